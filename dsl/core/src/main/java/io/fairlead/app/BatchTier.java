package io.fairlead.app;

import io.fairlead.app.internal.WholeSeconds;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * A tier that runs to its end.
 *
 * @param <S> the kind of tier
 */
public abstract sealed class BatchTier<S extends Tier> extends TierSteps<S> permits JobTier, CronJobTier {
    /** How many times a failed pod is replaced unless said otherwise; the API's default of 6 takes half an hour to fail. */
    public static final int DEFAULT_RETRIES = 3;

    /** How long a finished Job stays for its log to be read, unless said otherwise: one day. */
    public static final Duration DEFAULT_KEPT_FOR = Duration.ofDays(1);

    BatchTier() {}

    abstract BatchSettings batch();

    abstract S withBatch(BatchSettings batch);

    private S change(Function<ImmutableBatchSettings, BatchSettings> change) {
        return withBatch(change.apply(ImmutableBatchSettings.copyOf(batch())));
    }

    /**
     * How many pods must succeed ({@code completions}).
     *
     * @return default 1
     */
    public int completions() {
        return batch().completions();
    }

    /**
     * How many pods run at the same time ({@code parallelism}).
     *
     * @return default 1
     */
    public int parallelism() {
        return batch().parallelism();
    }

    /**
     * How many failed pods are replaced ({@code backoffLimit}).
     *
     * @return default {@value #DEFAULT_RETRIES}
     */
    public int retries() {
        return batch().retries();
    }

    /**
     * How long all of it may take ({@code activeDeadlineSeconds}).
     *
     * @return empty for no limit
     */
    public Optional<Duration> deadline() {
        return batch().deadline();
    }

    /**
     * How long a finished Job stays ({@code ttlSecondsAfterFinished}).
     *
     * @return default {@link #DEFAULT_KEPT_FOR}
     */
    public Duration keptFor() {
        return batch().keptFor();
    }

    /**
     * This tier with another number of pods that must succeed, and of pods that run at the same time.
     *
     * @param completions 1 or more
     * @param parallelism 1 or more
     * @return a new tier
     * @throws IllegalArgumentException if one of them is below 1
     */
    public S completions(int completions, int parallelism) {
        int pods = atLeast(1, completions, "completions");
        int together = atLeast(1, parallelism, "parallelism");
        return change(b -> b.withCompletions(pods).withParallelism(together));
    }

    /**
     * This tier with another number of retries.
     *
     * @param count zero or more
     * @return a new tier
     * @throws IllegalArgumentException if it is negative
     */
    public S retries(int count) {
        int checked = atLeast(0, count, "retries");
        return change(b -> b.withRetries(checked));
    }

    /**
     * This tier with a limit to its running time.
     *
     * @param duration whole seconds, one or more
     * @return a new tier
     * @throws IllegalArgumentException if it is less than one second or not whole seconds
     */
    public S deadline(Duration duration) {
        Duration checked = WholeSeconds.atLeast(1, duration, "deadline");
        return change(b -> b.withDeadline(checked));
    }

    /**
     * This tier with another time for which a finished Job stays.
     *
     * @param duration whole seconds, zero or more
     * @return a new tier
     * @throws IllegalArgumentException if it is negative or not whole seconds
     */
    public S keptFor(Duration duration) {
        Duration checked = WholeSeconds.atLeast(0, duration, "time to keep a finished Job");
        return change(b -> b.withKeptFor(checked));
    }

    static int atLeast(int minimum, int count, String what) {
        if (count < minimum) {
            throw new IllegalArgumentException(count + " " + what + " is not valid: use " + minimum + " or more");
        }
        return count;
    }
}
