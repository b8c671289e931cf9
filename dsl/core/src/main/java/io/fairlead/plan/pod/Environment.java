package io.fairlead.plan.pod;

import io.fairlead.app.container.Container;
import io.fairlead.app.container.EnvValue;
import io.fairlead.app.container.EnvironmentSource;
import io.fairlead.kubernetes.core.v1.ConfigMapEnvSource;
import io.fairlead.kubernetes.core.v1.ConfigMapKeySelector;
import io.fairlead.kubernetes.core.v1.EnvFromSource;
import io.fairlead.kubernetes.core.v1.EnvVar;
import io.fairlead.kubernetes.core.v1.EnvVarSource;
import io.fairlead.kubernetes.core.v1.ObjectFieldSelector;
import io.fairlead.kubernetes.core.v1.SecretEnvSource;
import io.fairlead.kubernetes.core.v1.SecretKeySelector;
import io.fairlead.value.EnvironmentVariableName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The environment variables of a container, with addresses of other tiers filled in. */
final class Environment {
    private final Addresses addresses;

    Environment(Addresses addresses) {
        this.addresses = addresses;
    }

    List<EnvVar> variables(Container container) {
        List<EnvVar> out = new ArrayList<>();
        container.environment().forEach((name, value) -> out.add(variable(name, value)));
        return out;
    }

    List<EnvFromSource> sources(Container container) {
        return container.environmentSources().stream().map(Environment::source).toList();
    }

    private EnvVar variable(EnvironmentVariableName name, EnvValue value) {
        EnvVar.Builder out = EnvVar.builder().name(name.text());
        if (value instanceof EnvValue.Literal literal) {
            return out.value(escaped(literal.text())).build();
        }
        if (value instanceof EnvValue.TierHost host) {
            return out.value(addresses.host(host.tier())).build();
        }
        if (value instanceof EnvValue.TierPort port) {
            return out.value(Integer.toString(addresses.port(port.tier(), port.port())))
                    .build();
        }
        if (value instanceof EnvValue.TierUrl url) {
            return out.value(url(url)).build();
        }
        return out.valueFrom(reference(value)).build();
    }

    /**
     * The kubelet expands {@code $(NAME)} in values and halves {@code $$}; a literal means what it says
     * ({@code EnvVar.value}).
     */
    private static String escaped(String literal) {
        return literal.replaceAll("\\$(?=[$(])", Matcher.quoteReplacement("$$"));
    }

    private String url(EnvValue.TierUrl url) {
        return url.scheme() + "://" + addresses.host(url.tier()) + ":" + addresses.port(url.tier(), url.port())
                + url.path().orElse("");
    }

    private static EnvVarSource reference(EnvValue value) {
        EnvVarSource.Builder out = EnvVarSource.builder();
        if (value instanceof EnvValue.FromSecret secret) {
            out.secretKeyRef(SecretKeySelector.builder()
                    .name(secret.secret().text())
                    .key(secret.key().text())
                    .build());
        } else if (value instanceof EnvValue.FromConfigMap map) {
            out.configMapKeyRef(ConfigMapKeySelector.builder()
                    .name(map.configMap().text())
                    .key(map.key().text())
                    .build());
        } else if (value instanceof EnvValue.FromPodField field) {
            out.fieldRef(
                    ObjectFieldSelector.builder().fieldPath(field.path().path()).build());
        }
        return out.build();
    }

    private static EnvFromSource source(EnvironmentSource source) {
        EnvFromSource.Builder out = EnvFromSource.builder();
        source.prefix().ifPresent(out::prefix);
        String name = source.name().text();
        return switch (source.kind()) {
            case CONFIG_MAP ->
                out.configMapRef(ConfigMapEnvSource.builder().name(name).build())
                        .build();
            case SECRET ->
                out.secretRef(SecretEnvSource.builder().name(name).build()).build();
        };
    }
}
