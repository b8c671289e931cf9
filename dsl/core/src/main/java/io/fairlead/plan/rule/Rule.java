package io.fairlead.plan.rule;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.List;

/** Something that must hold between the parts of an application; stateless. */
interface Rule {
    /** The permanent name of what it finds. */
    DiagnosticCode code();

    /** Everything that breaks the rule. */
    List<Diagnostic> check(Intent intent);
}
