package io.fairlead.target;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A minor version of Kubernetes that Fairlead knows: 1.31 to 1.37.
 *
 * @param minor the number after {@code 1.}
 */
public record KubernetesVersion(int minor) implements Comparable<KubernetesVersion> {
    /** The oldest minor that is known. */
    public static final int OLDEST_MINOR = 31;
    /** The newest minor that is known. */
    public static final int NEWEST_MINOR = 37;
    /** The version that a target has unless another is named: the newest but one, which managed clusters offer. */
    public static final KubernetesVersion DEFAULT = new KubernetesVersion(36);

    private static final Pattern TEXT = Pattern.compile("v?1\\.(\\d{1,3})");

    /**
     * A known minor.
     *
     * @throws IllegalArgumentException if it is older or newer than what is known
     */
    public KubernetesVersion {
        if (minor < OLDEST_MINOR || minor > NEWEST_MINOR) {
            throw unknown("1." + minor);
        }
    }

    /**
     * A version from text.
     *
     * @param text such as {@code 1.36} or {@code v1.36}; patch releases do not matter and are not taken
     * @return the version
     * @throws IllegalArgumentException if the text is not such a version, or one that is not known
     */
    public static KubernetesVersion parse(String text) {
        return minorOf(text).map(KubernetesVersion::new).orElseThrow(() -> unknown(text));
    }

    private static Optional<Integer> minorOf(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("\"" + text + "\" is not a Kubernetes version that Fairlead knows: use 1."
                + OLDEST_MINOR + " to 1." + NEWEST_MINOR);
    }

    /**
     * Whether this is that minor or a newer one.
     *
     * @param other the number after {@code 1.}
     * @return true from that minor on
     */
    public boolean isAtLeast(int other) {
        return minor >= other;
    }

    @Override
    public int compareTo(KubernetesVersion other) {
        return Integer.compare(minor, other.minor);
    }

    /**
     * The version as in {@code kubectl version}.
     *
     * @return such as {@code 1.36}
     */
    @Override
    public String toString() {
        return "1." + minor;
    }
}
