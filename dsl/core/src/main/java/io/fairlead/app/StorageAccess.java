package io.fairlead.app;

/** Who may mount a volume at the same time ({@code PersistentVolumeClaim.spec.accessModes[]}). */
public enum StorageAccess {
    /** One node, to read and write. */
    READ_WRITE_ONCE("ReadWriteOnce"),
    /** One pod, to read and write. */
    READ_WRITE_ONCE_POD("ReadWriteOncePod"),
    /** Many nodes, to read and write. */
    READ_WRITE_MANY("ReadWriteMany"),
    /** Many nodes, to read. */
    READ_ONLY_MANY("ReadOnlyMany");

    private final String value;

    StorageAccess(String value) {
        this.value = value;
    }

    /**
     * The API's word.
     *
     * @return such as {@code ReadWriteOnce}
     */
    public String value() {
        return value;
    }
}
