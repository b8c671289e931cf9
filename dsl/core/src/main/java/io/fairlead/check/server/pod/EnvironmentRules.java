package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ConfigMapEnvSource;
import io.fairlead.kubernetes.core.v1.ConfigMapKeySelector;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.EnvFromSource;
import io.fairlead.kubernetes.core.v1.EnvVar;
import io.fairlead.kubernetes.core.v1.EnvVarSource;
import io.fairlead.kubernetes.core.v1.SecretEnvSource;
import io.fairlead.kubernetes.core.v1.SecretKeySelector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of {@code env} and {@code envFrom}. */
final class EnvironmentRules {
    static final DiagnosticCode NAME_MISSING = new DiagnosticCode("container", "environment-name-missing");
    static final DiagnosticCode NAME = new DiagnosticCode("container", "invalid-environment-name");
    static final DiagnosticCode SOURCES = new DiagnosticCode("container", "environment-source-not-one");
    static final DiagnosticCode SOURCE_NAME = new DiagnosticCode("container", "invalid-environment-source-name");
    static final DiagnosticCode SOURCE_KEY = new DiagnosticCode("container", "invalid-environment-source-key");

    private EnvironmentRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(NAME_MISSING, NAME, SOURCES, SOURCE_NAME, SOURCE_KEY);
    }

    static void check(Container container, Field at) {
        at.field("env").each(container.env(), EnvironmentRules::variable);
        at.field("envFrom").each(container.envFrom(), (source, here) -> from(source, here, at.field("envFrom")));
    }

    private static Format nameFormat(Field at) {
        return at.since(Since.RELAXED_ENVIRONMENT_NAMES) ? Format.ENVIRONMENT_NAME : Format.CLASSIC_ENVIRONMENT_NAME;
    }

    private static void variable(EnvVar variable, Field at) {
        at.field("name").requiredFormat(NAME_MISSING, NAME, nameFormat(at), variable.name());
        variable.valueFrom().ifPresent(source -> source(source, variable.value().orElse(""), at.field("valueFrom")));
    }

    private static void source(EnvVarSource source, String value, Field at) {
        source.fieldRef()
                .ifPresent(ref -> FieldReferences.field(ref, FieldReferences.IN_ENVIRONMENT, at.field("fieldRef")));
        source.resourceFieldRef().ifPresent(ref -> FieldReferences.resource(ref, false, at.field("resourceFieldRef")));
        source.configMapKeyRef().ifPresent(ref -> key(ref, at.field("configMapKeyRef")));
        source.secretKeyRef().ifPresent(ref -> key(ref, at.field("secretKeyRef")));
        long sources = Stream.<Optional<?>>of(
                        source.fieldRef(),
                        source.resourceFieldRef(),
                        source.configMapKeyRef(),
                        source.secretKeyRef(),
                        source.fileKeyRef().filter(file -> at.since(Since.ENVIRONMENT_FILES)))
                .filter(Optional::isPresent)
                .count();
        if (sources == 0) {
            at.invalid(SOURCES, "", "must specify one source");
        } else if (!value.isEmpty()) {
            at.invalid(SOURCES, "", "may not be specified when `value` is not empty");
        } else if (sources > 1) {
            at.invalid(SOURCES, "", "may not have more than one field specified at a time");
        }
    }

    private static void key(ConfigMapKeySelector selector, Field at) {
        key(selector.name().orElse(""), selector.key(), at);
    }

    private static void key(SecretKeySelector selector, Field at) {
        key(selector.name().orElse(""), selector.key(), at);
    }

    private static void key(String name, String key, Field at) {
        // an empty name is invalid here, not missing
        at.field("name").format(SOURCE_NAME, Format.SUBDOMAIN, name);
        at.field("key").requiredFormat(SOURCE_KEY, SOURCE_KEY, Format.CONFIG_KEY, key);
    }

    private static void from(EnvFromSource source, Field at, Field list) {
        source.prefix()
                .filter(prefix -> !prefix.isEmpty())
                .ifPresent(prefix -> at.field("prefix").format(NAME, nameFormat(at), prefix));
        source.configMapRef().map(ConfigMapEnvSource::name).ifPresent(name -> name(name, at.field("configMapRef")));
        source.secretRef().map(SecretEnvSource::name).ifPresent(name -> name(name, at.field("secretRef")));
        if (source.configMapRef().isPresent() == source.secretRef().isPresent()) {
            // the server leaves out the index
            list.invalid(SOURCES, "", "must specify one of `configMapRef` and `secretRef`");
        }
    }

    private static void name(Optional<String> name, Field at) {
        at.field("name").requiredFormat(SOURCE_NAME, SOURCE_NAME, Format.SUBDOMAIN, name.orElse(""));
    }
}
