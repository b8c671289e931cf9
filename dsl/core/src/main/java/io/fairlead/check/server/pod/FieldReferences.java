package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ObjectFieldSelector;
import io.fairlead.kubernetes.core.v1.ResourceFieldSelector;
import io.fairlead.value.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of references to fields and resources of the pod itself.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/pods/downward-api/">Downward API</a>
 */
final class FieldReferences {
    static final DiagnosticCode FIELD = new DiagnosticCode("downwardapi", "unknown-field");
    static final DiagnosticCode KEY = new DiagnosticCode("downwardapi", "invalid-key");
    static final DiagnosticCode RESOURCE = new DiagnosticCode("downwardapi", "unknown-resource");
    static final DiagnosticCode CONTAINER = new DiagnosticCode("downwardapi", "container-missing");
    static final DiagnosticCode DIVISOR = new DiagnosticCode("downwardapi", "invalid-divisor");

    /** The fields of which environment variables can be made. */
    static final List<String> IN_ENVIRONMENT = List.of(
            "metadata.name",
            "metadata.namespace",
            "metadata.uid",
            "spec.nodeName",
            "spec.serviceAccountName",
            "status.hostIP",
            "status.hostIPs",
            "status.podIP",
            "status.podIPs");
    /** The fields of which files can be made. */
    static final List<String> IN_VOLUMES =
            List.of("metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid");

    private static final List<String> CONVERTED = List.of(
            "metadata.annotations",
            "metadata.labels",
            "metadata.name",
            "metadata.namespace",
            "metadata.uid",
            "spec.nodeName",
            "spec.restartPolicy",
            "spec.serviceAccountName",
            "spec.schedulerName",
            "status.phase",
            "status.hostIP",
            "status.hostIPs",
            "status.podIP",
            "status.podIPs",
            "spec.host");
    private static final List<String> RESOURCES = List.of(
            "limits.cpu",
            "limits.memory",
            "limits.ephemeral-storage",
            "requests.cpu",
            "requests.memory",
            "requests.ephemeral-storage");
    private static final Pattern SUBSCRIPT = Pattern.compile("(.*)\\['(.*)']", Pattern.DOTALL);
    private static final List<String> CPU_DIVISORS = List.of("1m", "1");
    private static final List<String> SIZE_DIVISORS =
            List.of("1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei");

    private FieldReferences() {}

    static List<DiagnosticCode> codes() {
        return List.of(FIELD, KEY, RESOURCE, CONTAINER, DIVISOR);
    }

    static void field(ObjectFieldSelector selector, List<String> supported, Field at) {
        String path = selector.fieldPath();
        Matcher subscript = SUBSCRIPT.matcher(path);
        Field here = at.field("fieldPath");
        if (path.isEmpty()) {
            here.required(FIELD, "");
        } else if (!selector.apiVersion()
                .filter(version -> !version.isEmpty())
                .orElse("v1")
                .equals("v1")) {
            here.invalid(
                    FIELD,
                    path,
                    "unsupported pod version: " + selector.apiVersion().orElse(""));
        } else if (subscript.matches()) {
            subscript(subscript.group(1), subscript.group(2), at);
        } else if (!CONVERTED.contains(path)) {
            here.invalid(FIELD, path, "error converting fieldPath: field label not supported");
        } else {
            here.oneOf(FIELD, path, supported);
        }
    }

    private static void subscript(String path, String key, Field at) {
        switch (path) {
            // the server reports a bad key at the reference, not at its path
            case "metadata.annotations" -> at.format(KEY, Format.QUALIFIED_NAME, key.toLowerCase(Locale.ROOT));
            case "metadata.labels" -> at.format(KEY, Format.QUALIFIED_NAME, key);
            default -> at.field("fieldPath").invalid(FIELD, path, "field label does not support subscript");
        }
    }

    static void resource(ResourceFieldSelector selector, boolean inVolume, Field at) {
        String resource = selector.resource();
        if (inVolume && selector.containerName().orElse("").isEmpty()) {
            at.field("containerName").required(CONTAINER, "");
        } else if (resource.isEmpty()) {
            at.field("resource").required(RESOURCE, "");
        } else if (!isHugePages(resource)) {
            at.field("resource").oneOf(RESOURCE, resource, RESOURCES);
        }
        selector.divisor()
                .filter(divisor -> divisor.canonicalValue().signum() != 0)
                .ifPresent(divisor -> divisor(resource, divisor, at.field("divisor")));
    }

    private static boolean isHugePages(String resource) {
        return resource.startsWith("limits.hugepages-") || resource.startsWith("requests.hugepages-");
    }

    private static void divisor(String resource, Quantity divisor, Field at) {
        List<String> supported = resource.endsWith(".cpu") ? CPU_DIVISORS : SIZE_DIVISORS;
        boolean judged = RESOURCES.contains(resource) || isHugePages(resource);
        boolean known = supported.stream().map(Quantity::parse).anyMatch(one -> one.compareTo(divisor) == 0);
        if (judged && !known) {
            at.invalid(DIVISOR, divisor, "only the values " + String.join(", ", supported) + " are supported");
        }
    }
}
