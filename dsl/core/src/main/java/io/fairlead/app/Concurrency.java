package io.fairlead.app;

/** What happens when a cron job is due while its last run goes on ({@code CronJobSpec.concurrencyPolicy}). */
public enum Concurrency {
    /** The new run is left out; the default. */
    FORBID("Forbid"),
    /** Both run. */
    ALLOW("Allow"),
    /** The last run is stopped. */
    REPLACE("Replace");

    private final String value;

    Concurrency(String value) {
        this.value = value;
    }

    /**
     * The API's word.
     *
     * @return such as {@code Forbid}
     */
    public String value() {
        return value;
    }
}
