package io.fairlead.check.wiring.container;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.ContainerRule;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.EnvVar;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A password or a key comes from a Secret.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/security/secrets-good-practices/">Good practices for Kubernetes Secrets</a>
 */
final class SecretInEnv extends ContainerRule {
    private static final Pattern NAME = Pattern.compile(
            "(.*_)?(PASSWORD|PASSWD|SECRET|SECRET_KEY|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)",
            Pattern.CASE_INSENSITIVE);

    /** Somebody's password in a URL. */
    private static final Pattern URL = Pattern.compile("[a-z][a-z0-9+.-]*://[^/\\s:@]+:[^/\\s:@$]+@\\S+");

    private static final Pattern HARMLESS =
            Pattern.compile("(true|false|[0-9]{1,6}|/.*|.*\\$\\(.*|\\s*|.*(REPLACE|CHANGE_?ME|<.*>).*)");

    SecretInEnv() {
        super("container/secret-in-env");
    }

    @Override
    protected void check(Cluster cluster, PodContainer container, Consumer<Diagnostic> findings) {
        List<EnvVar> env = container.spec().env();
        for (int i = 0; i < env.size(); i++) {
            EnvVar variable = env.get(i);
            if (variable.value()
                    .filter(value -> isSecret(variable.name(), value))
                    .isPresent()) {
                findings.accept(warning(
                                container,
                                container.path().field("env").index(i).field("value"),
                                container + " has a secret in variable " + variable.name()
                                        + ", where everyone reads it who reads the manifest")
                        .fix("take it from a Secret: valueFrom.secretKeyRef"));
            }
        }
    }

    private static boolean isSecret(String name, String value) {
        return URL.matcher(value).matches()
                || (NAME.matcher(name).matches() && !HARMLESS.matcher(value).matches());
    }
}
