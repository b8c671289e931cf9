package io.fairlead.check.server.workload;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.check.server.meta.Labels;
import io.fairlead.check.server.meta.Selectors;
import io.fairlead.check.server.pod.Pods;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.batch.v1.CompletionMode;
import io.fairlead.kubernetes.batch.v1.Job;
import io.fairlead.kubernetes.batch.v1.JobSpec;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.PodTemplateSpec;
import io.fairlead.kubernetes.core.v1.RestartPolicy;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a Job, also inside a CronJob.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/">Job</a>
 */
public final class Jobs {
    static final DiagnosticCode NO_COMPLETIONS = new DiagnosticCode("job", "completions-missing");
    static final DiagnosticCode PARALLELISM = new DiagnosticCode("job", "too-parallel");
    static final DiagnosticCode RESTART = new DiagnosticCode("job", "restart-policy-always");
    static final DiagnosticCode SELECTOR = new DiagnosticCode("job", "selector-not-generated");
    static final DiagnosticCode NO_SELECTOR = new DiagnosticCode("job", "selector-missing");
    static final DiagnosticCode PER_INDEX = new DiagnosticCode("job", "index-limit-without-indexes");
    static final DiagnosticCode MANAGED_BY = new DiagnosticCode("job", "invalid-manager");
    static final DiagnosticCode HOSTNAME = new DiagnosticCode("job", "index-hostname-too-long");
    static final DiagnosticCode LABEL = new DiagnosticCode("job", "reserved-label");
    private static final String PREFIX = "batch.kubernetes.io/";
    private static final int MOST_PARALLEL = 100_000;
    private static final int LONGEST_MANAGER = 63;

    /** What a job is without anything. */
    static final JobSpec NONE =
            JobSpec.builder().template(PodTemplateSpec.builder().build()).build();

    private Jobs() {}

    static List<DiagnosticCode> codes() {
        return List.of(
                NO_COMPLETIONS,
                PARALLELISM,
                RESTART,
                SELECTOR,
                NO_SELECTOR,
                PER_INDEX,
                MANAGED_BY,
                HOSTNAME,
                LABEL,
                SuccessPolicies.POLICY);
    }

    /** Judges a Job. */
    public static void check(Job job, Field root) {
        root.field("spec").orEmpty(job.spec(), NONE, (spec, at) -> {
            spec(spec, spec.parallelism().isEmpty(), at);
            selector(spec, at);
            labels(job, spec, at);
            hostname(job.name().orElse(""), spec, root.field("metadata", "name"));
        });
    }

    /**
     * The server labels the pods with the name and the identity of the job, unless the user selects them himself, and gives
     * a job without labels those of its pods.
     */
    private static void labels(Job job, JobSpec spec, Field at) {
        String name = job.name().orElse("");
        Map<String, String> labels = Pods.labels(spec.template());
        if (job.metadata().map(ObjectMeta::labels).orElse(Map.of()).isEmpty()) {
            Labels.check(labels, at.root().field("metadata", "labels"));
        }
        if (spec.manualSelector().orElse(false)) {
            return;
        }
        Labels.check(Map.of(PREFIX + "job-name", name), at.field("template", "labels"));
        Field here = at.field("template", "metadata", "labels");
        for (String prefix : List.of("", PREFIX)) {
            if (!labels.getOrDefault(prefix + "job-name", name).equals(name)) {
                here.key(prefix + "job-name").invalid(LABEL, labels, "must be the name of the job");
            }
            if (labels.containsKey(prefix + "controller-uid")) {
                here.key(prefix + "controller-uid").invalid(LABEL, labels, "must be the identity of the job");
            }
        }
        if (labels.containsKey(PREFIX + "controller-uid")) {
            here.invalid(Templates.MISMATCH, labels, "`selector` does not match template `labels`");
        }
    }

    /** The pod of the last index has the longest name, which must be a host name. */
    private static void hostname(String name, JobSpec spec, Field at) {
        int completions = spec.completions().orElse(0);
        if (isIndexed(spec) && completions > 0 && !Format.DNS_LABEL.allows(name + "-" + (completions - 1))) {
            at.invalid(HOSTNAME, name, "will not be able to create pods with a valid host name");
        }
    }

