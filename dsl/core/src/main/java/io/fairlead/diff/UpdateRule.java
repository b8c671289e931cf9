package io.fairlead.diff;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.FieldPath;
import java.util.function.BiConsumer;

/** What the API server refuses when an object of a kind is updated. */
interface UpdateRule {
    /** What the server says of a value that may never change. */
    String IMMUTABLE = "field is immutable";

    /** Whether the rule is for a kind of an API group. */
    boolean isFor(String group, String kind);

    /** Compares an object before and after. */
    void check(Update update);

    /**
     * Two states of one object.
     *
     * @param before as it is
     * @param after as it would be applied
     * @param minor of the cluster
     * @param refuse takes what the server refuses
     */
    record Update(ObjectTree before, ObjectTree after, int minor, BiConsumer<FieldPath, Refusal> refuse) {
        void refuse(FieldPath path, Cause cause, String detail) {
            refuse.accept(path, new Refusal(cause, detail));
        }

        boolean differs(FieldPath path) {
            return !before.find(path).equals(after.find(path));
        }
    }

    /**
     * A refusal in the server's words.
     *
     * @param cause its reason type
     * @param detail its message
     */
    record Refusal(Cause cause, String detail) {}
}
