package io.fairlead.check.wiring.container;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.ContainerRule;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.EnvVar;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Options of the JVM for its cache of names are such that it reads.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/doc-files/net-properties.html">Networking
 *     Properties</a>
 */
final class JvmDnsFlag extends ContainerRule {
    private static final Pattern USELESS = Pattern.compile(
            "-D(networkaddress\\.cache(\\.negative)?\\.ttl|sun\\.net\\.inetaddr\\.negative\\.ttl)=\\S*");

    JvmDnsFlag() {
        super("container/jvm-dns-flag");
    }

    @Override
    protected void check(Cluster cluster, PodContainer container, Consumer<Diagnostic> findings) {
        List<EnvVar> env = container.spec().env();
        for (int i = 0; i < env.size(); i++) {
            FieldPath path = container.path().field("env").index(i).field("value");
            env.get(i).value().ifPresent(value -> check(container, path, value, findings));
        }
        words(container, "command", container.spec().command(), findings);
        words(container, "args", container.spec().args(), findings);
    }

    private void words(PodContainer container, String field, List<String> words, Consumer<Diagnostic> findings) {
        for (int i = 0; i < words.size(); i++) {
            check(container, container.path().field(field).index(i), words.get(i), findings);
        }
    }

    private void check(PodContainer container, FieldPath path, String text, Consumer<Diagnostic> findings) {
        Matcher option = USELESS.matcher(text);
        if (option.find()) {
            boolean positive = option.group().startsWith("-Dnetworkaddress.cache.ttl");
            findings.accept(
                    warning(
                                    container,
                                    path,
                                    container
                                            + " has a JVM option without effect: it is a security property, not a system property")
                            .saw(option.group())
                            .fix(
                                    positive
                                            ? "use "
                                                    + option.group()
                                                            .replace("networkaddress.cache.ttl", "sun.net.inetaddr.ttl")
                                            : "set networkaddress.cache.negative.ttl in a file, and name it with -Djava.security.properties=FILE"));
        }
    }
}
