package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.discovery.v1.EndpointPort;
import io.fairlead.kubernetes.discovery.v1.EndpointSlice;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * An EndpointSlice names its ports like its Service.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors">Services without selectors</a>
 */
final class SlicePortNames implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/slice-port-names");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Slices slices = cluster.view(Slices.class, Slices::of);
        cluster.of(Service.class)
                .forEach(service -> slices.of(service).stream()
                        .filter(slice -> names(service).stream().noneMatch(names(slice.resource())::contains))
                        .filter(slice -> !slice.resource().ports().isEmpty())
                        .forEach(slice -> findings.accept(finding(service, slice))));
    }

    private Diagnostic finding(Typed<Service> service, Typed<EndpointSlice> slice) {
        return Finding.error(
                        code(),
                        slice.manifest(),
                        FieldPath.of("ports"),
                        "EndpointSlice \"" + slice.name() + "\" names no port like Service \"" + service.name()
                                + "\": the Service sends nothing there")
                .saw(text(names(slice.resource())) + "      Service: " + text(names(service)))
                .fix("give the ports of the EndpointSlice the names of those of the Service");
    }

    private static Set<String> names(Typed<Service> service) {
        return ServicePorts.of(service).stream()
                .map(ServicePort::name)
                .map(name -> name.orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(EndpointSlice slice) {
        return slice.ports().stream()
                .map(EndpointPort::name)
                .map(name -> name.orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Set<String> names) {
        return names.stream().map(name -> name.isEmpty() ? "no name" : name).collect(Collectors.joining(", "));
    }
}
