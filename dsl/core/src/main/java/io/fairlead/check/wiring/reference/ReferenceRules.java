package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.WiringRule;
import java.util.List;

/** The rules about objects that name others. */
public final class ReferenceRules {
    /** All of them. */
    public static final List<WiringRule> ALL = List.of(
            new BudgetSelectsNothing(),
            new DefinitionLate(),
            new DuplicateName(),
            new MissingKey(),
            new MissingObject(),
            new NamespaceDrift(),
            new NamespaceLate(),
            new NamespaceMissing(),
            new RemovedApi(),
            new ScaleTargetMissing(),
            new TwoVocabularies());

    private ReferenceRules() {}
}
