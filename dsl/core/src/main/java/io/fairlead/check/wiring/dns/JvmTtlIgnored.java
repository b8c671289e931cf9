package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.EnvVar;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JVM is told how long DNS answers hold by a property that it reads.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/21/core/java-networking.html">Java Networking</a>
 */
final class JvmTtlIgnored implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("dns/jvm-ttl-ignored");
    }

    private static final Pattern IGNORED =
            Pattern.compile("-D(networkaddress\\.cache\\.(?:negative\\.)?ttl|sun\\.net\\.inetaddr\\.negative\\.ttl)=");

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        for (Workload workload : cluster.workloads()) {
            List<Container> containers = workload.spec().containers();
            for (int c = 0; c < containers.size(); c++) {
                FieldPath path = workload.specPath().field("containers").index(c);
                List<EnvVar> variables = containers.get(c).env();
                for (int v = 0; v < variables.size(); v++) {
                    check(
                            workload,
                            path.field("env").index(v).field("value"),
                            variables.get(v).value().orElse(""),
                            findings);
                }
                words(workload, path.field("command"), containers.get(c).command(), findings);
                words(workload, path.field("args"), containers.get(c).args(), findings);
            }
        }
    }

    private void words(Workload workload, FieldPath list, List<String> words, Consumer<Diagnostic> findings) {
        for (int i = 0; i < words.size(); i++) {
            check(workload, list.index(i), words.get(i), findings);
        }
    }

    private void check(Workload workload, FieldPath path, String text, Consumer<Diagnostic> findings) {
        if (!text.contains("-D")) {
            return;
        }
        Matcher option = IGNORED.matcher(text);
        if (option.find()) {
            findings.accept(Finding.warning(
                            code(),
                            workload.manifest(),
                            path,
                            Finding.name(workload.manifest()) + " sets " + option.group(1)
                                    + " as a system property, which the JVM does not read: it keeps DNS answers as before")
                    .saw(option.group())
                    .fix("use -Dsun.net.inetaddr.ttl=… for answers")
                    .fix("set the security property by -Djava.security.properties=FILE"));
        }
    }
}
