package io.fairlead.check;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.check.wiring.container.ContainerRules;
import io.fairlead.check.wiring.dns.DnsRules;
import io.fairlead.check.wiring.networkpolicy.NetworkPolicyRules;
import io.fairlead.check.wiring.podsecurity.PodSecurityRules;
import io.fairlead.check.wiring.probe.ProbeRules;
import io.fairlead.check.wiring.reference.ReferenceRules;
import io.fairlead.check.wiring.route.RouteRules;
import io.fairlead.check.wiring.service.ServiceRules;
import io.fairlead.check.wiring.statefulset.StatefulSetRules;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rules between objects, all of them. */
final class WiringRules {
    private static final List<WiringRule> ALL = Stream.of(
                    ContainerRules.ALL,
                    DnsRules.ALL,
                    NetworkPolicyRules.ALL,
                    PodSecurityRules.ALL,
                    ProbeRules.ALL,
                    ReferenceRules.ALL,
                    RouteRules.ALL,
                    ServiceRules.ALL,
                    StatefulSetRules.ALL)
            .flatMap(List::stream)
            .toList();

    private WiringRules() {}

    static List<Diagnostic> check(Cluster cluster) {
        List<Diagnostic> findings = new ArrayList<>();
        ALL.forEach(rule -> rule.check(cluster, findings::add));
        return findings;
    }

    static List<DiagnosticCode> codes() {
        return ALL.stream().map(WiringRule::code).toList();
    }
}
