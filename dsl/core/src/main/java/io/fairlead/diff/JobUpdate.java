package io.fairlead.diff;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.FieldPath;
import java.util.List;

/** A Job: what it runs is frozen, but where it may run is not while it is suspended. */
final class JobUpdate implements UpdateRule {
    private static final FieldPath SPEC = FieldPath.of("spec");
    private static final List<String> FROZEN =
            List.of("selector", "podFailurePolicy", "backoffLimitPerIndex", "managedBy", "successPolicy");

    private static final FrozenField MODE =
            FrozenField.of("batch", "Job", "spec", "completionMode").usually("NonIndexed");

    @Override
    public boolean isFor(String group, String kind) {
        return group.equals("batch") && kind.equals("Job");
    }

    @Override
    public void check(Update update) {
        FROZEN.stream().map(SPEC::field).filter(update::differs).forEach(path -> refuse(update, path));
        MODE.check(update);
        if (update.differs(SPEC.field("completions")) && !isElastic(update)) {
            refuse(update, SPEC.field("completions"));
        }
        if (!update.before().isTrue(SPEC.field("suspend")) && update.differs(SPEC.field("template"))) {
            refuse(update, SPEC.field("template"));
        } else if (differsBesideScheduling(update)) {
            refuse(update, SPEC.field("template"));
        }
    }

    /** An indexed Job may grow and shrink while completions and parallelism stay equal. */
    private static boolean isElastic(Update update) {
        return update.after()
                        .text(SPEC.field("completionMode"))
                        .filter("Indexed"::equals)
                        .isPresent()
                && update.after().find(SPEC.field("completions")).isPresent()
                && update.after()
                        .find(SPEC.field("completions"))
                        .equals(update.after().find(SPEC.field("parallelism")));
    }

    private static boolean differsBesideScheduling(Update update) {
        FieldPath containers = SPEC.field("template").field("spec").field("containers");
        return update.differs(containers)
                || update.differs(SPEC.field("template").field("spec").field("initContainers"))
                || update.differs(SPEC.field("template").field("spec").field("volumes"));
    }

    private static void refuse(Update update, FieldPath path) {
        update.refuse(path, Cause.INVALID, IMMUTABLE);
    }
}
