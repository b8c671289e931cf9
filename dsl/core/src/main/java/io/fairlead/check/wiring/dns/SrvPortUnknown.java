package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.PodPorts;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.EnvVar;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SRV name has the name and the protocol of a port of the Service.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#srv-records">SRV records</a>
 */
final class SrvPortUnknown implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("dns/srv-port-unknown");
    }

    private static final Pattern SRV =
            Pattern.compile("_([a-z0-9-]+)\\._(tcp|udp|sctp)\\.([a-z0-9-]+)(?:\\.([a-z0-9-]+)(?:\\.svc.*)?)?");

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        for (Workload workload : cluster.workloads()) {
            List<Container> containers = workload.spec().containers();
            for (int c = 0; c < containers.size(); c++) {
                List<EnvVar> variables = containers.get(c).env();
                for (int v = 0; v < variables.size(); v++) {
                    FieldPath path = workload.specPath()
                            .field("containers")
                            .index(c)
                            .field("env")
                            .index(v)
                            .field("value");
                    check(cluster, workload, path, variables.get(v), findings);
                }
            }
        }
    }

    private void check(
            Cluster cluster, Workload workload, FieldPath path, EnvVar variable, Consumer<Diagnostic> findings) {
        String value = variable.value().orElse("");
        if (!value.contains("._")) {
            return;
        }
        Matcher name = SRV.matcher(value);
        if (name.find()) {
            String namespace = Optional.ofNullable(name.group(4)).orElse(workload.namespace());
            cluster.find(Service.class, namespace, name.group(3))
                    .filter(service -> !has(service, name.group(1), name.group(2)))
                    .ifPresent(service -> findings.accept(finding(workload, path, variable, service, name.group())));
        }
    }

    private static boolean has(Typed<Service> service, String name, String protocol) {
        return ServicePorts.of(service).stream()
                .anyMatch(port -> port.name().filter(name::equals).isPresent()
                        && PodPorts.protocol(port.protocol())
                                .toLowerCase(Locale.ROOT)
                                .equals(protocol));
    }

    private Diagnostic finding(
            Workload workload, FieldPath path, EnvVar variable, Typed<Service> service, String name) {
        return Finding.error(
                        code(),
                        workload.manifest(),
                        path,
                        "variable " + variable.name() + " of " + Finding.name(workload.manifest())
                                + " asks for a SRV record of Service \"" + service.name()
                                + "\" that there is not: it has " + ServicePorts.text(service))
                .saw(name)
                .fix("give the port of the Service that name, or ask for the name that it has");
    }
}
