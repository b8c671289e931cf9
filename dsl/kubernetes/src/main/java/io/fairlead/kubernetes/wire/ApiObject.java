package io.fairlead.kubernetes.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An immutable object of the Kubernetes API. Equal to an object of the same type with the same present fields; an empty
 * list is not an absent one.
 */
public abstract class ApiObject {
    /** For generated types. */
    protected ApiObject() {}

    /** The names of all fields in the order of writing. */
    protected abstract List<String> fieldNames();

    /** The values of all fields in the same order; {@code null} for an absent one. */
    protected abstract List<@Nullable Object> fieldValues();

    /** The names of the fields whose values {@link #toString()} keeps back. */
    protected List<String> confidentialFields() {
        return List.of();
    }

    /**
     * Writes the present fields as one object.
     *
     * @param out the generator, at a place where a value may stand
     */
    public void writeTo(JsonGenerator out) {
        ObjectWriter.write(this, out);
    }

    /**
     * Writes a resource as a document of its own. Inside another object, such as a claim in a StatefulSet, it has no
     * apiVersion and no kind.
     */
    protected final void writeDocument(String apiVersion, String kind, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("apiVersion", apiVersion);
        out.writeStringProperty("kind", kind);
        ObjectWriter.writeFields(this, out);
        out.writeEndObject();
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // all types that extend this are final
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ApiObject that && getClass() == that.getClass() && sameFields(that));
    }

    private boolean sameFields(ApiObject that) {
        return fieldValues().equals(that.fieldValues());
    }

    @Override
    public final int hashCode() {
        return fieldValues().hashCode();
    }

    /** The present fields on one line, for logs and test failures; the contents of secrets are left out. */
    @Override
    public final String toString() {
        return ObjectText.of(this);
    }
}
