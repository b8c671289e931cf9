package io.fairlead.app;

/**
 * The numeric identity of a pod's processes ({@code spec.securityContext}).
 *
 * @param user {@code runAsUser}
 * @param group {@code runAsGroup}
 * @param fileGroup {@code fsGroup}, the group of mounted volumes
 */
public record RunAs(long user, long group, long fileGroup) {
    /** User and groups 10001: above what images use for system accounts, and never root. */
    public static final RunAs DEFAULT = new RunAs(10001, 10001, 10001);

    /**
     * A valid identity.
     *
     * @throws IllegalArgumentException if the user is 0 (root), or a number is negative or above 2147483647
     */
    public RunAs {
        if (user == 0) {
            throw new IllegalArgumentException("a tier cannot run as user 0 (root): use a number of 1 or more");
        }
        inRange(user, "user");
        inRange(group, "group");
        inRange(fileGroup, "file group");
    }

    /**
     * The same number for user and both groups.
     *
     * @param id 1 to 2147483647
     * @return the identity
     * @throws IllegalArgumentException if it is out of range
     */
    public static RunAs user(long id) {
        return new RunAs(id, id, id);
    }

    private static void inRange(long id, String what) {
        if (id < 0 || id > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(id + " is not a " + what + " id: use at most " + Integer.MAX_VALUE);
        }
    }
}
