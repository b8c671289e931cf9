package io.fairlead.kubernetes.wire;

import java.util.List;

/** An object was built without fields that the Kubernetes API requires. */
public final class MissingFieldException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String[] paths;

    /**
     * Names what is missing.
     *
     * @param type the type that was built
     * @param paths the missing fields, seen from that type
     */
    public MissingFieldException(String type, List<String> paths) {
        super(type + " lacks " + (paths.size() == 1 ? "a required field: " : "required fields: ")
                + String.join(", ", paths));
        this.type = type;
        this.paths = paths.toArray(String[]::new);
    }

    /** The simple name of the type that was built. */
    public String type() {
        return type;
    }

    /** All missing fields, as paths from the type. */
    public List<String> paths() {
        return List.of(paths);
    }

    /** The same absence, seen from the object that holds the incomplete one. */
    MissingFieldException within(String field) {
        List<String> longer = paths().stream().map(path -> field + "." + path).toList();
        MissingFieldException outer = new MissingFieldException(type, longer);
        outer.initCause(this);
        return outer;
    }
}
