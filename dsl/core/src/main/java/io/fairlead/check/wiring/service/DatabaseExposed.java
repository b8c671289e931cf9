package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A data store is not offered to everyone outside the cluster.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer">Type LoadBalancer</a>
 */
final class DatabaseExposed implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/database-exposed");
    }

    private static final Map<Integer, String> STORES = Map.ofEntries(
            Map.entry(1433, "SQL Server"),
            Map.entry(1521, "Oracle"),
            Map.entry(2379, "etcd"),
            Map.entry(3306, "MySQL"),
            Map.entry(5432, "PostgreSQL"),
            Map.entry(6379, "Redis"),
            Map.entry(9042, "Cassandra"),
            Map.entry(9200, "Elasticsearch"),
            Map.entry(11211, "Memcached"),
            Map.entry(27017, "MongoDB"));

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class)
                .filter(service -> Set.of("LoadBalancer", "NodePort").contains(ServicePorts.type(service)))
                .filter(service -> !isRestricted(service))
                .forEach(service -> store(cluster, service).ifPresent(port -> findings.accept(finding(service, port))));
    }

    private static Optional<Integer> store(Cluster cluster, Typed<Service> service) {
        return ServicePorts.of(service).stream()
                .flatMap(port ->
                        Stream.concat(Stream.of(port.port()), port.targetPort().flatMap(to -> to.asInt()).stream()))
                .filter(STORES::containsKey)
                .findFirst()
                .or(() -> TargetPort.of(service, cluster.selectedBy(service))
                        .flatMap(target -> target.workloads().stream().flatMap(pods -> target.matches(pods).stream()))
                        .map(ContainerPort::containerPort)
                        .filter(STORES::containsKey)
                        .findFirst());
    }

    /** Source ranges restrict it, and so does any of the clouds' annotations for an internal load balancer. */
    private static boolean isRestricted(Typed<Service> service) {
        return service.resource()
                        .spec()
                        .map(ServiceSpec::loadBalancerSourceRanges)
                        .filter(all -> !all.isEmpty())
                        .isPresent()
                || service.resource().metadata().map(ObjectMeta::annotations).orElse(Map.of()).entrySet().stream()
                        .map(entry -> (entry.getKey() + ":" + entry.getValue()).toLowerCase(Locale.ROOT))
                        .anyMatch(text -> text.contains("internal") && !text.endsWith(":false"));
    }

    private Diagnostic finding(Typed<Service> service, int port) {
        return Finding.warning(
                        code(),
                        service.manifest(),
                        FieldPath.of("spec", "type"),
                        "Service \"" + service.name() + "\" of type " + ServicePorts.type(service)
                                + " offers port " + port + ", that of " + STORES.get(port)
                                + ", to everyone who can reach the load balancer or a node")
                .saw(ServicePorts.text(service))
                .fix("use type ClusterIP")
                .fix("set loadBalancerSourceRanges, or the annotation of your cloud for an internal load balancer");
    }
}
