package io.fairlead.check.server;

import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.Cause;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the server says of a field whose values are a closed set, when another value was given, the empty text or none. Most
 * are refused as not supported where they stand, and the empty text counts as none; these are the others.
 */
public final class ClosedSets {
    /** Fields that are refused in another way, by kind and path. */
    private static final List<Quirk> QUIRKS = List.of(
            quirk("Deployment spec\\.strategy\\.type", Cause.NOT_SUPPORTED, 1),
            quirk("DaemonSet spec\\.updateStrategy\\.type", Cause.NOT_SUPPORTED, 1),
            quirk("StatefulSet spec\\.updateStrategy\\.type", Cause.INVALID, 1),
            quirk("StatefulSet spec\\.podManagementPolicy", Cause.INVALID, 0),
            quirk("ResourceQuota spec\\.scopes\\[\\d+]", Cause.INVALID, 1),
            quirk("ResourceQuota spec\\.scopeSelector\\.matchExpressions\\[\\d+]\\.\\w+", Cause.INVALID, 0),
            quirk(".*\\.match(Expressions|Fields)\\[\\d+]\\.operator", Cause.INVALID, 0),
            quirk(".*\\.accessModes\\[\\d+]", Cause.NOT_SUPPORTED, 1));
    /** Fields that the server tells from absent ones even when their text is empty. */
    private static final Pattern EMPTY_COUNTS = Pattern.compile(".*\\.(volumeMode|ipFamilyPolicy|internalTrafficPolicy"
            + "|pathType|unhealthyPodEvictionPolicy|completionMode|podReplacementPolicy|fsGroupChangePolicy"
            + "|supplementalGroupsPolicy|nodeAffinityPolicy|nodeTaintsPolicy|procMount|mountPropagation)"
            + "|NetworkPolicy .*\\.protocol|EndpointSlice ports\\[\\d+]\\.protocol");

    private static final Pattern EMPTY_IS_MISSING = Pattern.compile(".*\\.preemptionPolicy");
    private static final Pattern MISSING_IS_UNSUPPORTED = Pattern.compile(".*\\.whenUnsatisfiable");
    /** Fields that the server drops before a minor, and what is inside them. */
    private static final List<Dropped> DROPPED = List.of(
            new Dropped(
                    Pattern.compile(
                            "StatefulSet spec\\.(template\\.spec\\.(?!restartPolicy).*|volumeClaimTemplates.*)"),
                    Since.STATEFULSET_TEMPLATES),
            new Dropped(Pattern.compile(".*\\.securityContext\\.procMount"), Since.POD_FIELDS_OF_33),
            new Dropped(Pattern.compile(".*\\.supplementalGroupsPolicy"), Since.GROUPS_POLICY),
            new Dropped(Pattern.compile(".*\\.image\\.pullPolicy"), Since.IMAGE_VOLUMES));

    private static final Set<ServiceType> EXTERNAL = Set.of(ServiceType.NODE_PORT, ServiceType.LOAD_BALANCER);

    private ClosedSets() {}

    /**
     * A refusal, as parity counts it.
     *
     * @param cause the server's reason
     * @param path the field as the server spells it
     */
    public record Refusal(Cause cause, FieldPath path) {}

    private record Quirk(Pattern field, Cause cause, int stepsUp) {}

    private record Dropped(Pattern field, Since until) {}

    private static Quirk quirk(String field, Cause cause, int stepsUp) {
        return new Quirk(Pattern.compile(field), cause, stepsUp);
    }

    /** Whether the server of a minor drops the field before it looks at it. */
    public static boolean isDropped(Resource resource, FieldPath path, KubernetesVersion minor) {
        return DROPPED.stream()
                .anyMatch(dropped -> !dropped.until().isIn(minor)
                        && dropped.field().matcher(field(resource, path)).matches());
    }

    /**
     * What the server says of a value that was not taken.
     *
     * @param resource the object
     * @param problem what reading said
     * @param minor the server's version
     * @return empty if the server takes it, or if the field has no closed set
     */
    public static Optional<Refusal> refusal(Resource resource, Problem problem, KubernetesVersion minor) {
        String field = field(resource, problem.path());
        return switch (problem.kind()) {
            case UNSUPPORTED_VALUE ->
                Optional.of(refused(
                        field, problem.path(), isWithoutUse(resource, field) ? Cause.INVALID : Cause.NOT_SUPPORTED));
            case EMPTY_VALUE -> empty(resource, field, problem.path(), minor);
            case MISSING_FIELD ->
                Schema.field(resource, problem.path(), minor)
                        .filter(found -> found.required() && !found.values().isEmpty())
                        .map(found -> refused(field, problem.path(), ofMissing(field)));
            case MALFORMED, UNKNOWN_FIELD, DUPLICATE_FIELD, WRONG_TYPE, INVALID_VALUE -> Optional.empty();
        };
    }

    /** Where the field has no use, the server does not look at its value. */
    private static boolean isWithoutUse(Resource resource, String field) {
        return field.equals("Service spec.externalTrafficPolicy")
                && resource instanceof Service service
                && service.spec()
                        .filter(spec -> spec.externalIPs().isEmpty()
                                && spec.type().filter(EXTERNAL::contains).isEmpty())
                        .isPresent();
    }

    private static Optional<Refusal> empty(Resource resource, String field, FieldPath path, KubernetesVersion minor) {
        boolean item = path.toString().endsWith("]");
        if (item || EMPTY_COUNTS.matcher(field).matches()) {
            return Optional.of(refused(field, path, Cause.NOT_SUPPORTED));
        }
        boolean required = EMPTY_IS_MISSING.matcher(field).matches()
                || Schema.field(resource, path, minor)
                        .filter(found -> found.required())
                        .isPresent();
        return required ? Optional.of(refused(field, path, ofMissing(field))) : Optional.empty();
    }

    private static Cause ofMissing(String field) {
        return MISSING_IS_UNSUPPORTED.matcher(field).matches() ? Cause.NOT_SUPPORTED : Cause.REQUIRED;
    }

    private static Refusal refused(String field, FieldPath path, Cause usual) {
        return QUIRKS.stream()
                .filter(quirk -> quirk.field().matcher(field).matches())
                .findFirst()
                .map(quirk -> new Refusal(quirk.cause(), spelled(path, quirk.stepsUp())))
                .orElse(new Refusal(usual, spelled(path, 0)));
    }

    private static FieldPath spelled(FieldPath path, int stepsUp) {
        FieldPath spelled = path;
        for (int i = 0; i < stepsUp; i++) {
            spelled = spelled.parent().orElseThrow();
        }
        String text = spelled.toString();
        // the server leaves out an index here
        if (text.contains(".scopeSelector.matchExpressions[") || text.endsWith(".mountPropagation")) {
            FieldPath item = spelled.parent().orElseThrow();
            return item.parent().orElseThrow().field(spelled.lastStep());
        }
        return spelled;
    }

    private static String field(Resource resource, FieldPath path) {
        return resource.kind() + " " + path;
    }
}
