package io.fairlead.check.server.workload;

import io.fairlead.check.server.meta.Labels;
import io.fairlead.kubernetes.core.v1.PodTemplateSpec;
import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.meta.Selectors;
import io.fairlead.check.server.pod.Pods;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.batch.v1.CompletionMode;
import io.fairlead.kubernetes.batch.v1.Job;
import io.fairlead.kubernetes.batch.v1.JobSpec;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.RestartPolicy;
import java.util.List;
import java.util.Map;

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
    private static final int MOST_PARALLEL = 100_000;
    private static final int LONGEST_MANAGER = 63;

    /** What a job is without anything. */
    static final JobSpec NONE =
            JobSpec.builder().template(PodTemplateSpec.builder().build()).build();

    private Jobs() {}

    static List<DiagnosticCode> codes() {
        return List.of(NO_COMPLETIONS, PARALLELISM, RESTART, SELECTOR, NO_SELECTOR, PER_INDEX, MANAGED_BY, HOSTNAME);
    }

    /** Judges a Job. */
    public static void check(Job job, Field root) {
        root.field("spec").orEmpty(job.spec(), NONE, (spec, at) -> {
            spec(spec, at);
            selector(spec, at);
            label(job.name().orElse(""), spec, at.field("template", "labels"));
            hostname(job.name().orElse(""), spec, root.field("metadata", "name"));
        });
    }

    /** The server labels the pods with the name of the job, unless the user selects them himself. */
    private static void label(String name, JobSpec spec, Field at) {
        if (!spec.manualSelector().orElse(false)) {
            Labels.check(Map.of("batch.kubernetes.io/job-name", name), at);
        }
    }

    /** The pod of the last index has the longest name, which must be a host name. */
    private static void hostname(String name, JobSpec spec, Field at) {
        int completions = spec.completions().orElse(0);
        if (isIndexed(spec) && completions > 0 && !Format.DNS_LABEL.allows(name + "-" + (completions - 1))) {
            at.invalid(HOSTNAME, name, "will not be able to create pods with a valid host name");
        }
    }

    static void spec(JobSpec spec, Field at) {
        at.field("parallelism").notNegative(Templates.NEGATIVE, spec.parallelism());
        at.field("completions").notNegative(Templates.NEGATIVE, spec.completions());
        at.field("activeDeadlineSeconds").notNegative(Templates.NEGATIVE, spec.activeDeadlineSeconds());
        at.field("backoffLimit").notNegative(Templates.NEGATIVE, spec.backoffLimit());
        at.field("ttlSecondsAfterFinished").notNegative(Templates.NEGATIVE, spec.ttlSecondsAfterFinished());
        at.field("backoffLimitPerIndex").notNegative(Templates.NEGATIVE, spec.backoffLimitPerIndex());
        at.field("maxFailedIndexes").notNegative(Templates.NEGATIVE, spec.maxFailedIndexes());
        indexes(spec, at);
        spec.managedBy().ifPresent(manager -> {
            at.field("managedBy").format(MANAGED_BY, Format.DOMAIN_PATH, manager);
            at.field("managedBy").notLonger(MANAGED_BY, manager.length(), LONGEST_MANAGER);
        });
        Pods.template(spec.template(), at.field("template"));
        if (restartPolicy(spec) == RestartPolicy.ALWAYS) {
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

    private static void indexes(JobSpec spec, Field at) {
        if (isIndexed(spec)) {
            // without either number the server takes one of each
            if (spec.completions().isEmpty() && spec.parallelism().isPresent()) {
                at.field("completions").required(NO_COMPLETIONS, "when completion mode is Indexed");
            }
            spec.parallelism()
                    .filter(parallel -> parallel > MOST_PARALLEL)
                    .ifPresent(parallel -> at.field("parallelism")
                            .invalid(PARALLELISM, parallel, "must be less than or equal to 100000"));
        } else if (spec.backoffLimitPerIndex().isPresent()) {
            at.field("backoffLimitPerIndex")
                    .invalid(PER_INDEX, spec.backoffLimitPerIndex().get(), "requires indexed completion mode");
        }
        if (spec.maxFailedIndexes().isPresent() && spec.backoffLimitPerIndex().isEmpty()) {
            at.field("backoffLimitPerIndex").required(PER_INDEX, "when maxFailedIndexes is specified");
        }
    }

    private static void selector(JobSpec spec, Field at) {
        boolean manual = spec.manualSelector().orElse(false);
        at.field("selector").ifPresent(spec.selector(), Selectors::check);
        if (manual && spec.selector().isEmpty()) {
            at.field("selector").required(NO_SELECTOR, "");
            at.field("template", "metadata", "labels")
                    .invalid(Templates.MISMATCH, Pods.labels(spec.template()), "`selector` does not match template `labels`");
        } else if (manual) {
            spec.selector().ifPresent(given -> Templates.matches(given, spec.template(), at));
        } else if (spec.selector().filter(given -> !Selectors.isEmpty(given)).isPresent()) {
            at.field("selector").invalid(SELECTOR, "", "`selector` not auto-generated");
            spec.selector().ifPresent(given -> Templates.matches(given, spec.template(), at));
        }
    }
}
