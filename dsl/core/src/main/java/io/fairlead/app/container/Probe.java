package io.fairlead.app.container;

import io.fairlead.app.internal.WholeSeconds;
import io.fairlead.app.source.CallSite;
import io.fairlead.value.PortName;
import io.fairlead.value.SourceLine;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A periodic check of a container by the kubelet, with its timings.
 *
 * <pre>{@code
 * Probe ready = Probe.http("/healthz").onPort("http").every(Duration.ofSeconds(5));
 * }</pre>
 *
 * <p>Timings are whole seconds, as the API's fields are. Defaults are the API's own, but written out.
 */
@Value.Immutable
public abstract class Probe {
    /** How often to probe: the API's default. */
    public static final Duration DEFAULT_PERIOD = Duration.ofSeconds(10);
    /** How long an answer may take; the API's default of one second fails under load, so it is 2. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(2);
    /** How many failures in a row count: the API's default. */
    public static final int DEFAULT_FAILURE_THRESHOLD = 3;

    Probe() {}

    /**
     * An HTTP GET on the container's first port, or the one named with {@link #onPort}.
     *
     * @param path starts with a slash
     * @return a probe with default timings
     * @throws io.fairlead.value.InvalidValueException if the path does not start with a slash, or has blanks or control
     *     characters
     */
    public static Probe http(String path) {
        return of(new ProbeAction.Http(path, Optional.empty(), false));
    }

    /**
     * An HTTPS GET, certificate not verified.
     *
     * @param path starts with a slash
     * @return a probe with default timings
     * @throws io.fairlead.value.InvalidValueException if the path does not start with a slash, or has blanks or control
     *     characters
     */
    public static Probe https(String path) {
        return of(new ProbeAction.Http(path, Optional.empty(), true));
    }

    /**
     * A TCP connection to the container's first port, or the one named with {@link #onPort}.
     *
     * @return a probe with default timings
     */
    public static Probe tcp() {
        return of(new ProbeAction.Tcp(Optional.empty()));
    }

    /**
     * A gRPC health check of the whole server.
     *
     * @return a probe with default timings
     */
    public static Probe grpc() {
        return of(new ProbeAction.Grpc(Optional.empty(), Optional.empty()));
    }

    /**
     * A gRPC health check of one service.
     *
     * @param service the name that the health server knows
     * @return a probe with default timings
     */
    public static Probe grpc(String service) {
        return of(new ProbeAction.Grpc(Optional.empty(), Optional.of(service)));
    }

    /**
     * A command in the container.
     *
     * @param command program and arguments
     * @return a probe with default timings
     * @throws IllegalArgumentException if there is no program
     */
    public static Probe exec(String... command) {
        if (command.length == 0) {
            throw new IllegalArgumentException("an exec probe needs a command");
        }
        return of(new ProbeAction.Exec(Arrays.asList(command)));
    }

    private static Probe of(ProbeAction action) {
        return ImmutableProbe.builder()
                .action(action)
                .declaredAt(CallSite.here())
                .build();
    }

    /**
     * What is done.
     *
     * @return one of the four actions
     */
    public abstract ProbeAction action();

    /**
     * The wait before the first probe ({@code initialDelaySeconds}).
     *
     * @return default none
     */
    @Value.Default
    public Duration initialDelay() {
        return Duration.ZERO;
    }

    /**
     * The time between probes ({@code periodSeconds}).
     *
     * @return default {@link #DEFAULT_PERIOD}
     */
    @Value.Default
    public Duration period() {
        return DEFAULT_PERIOD;
    }

    /**
     * How long an answer may take ({@code timeoutSeconds}).
     *
     * @return default {@link #DEFAULT_TIMEOUT}
     */
    @Value.Default
    public Duration timeout() {
        return DEFAULT_TIMEOUT;
    }

    /**
     * How many failures in a row make the probe fail ({@code failureThreshold}).
     *
     * @return default {@link #DEFAULT_FAILURE_THRESHOLD}
     */
    @Value.Default
    public int failureThreshold() {
        return DEFAULT_FAILURE_THRESHOLD;
    }

    /**
     * The line of Java that declared this probe; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * This probe on a named port.
     *
     * @param name a port of the same container
     * @return a new probe
     * @throws IllegalArgumentException if this is an exec probe, which has no port
     */
    public Probe onPort(String name) {
        return ImmutableProbe.copyOf(this).withAction(on(Optional.of(PortName.parse(name))));
    }

    private ProbeAction on(Optional<PortName> port) {
        if (action() instanceof ProbeAction.Http http) {
            return new ProbeAction.Http(http.path(), port, http.https());
        }
        if (action() instanceof ProbeAction.Grpc grpc) {
            return new ProbeAction.Grpc(port, grpc.service());
        }
        if (action() instanceof ProbeAction.Tcp) {
            return new ProbeAction.Tcp(port);
        }
        throw new IllegalArgumentException("an exec probe has no port");
    }

    /**
     * This probe with a wait before the first.
     *
     * @param delay whole seconds, zero or more
     * @return a new probe
     * @throws IllegalArgumentException if it is negative or not whole seconds
     */
    public Probe after(Duration delay) {
        return ImmutableProbe.copyOf(this).withInitialDelay(WholeSeconds.atLeast(0, delay, "initial delay"));
    }

    /**
     * This probe with another period.
     *
     * @param period whole seconds, one or more
     * @return a new probe
     * @throws IllegalArgumentException if it is less than one second or not whole seconds
     */
    public Probe every(Duration period) {
        return ImmutableProbe.copyOf(this).withPeriod(WholeSeconds.atLeast(1, period, "period"));
    }

    /**
     * This probe with another time-out.
     *
     * @param timeout whole seconds, one or more
     * @return a new probe
     * @throws IllegalArgumentException if it is less than one second or not whole seconds
     */
    public Probe within(Duration timeout) {
        return ImmutableProbe.copyOf(this).withTimeout(WholeSeconds.atLeast(1, timeout, "timeout"));
    }

    /**
     * This probe with another number of failures in a row before it counts as failed.
     *
     * @param count one or more
     * @return a new probe
     * @throws IllegalArgumentException if it is less than one
     */
    public Probe failingAfter(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a probe fails after " + count + " failures: use 1 or more");
        }
        return ImmutableProbe.copyOf(this).withFailureThreshold(count);
    }
}
