package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.WiringRule;
import java.util.List;

/** The rules about network policies. */
public final class NetworkPolicyRules {
    /** All of them. */
    public static final List<WiringRule> ALL = List.of(
            new AcmeSolverShut(),
            new AddressFamily(),
            new AllPorts(),
            new AnyDestination(),
            new AnySource(),
            new ApiServerShut(),
            new AwsBarePod(),
            new AwsPortLimit(),
            new AwsServicePort(),
            new BlocksAddress(),
            new ClusterBlock(),
            new ClusterPolicyKind(),
            new DeadRules(),
            new DnsMissing(),
            new DnsPeer(),
            new DnsProtocol(),
            new DnsTooWide(),
            new EmptyPeers(),
            new EntryNotAdmitted(),
            new HostNetwork(),
            new InternetBlock(),
            new JobShut(),
            new MeshPort(),
            new MetricsNotAdmitted(),
            new NameContradicts(),
            new NamedPortOfBlock(),
            new NamespaceLabel(),
            new NegativeSelector(),
            new OneSided(),
            new OrInsteadOfAnd(),
            new PeerElsewhere(),
            new PeerMatchesNothing(),
            new PortNameSupport(),
            new PortRangeSupport(),
            new PortWithoutNumber(),
            new ReplicasApart(),
            new RetiredPlugin(),
            new SctpSupport(),
            new SelectsNothing(),
            new ServicePortNumber(),
            new SystemNamespace(),
            new TypesMissing(),
            new UndeclaredPort(),
            new Unenforced(),
            new UnknownPortName(),
            new UnselectedPods(),
            new UnstableLabel(),
            new WebhookNotAdmitted(),
            new WrongProtocol());

    private NetworkPolicyRules() {}
}
