package io.fairlead.app.container;

import io.fairlead.app.internal.Amounts;
import io.fairlead.value.Quantity;
import java.util.Optional;

/**
 * What a container asks for and may use at most: CPU, memory, ephemeral storage ({@code containers[].resources}).
 *
 * <pre>{@code
 * ComputeResources.DEFAULT.cpu("250m", "1").memory("512Mi")
 * }</pre>
 *
 * <p>An absent limit means unlimited. That a request is not above its limit is checked on the plan.
 *
 * @param cpuRequest the CPU that the scheduler reserves
 * @param cpuLimit the CPU above which the container is throttled
 * @param memoryRequest the memory that the scheduler reserves
 * @param memoryLimit the memory above which the container is killed
 * @param ephemeralStorageRequest the local disk that the scheduler reserves
 * @param ephemeralStorageLimit the local disk above which the pod is evicted
 */
public record ComputeResources(
        Quantity cpuRequest,
        Optional<Quantity> cpuLimit,
        Quantity memoryRequest,
        Optional<Quantity> memoryLimit,
        Quantity ephemeralStorageRequest,
        Optional<Quantity> ephemeralStorageLimit) {
    /**
     * CPU 100m up to 500m, memory 256Mi, ephemeral storage 64Mi up to 256Mi: small enough for a laptop cluster, and every
     * request and limit is set. Memory has request = limit, so that a node that fills up does not evict the pod first.
     */
    public static final ComputeResources DEFAULT = of("100m", "500m", "256Mi", "256Mi", "64Mi", "256Mi");

    /**
     * Amounts that the API takes.
     *
     * @throws IllegalArgumentException if a request is negative, or a limit not more than zero
     */
    public ComputeResources {
        Amounts.zeroOrMore(cpuRequest, "CPU request");
        Amounts.zeroOrMore(memoryRequest, "memory request");
        Amounts.zeroOrMore(ephemeralStorageRequest, "ephemeral storage request");
        cpuLimit.ifPresent(limit -> Amounts.moreThanZero(limit, "CPU limit"));
        memoryLimit.ifPresent(limit -> Amounts.moreThanZero(limit, "memory limit"));
        ephemeralStorageLimit.ifPresent(limit -> Amounts.moreThanZero(limit, "ephemeral storage limit"));
    }

    private static ComputeResources of(
            String cpu, String cpuLimit, String memory, String memoryLimit, String disk, String diskLimit) {
        return new ComputeResources(
                Quantity.parse(cpu),
                Optional.of(Quantity.parse(cpuLimit)),
                Quantity.parse(memory),
                Optional.of(Quantity.parse(memoryLimit)),
                Quantity.parse(disk),
                Optional.of(Quantity.parse(diskLimit)));
    }

    private ComputeResources withCpu(Quantity request, Optional<Quantity> limit) {
        return new ComputeResources(
                request, limit, memoryRequest, memoryLimit, ephemeralStorageRequest, ephemeralStorageLimit);
    }

    /**
     * These resources with other CPU.
     *
     * @param request such as {@code 250m}
     * @param limit such as {@code 1}
     * @return new resources
     * @throws io.fairlead.value.InvalidValueException if either is not a quantity
     * @throws IllegalArgumentException if the request is negative, or the limit not more than zero
     */
    public ComputeResources cpu(String request, String limit) {
        return withCpu(Quantity.parse(request), Optional.of(Quantity.parse(limit)));
    }

    /**
     * These resources with other CPU and no CPU limit.
     *
     * @param request such as {@code 250m}
     * @return new resources
     * @throws io.fairlead.value.InvalidValueException if it is not a quantity
     * @throws IllegalArgumentException if it is negative
     */
    public ComputeResources cpuWithoutLimit(String request) {
        return withCpu(Quantity.parse(request), Optional.empty());
    }

    /**
     * These resources with other memory, request and limit alike.
     *
     * @param amount such as {@code 512Mi}
     * @return new resources
     * @throws io.fairlead.value.InvalidValueException if it is not a quantity
     * @throws IllegalArgumentException if it is not more than zero
     */
    public ComputeResources memory(String amount) {
        return memory(amount, amount);
    }

    /**
     * These resources with other memory.
     *
     * @param request such as {@code 512Mi}
     * @param limit such as {@code 1Gi}
     * @return new resources
     * @throws io.fairlead.value.InvalidValueException if either is not a quantity
     * @throws IllegalArgumentException if the request is negative, or the limit not more than zero
     */
    public ComputeResources memory(String request, String limit) {
        return new ComputeResources(
                cpuRequest,
                cpuLimit,
                Quantity.parse(request),
                Optional.of(Quantity.parse(limit)),
                ephemeralStorageRequest,
                ephemeralStorageLimit);
    }

    /**
     * These resources with other ephemeral storage.
     *
     * @param request such as {@code 64Mi}
     * @param limit such as {@code 1Gi}
     * @return new resources
     * @throws io.fairlead.value.InvalidValueException if either is not a quantity
     * @throws IllegalArgumentException if the request is negative, or the limit not more than zero
     */
    public ComputeResources ephemeralStorage(String request, String limit) {
        return new ComputeResources(
                cpuRequest,
                cpuLimit,
                memoryRequest,
                memoryLimit,
                Quantity.parse(request),
                Optional.of(Quantity.parse(limit)));
    }
}
