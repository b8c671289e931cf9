package io.fairlead.plan.rule;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.List;

/** The rules of the planner, all of them. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new DuplicateTierName(),
            new MissingImage(),
            new UnknownTier(),
            new UnknownPort(),
            new ConnectionWithoutPort(),
            new ConnectionPortNotServed(),
            new AddressNotConnected(),
            new AddressNotExposed(),
            new ExposedPortUnknown(),
            new HeadlessPortMapping(),
            new ProbeWithoutPort(),
            new VolumeNameTaken(),
            new RouteNotServed(),
            new RoutePathTaken(),
            new RouteOptionUnsupported(),
            new PoliciesNotEnforced(),
            new ServicePortNotPodPort(),
            new DisruptionBudgetBlocks(),
            new UnpinnedImage(),
            new TierNameTooLong(),
            new ServiceNameNeedsLetter(),
            new DuplicateServicePort(),
            new NodePortOutOfRange(),
            new NodePortTaken(),
            new SourceRangesUnenforced(),
            new InternalNotSaid(),
            new PortRangeUnsupported(),
            new SctpUnsupported(),
            new ClusterAddressesNotMatched(),
            new RequestAboveLimit(),
            new PreStopTooLong(),
            new InitContainerHook(),
            new IdenticalProbes(),
            new MountPathTaken());

    private Rules() {}

    /**
     * Checks an application.
     *
     * @param intent the resolved application
     * @return every finding, in no particular order
     */
    public static List<Diagnostic> check(Intent intent) {
        return ALL.stream().flatMap(rule -> rule.check(intent).stream()).toList();
    }

    /**
     * The codes of all rules.
     *
     * @return in the order of the rules
     */
    public static List<DiagnosticCode> codes() {
        return ALL.stream().map(Rule::code).toList();
    }
}
