package io.fairlead.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value inside an object, spelled as the API server spells it: {@code spec.ports[0].port},
 * {@code metadata.annotations[example.com/x]}.
 */
public final class FieldPath {
    private static final FieldPath ROOT = new FieldPath(null, "", false);

    private final @Nullable FieldPath parent;
    private final String step;
    private final boolean bracketed;
    private final int hash;

    private FieldPath(@Nullable FieldPath parent, String step, boolean bracketed) {
        this.parent = parent;
        this.step = step;
        this.bracketed = bracketed;
        this.hash = parent == null ? 1 : 31 * (31 * parent.hash + step.hashCode()) + Boolean.hashCode(bracketed);
    }

    /** The object itself; its text is empty. */
    public static FieldPath root() {
        return ROOT;
    }

    /** A path of field names from the object down. */
    public static FieldPath of(String... fields) {
        FieldPath path = ROOT;
        for (String field : fields) {
            path = path.field(field);
        }
        return path;
    }

    /** A field of the value at this path. */
    public FieldPath field(String name) {
        return new FieldPath(this, name, false);
    }

    /** An item of the list at this path, counted from 0. */
    public FieldPath index(int index) {
        return new FieldPath(this, Integer.toString(index), true);
    }

    /** An entry of the map at this path. */
    public FieldPath key(String key) {
        return new FieldPath(this, key, true);
    }

    /** The path without its last step; empty for the object itself. */
    public Optional<FieldPath> parent() {
        return Optional.ofNullable(parent);
    }

    /** The last step without brackets: a field name, an index or a key; empty text for the object itself. */
    public String lastStep() {
        return step;
    }

    /** Whether this is the object itself. */
    public boolean isRoot() {
        return parent == null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof FieldPath that) || hash != that.hash) {
            return false;
        }
        FieldPath left = this;
        FieldPath right = that;
        while (left != right) {
            if (left == null || right == null || !left.sameStep(right)) {
                return false;
            }
            left = left.parent;
            right = right.parent;
        }
        return true;
    }

    private boolean sameStep(FieldPath other) {
        return bracketed == other.bracketed && Objects.equals(step, other.step);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The spelling of the API server; empty for the object itself. */
    @Override
    public String toString() {
        Deque<FieldPath> steps = new ArrayDeque<>();
        for (FieldPath path = this; path != null && !path.isRoot(); path = path.parent) {
            steps.push(path);
        }
        StringBuilder out = new StringBuilder();
        for (FieldPath path : steps) {
            path.append(out);
        }
        return out.toString();
    }

    private void append(StringBuilder out) {
        if (bracketed) {
            out.append('[').append(step).append(']');
        } else {
            out.append(out.isEmpty() ? "" : ".").append(step);
        }
    }
}
