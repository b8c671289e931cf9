package io.fairlead.diff;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonValue;
import java.util.Optional;

/**
 * A Service: its first address and family stay what they are, unless it is or becomes another host's name. What is absent after is
 * kept by the server, and what was absent before is not known.
 */
final class ServiceUpdate implements UpdateRule {
    private static final FieldPath SPEC = FieldPath.of("spec");

    @Override
    public boolean isFor(String group, String kind) {
        return group.isEmpty() && kind.equals("Service");
    }

    @Override
    public void check(Update update) {
        String before = type(update.before());
        String after = type(update.after());
        if (!before.equals("ExternalName") && !after.equals("ExternalName")) {
            address(update);
            first(update, "ipFamilies");
        }
        if (before.equals("LoadBalancer")
                && after.equals("LoadBalancer")
                && update.differs(SPEC.field("loadBalancerClass"))) {
            update.refuse(SPEC.field("loadBalancerClass"), Cause.INVALID, "may not change once set");
        }
        if (changed(update, SPEC.field("healthCheckNodePort"))) {
            update.refuse(SPEC.field("healthCheckNodePort"), Cause.FORBIDDEN, IMMUTABLE);
        }
    }

    /** A headless Service says so itself: that one lost or gained its address is known without the other address. */
    private static void address(Update update) {
        FieldPath path = SPEC.field("clusterIP");
        Optional<String> before = update.before().text(path);
        Optional<String> after = update.after().text(path);
        boolean becomesHeadless =
                before.isEmpty() && after.filter("None"::equals).isPresent();
        if (changed(update, path) || becomesHeadless) {
            update.refuse(SPEC.field("clusterIPs").index(0), Cause.INVALID, IMMUTABLE);
        } else {
            first(update, "clusterIPs");
        }
    }

    private static boolean changed(Update update, FieldPath path) {
        return update.before().find(path).isPresent()
                && update.after().find(path).isPresent()
                && update.differs(path);
    }

    private static void first(Update update, String field) {
        Optional<JsonValue> before = firstOf(update.before(), field);
        Optional<JsonValue> after = firstOf(update.after(), field);
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            update.refuse(SPEC.field(field).index(0), Cause.INVALID, IMMUTABLE);
        }
    }

    private static Optional<JsonValue> firstOf(ObjectTree tree, String field) {
        return tree.find(SPEC.field(field))
                .flatMap(value -> value instanceof JsonArray array
                        ? array.items().stream().findFirst()
                        : Optional.empty());
    }

    private static String type(ObjectTree tree) {
        return tree.text(SPEC.field("type")).orElse("ClusterIP");
    }
}
