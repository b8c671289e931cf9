package io.fairlead.check.server.workload;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.batch.v1.CronJob;
import io.fairlead.kubernetes.batch.v1.CronJobSpec;
import io.fairlead.kubernetes.batch.v1.JobSpec;
import io.fairlead.kubernetes.batch.v1.JobTemplateSpec;
import java.time.ZoneId;
import java.util.List;

/**
 * The rules of a CronJob.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/cron-job-v1/">CronJob</a>
 */
public final class CronJobs {
    static final DiagnosticCode NO_SCHEDULE = new DiagnosticCode("cronjob", "schedule-missing");
    static final DiagnosticCode SCHEDULE = new DiagnosticCode("cronjob", "invalid-schedule");
    static final DiagnosticCode TIME_ZONE = new DiagnosticCode("cronjob", "unknown-time-zone");
    static final DiagnosticCode SELECTOR = new DiagnosticCode("cronjob", "job-with-selector");

    /** Zones of the time zone database that Java keeps elsewhere. */
    private static final List<String> FIXED = List.of("EST", "HST", "MST");

    private static final CronJobSpec NONE = CronJobSpec.builder()
            .schedule("")
            .jobTemplate(JobTemplateSpec.builder().build())
            .build();

    private CronJobs() {}

    static List<DiagnosticCode> codes() {
        return List.of(NO_SCHEDULE, SCHEDULE, TIME_ZONE, SELECTOR);
    }

    /** Judges a CronJob. */
    public static void check(CronJob job, Field root) {
        root.field("spec").orEmpty(job.spec(), NONE, CronJobs::spec);
    }

    private static void spec(CronJobSpec spec, Field at) {
        schedule(spec.schedule(), at.field("schedule"));
        spec.timeZone()
                .filter(zone ->
                        zone.equals("Local") || !(ZoneId.getAvailableZoneIds().contains(zone) || FIXED.contains(zone)))
                .ifPresent(zone -> at.field("timeZone").invalid(TIME_ZONE, zone, "unknown time zone"));
        at.field("startingDeadlineSeconds").notNegative(Templates.NEGATIVE, spec.startingDeadlineSeconds());
        at.field("successfulJobsHistoryLimit").notNegative(Templates.NEGATIVE, spec.successfulJobsHistoryLimit());
        at.field("failedJobsHistoryLimit").notNegative(Templates.NEGATIVE, spec.failedJobsHistoryLimit());
        at.field("jobTemplate", "spec").orEmpty(spec.jobTemplate().spec(), Jobs.NONE, CronJobs::job);
    }

    private static void schedule(String schedule, Field at) {
        if (schedule.isEmpty()) {
            at.required(NO_SCHEDULE, "");
        } else if (schedule.contains("TZ")) {
            at.invalid(SCHEDULE, schedule, "cannot use TZ or CRON_TZ in schedule, use timeZone field instead");
        } else if (!Schedule.isReadable(schedule)) {
            at.invalid(SCHEDULE, schedule, "must be five fields, such as '0 3 * * *', or a word such as '@daily'");
        }
    }

    private static void job(JobSpec spec, Field at) {
        Jobs.spec(spec, false, at);
        if (spec.selector().isPresent()) {
            at.field("selector").invalid(SELECTOR, "", "`selector` will be auto-generated");
        }
        if (spec.manualSelector().orElse(false)) {
            at.field("manualSelector").oneOf(SELECTOR, "true", List.of("nil", "false"));
        }
    }
}
