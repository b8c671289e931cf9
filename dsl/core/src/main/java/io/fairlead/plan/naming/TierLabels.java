package io.fairlead.plan.naming;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The labels of a tier, in three roles that are kept apart.
 *
 * <ul>
 *   <li>{@link #recommended} describes: every object and pod carries it, nothing selects it as a whole.
 *   <li>{@link #selector} decides which pods a workload owns and a Service sends to. It never changes between releases.
 *   <li>{@link #identity} decides what a pod may reach and be reached by. A debug pod or a Job can carry it without receiving
 *       a single request, because it is not the selector.
 * </ul>
 *
 * @param app the application's name
 * @param tier the tier's name
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/">Recommended Labels</a>
 */
public record TierLabels(String app, String tier) {
    /** Who rendered an object. */
    public static final String MANAGED_BY = "app.kubernetes.io/managed-by";

    /** The application that an object is a part of. */
    public static final String PART_OF = "app.kubernetes.io/part-of";

    private static final String NAME = "app.kubernetes.io/name";
    private static final String INSTANCE = "app.kubernetes.io/instance";
    private static final String COMPONENT = "app.kubernetes.io/component";
    private static final String VERSION = "app.kubernetes.io/version";
    private static final String IDENTITY_APP = "fairlead.io/app";
    private static final String IDENTITY_TIER = "fairlead.io/tier";

    /**
     * The labels that describe an object of the tier.
     *
     * @param version the release, when the image has a tag that is a label value
     * @return in the order in which they are written
     */
    public Map<String, String> recommended(Optional<String> version) {
        Map<String, String> out = new LinkedHashMap<>(selector());
        out.put(INSTANCE, tier);
        version.ifPresent(text -> out.put(VERSION, text));
        out.put(PART_OF, app);
        out.put(MANAGED_BY, "fairlead");
        return Collections.unmodifiableMap(out);
    }

    /**
     * The labels that a workload and a Service select.
     *
     * @return two labels
     */
    public Map<String, String> selector() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put(NAME, app);
        out.put(COMPONENT, tier);
        return Collections.unmodifiableMap(out);
    }

    /**
     * The labels that policies select.
     *
     * @return two labels
     */
    public Map<String, String> identity() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put(IDENTITY_APP, app);
        out.put(IDENTITY_TIER, tier);
        return Collections.unmodifiableMap(out);
    }

    /**
     * The labels of the tier's pods: all three roles.
     *
     * @param version the release, when known
     * @return in the order in which they are written
     */
    public Map<String, String> ofPod(Optional<String> version) {
        Map<String, String> out = new LinkedHashMap<>(recommended(version));
        out.putAll(identity());
        return Collections.unmodifiableMap(out);
    }
}
