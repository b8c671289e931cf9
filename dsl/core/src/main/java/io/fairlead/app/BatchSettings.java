package io.fairlead.app;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What jobs and cron jobs have in common ({@code JobSpec}). */
@Value.Immutable
abstract class BatchSettings {
    @Value.Default
    int completions() {
        return 1;
    }

    @Value.Default
    int parallelism() {
        return 1;
    }

    @Value.Default
    int retries() {
        return BatchTier.DEFAULT_RETRIES;
    }

    abstract Optional<Duration> deadline();

    @Value.Default
    Duration keptFor() {
        return BatchTier.DEFAULT_KEPT_FOR;
    }
}
