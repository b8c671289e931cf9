package io.fairlead.check.server.meta;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.util.List;
import java.util.Map;

/** How objects of a kind may be named. */
final class NameRule {
    static final DiagnosticCode MISSING = new DiagnosticCode("metadata", "name-missing");
    static final DiagnosticCode INVALID = new DiagnosticCode("metadata", "invalid-name");
    static final DiagnosticCode GENERATE = new DiagnosticCode("metadata", "invalid-generate-name");
    static final DiagnosticCode SCHEDULE_TOO_LONG = new DiagnosticCode("cronjob", "name-too-long");

    private static final String NAMED_BY_SERVER = "LimitRange";
    private static final int LONGEST_CRON_JOB = 52;
    private static final int LONGEST_BASE = 58;
    /** Kinds whose name is not a DNS subdomain. */
    private static final Map<String, Format> FORMATS = Map.ofEntries(
            Map.entry("Namespace", Format.DNS_LABEL),
            Map.entry("StatefulSet", Format.DNS_LABEL),
            Map.entry("PodDisruptionBudget", Format.PATH_SEGMENT),
            Map.entry("Role", Format.PATH_SEGMENT),
            Map.entry("RoleBinding", Format.PATH_SEGMENT),
            Map.entry("ClusterRole", Format.PATH_SEGMENT),
            Map.entry("ClusterRoleBinding", Format.PATH_SEGMENT),
            Map.entry("Event", Format.PATH_SEGMENT),
            Map.entry("IPAddress", Format.PATH_SEGMENT),
            Map.entry("APIService", Format.PATH_SEGMENT),
            Map.entry("CertificateSigningRequest", Format.PATH_SEGMENT));

    private NameRule() {}

    static List<DiagnosticCode> codes() {
        return List.of(MISSING, INVALID, GENERATE, SCHEDULE_TOO_LONG);
    }

    static void check(String kind, ObjectMeta meta, Field at) {
        Format format = format(kind, at);
        String prefix = meta.generateName().orElse("");
        String name = meta.name().filter(given -> !given.isEmpty()).orElseGet(() -> generated(prefix));
        if (!prefix.isEmpty()) {
            at.field("generateName").format(GENERATE, format, masked(prefix));
        }
        if (!name.isEmpty() || !kind.equals(NAMED_BY_SERVER)) {
            at.field("name").requiredFormat(MISSING, INVALID, format, name);
        }
        if (kind.equals("CronJob") && name.length() > LONGEST_CRON_JOB) {
            at.field("name").invalid(SCHEDULE_TOO_LONG, name, "must be no more than 52 characters");
        }
    }

    private static Format format(String kind, Field at) {
        return kind.equals("Service") ? service(at) : FORMATS.getOrDefault(kind, Format.SUBDOMAIN);
    }

    static Format service(Field at) {
        return at.since(Since.RELAXED_SERVICE_NAMES) ? Format.DNS_LABEL : Format.DNS_1035_LABEL;
    }

    /** A name as the server makes it from a prefix; which characters it adds does not matter for the verdict. */
    private static String generated(String prefix) {
        return prefix.isEmpty() ? "" : prefix.substring(0, Math.min(prefix.length(), LONGEST_BASE)) + "x2x2x";
    }

    /** The server judges a prefix that ends with a dash as if the dash and what is before it were one letter. */
    private static String masked(String prefix) {
        return prefix.length() > 1 && prefix.endsWith("-") ? prefix.substring(0, prefix.length() - 2) + "a" : prefix;
    }
}