    /** Judges what a job is to do; the server fills in the number of completions of some jobs, not of the template of one. */
    static void spec(JobSpec spec, boolean filled, Field at) {
        at.field("parallelism").notNegative(Templates.NEGATIVE, spec.parallelism());
        at.field("completions").notNegative(Templates.NEGATIVE, spec.completions());
        at.field("activeDeadlineSeconds").notNegative(Templates.NEGATIVE, spec.activeDeadlineSeconds());
        at.field("backoffLimit").notNegative(Templates.NEGATIVE, spec.backoffLimit());
        at.field("ttlSecondsAfterFinished").notNegative(Templates.NEGATIVE, spec.ttlSecondsAfterFinished());
        at.field("backoffLimitPerIndex").notNegative(Templates.NEGATIVE, spec.backoffLimitPerIndex());
        at.field("maxFailedIndexes").notNegative(Templates.NEGATIVE, spec.maxFailedIndexes());
        indexes(spec, filled, at);
        spec.managedBy().filter(manager -> at.since(Since.JOB_MANAGED_BY)).ifPresent(manager -> {
            at.field("managedBy").requiredFormat(MANAGED_BY, MANAGED_BY, Format.DOMAIN_PATH, manager);
            at.field("managedBy").notLonger(MANAGED_BY, manager.length(), LONGEST_MANAGER);
        });
        SuccessPolicies.check(
                spec, isIndexed(spec) && !at.field("completionMode").isMissing(), at.field("successPolicy"));
        Pods.template(spec.template(), at.field("template"));
        if (restartPolicy(spec) == RestartPolicy.ALWAYS
                && !at.field("template", "spec", "restartPolicy").isMissing()) {
            at.field("template", "spec", "restartPolicy").required(RESTART, "valid values: \"OnFailure\", \"Never\"");
        }
        FailurePolicies.check(spec, restartPolicy(spec), at);
    }

    private static boolean isIndexed(JobSpec spec) {
        return spec.completionMode().filter(CompletionMode.INDEXED::equals).isPresent();
    }

    private static RestartPolicy restartPolicy(JobSpec spec) {
        return spec.template().spec().flatMap(PodSpec::restartPolicy).orElse(RestartPolicy.ALWAYS);
    }

    private static void indexes(JobSpec spec, boolean filled, Field at) {
        if (isIndexed(spec)) {
            if (spec.completions().isEmpty() && !filled) {
                at.field("completions").required(NO_COMPLETIONS, "when completion mode is Indexed");
            }
            spec.parallelism()
                    .filter(parallel -> parallel > MOST_PARALLEL)
                    .ifPresent(parallel -> at.field("parallelism")
                            .invalid(PARALLELISM, parallel, "must be less than or equal to 100000"));
            most(spec, at.field("maxFailedIndexes"));
        } else if (!at.field("completionMode").isMissing()) {
            withoutIndexes(spec.backoffLimitPerIndex(), at.field("backoffLimitPerIndex"));
            withoutIndexes(spec.maxFailedIndexes(), at.field("maxFailedIndexes"));
        }
        if (spec.maxFailedIndexes().isPresent() && spec.backoffLimitPerIndex().isEmpty()) {
            at.field("backoffLimitPerIndex").required(PER_INDEX, "when maxFailedIndexes is specified");
        }
    }

    private static void withoutIndexes(Optional<Integer> limit, Field at) {
        limit.ifPresent(given -> at.invalid(PER_INDEX, given, "requires indexed completion mode"));
    }

    private static void most(JobSpec spec, Field at) {
        int failed = spec.maxFailedIndexes().orElse(0);
        if (failed > MOST_PARALLEL || failed > spec.completions().orElse(Integer.MAX_VALUE)) {
            at.invalid(PER_INDEX, failed, "must be less than or equal to completions, and to 100000");
        }
    }

    private static void selector(JobSpec spec, Field at) {
        boolean manual = spec.manualSelector().orElse(false);
        at.field("selector").ifPresent(spec.selector(), Selectors::check);
        if (manual && spec.selector().isEmpty()) {
            at.field("selector").required(NO_SELECTOR, "");
            at.field("template", "metadata", "labels")
                    .invalid(
                            Templates.MISMATCH,
                            Pods.labels(spec.template()),
                            "`selector` does not match template `labels`");
        } else if (manual) {
            spec.selector().ifPresent(given -> Templates.matches(given, spec.template(), at));
        } else if (spec.selector().filter(given -> !Selectors.isEmpty(given)).isPresent()) {
            at.field("selector").invalid(SELECTOR, "", "`selector` not auto-generated");
            spec.selector().ifPresent(given -> Templates.matches(given, spec.template(), at));
        }
    }
}
