package io.fairlead.app.container;

import io.fairlead.value.Quantity;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a container asks for and may use at most: CPU, memory, ephemeral storage ({@code containers[].resources}).
 *
 * <pre>{@code
 * ComputeResources.DEFAULT.cpu("250m", "1").memory("512Mi")
 * }</pre>
 *
 * <p>An absent limit means unlimited. That a request is not above its limit is checked on the plan.
 */
@Value.Immutable
public abstract class ComputeResources {
    /**
     * CPU 100m up to 500m, memory 256Mi, ephemeral storage 64Mi up to 256Mi: small enough for a laptop cluster, and every
     * request and limit is set. Memory has request = limit, so that a node that fills up does not evict the pod first.
     */
    public static final ComputeResources DEFAULT = ImmutableComputeResources.builder()
            .cpuRequest(Quantity.parse("100m"))
            .cpuLimit(Quantity.parse("500m"))
            .memoryRequest(Quantity.parse("256Mi"))
            .memoryLimit(Quantity.parse("256Mi"))
            .ephemeralStorageRequest(Quantity.parse("64Mi"))
            .ephemeralStorageLimit(Quantity.parse("256Mi"))
            .build();

    ComputeResources() {}

    /**
     * The CPU that the scheduler reserves.
     *
     * @return such as {@code 100m}
     */
    public abstract Quantity cpuRequest();

    /**
     * The CPU above which the container is throttled.
     *
     * @return the limit, or empty for none
     */
    public abstract Optional<Quantity> cpuLimit();

    /**
     * The memory that the scheduler reserves.
     *
     * @return such as {@code 256Mi}
     */
    public abstract Quantity memoryRequest();

    /**
     * The memory above which the container is killed.
     *
     * @return the limit, or empty for none
     */
    public abstract Optional<Quantity> memoryLimit();

    /**
     * The local disk that the scheduler reserves.
     *
     * @return such as {@code 64Mi}
     */
    public abstract Quantity ephemeralStorageRequest();

    /**
     * The local disk above which the pod is evicted.
     *
     * @return the limit, or empty for none
     */
    public abstract Optional<Quantity> ephemeralStorageLimit();

    /**
     * These resources with other CPU.
     *
     * @param request such as {@code 250m}
     * @param limit such as {@code 1}
     * @return new resources
     * @throws io.fairlead.value.InvalidValueException if either is not a quantity
     */
    public ComputeResources cpu(String request, String limit) {
        return ImmutableComputeResources.copyOf(this)
                .withCpuRequest(Quantity.parse(request))
                .withCpuLimit(Quantity.parse(limit));
    }

    /**
     * These resources with other CPU and no CPU limit.
     *
     * @param request such as {@code 250m}
     * @return new resources
     * @throws io.fairlead.value.InvalidValueException if it is not a quantity
     */
    public ComputeResources cpuWithoutLimit(String request) {
        return ImmutableComputeResources.copyOf(this)
                .withCpuRequest(Quantity.parse(request))
                .withCpuLimit(Optional.empty());
    }

    /**
     * These resources with other memory, request and limit alike.
     *
     * @param amount such as {@code 512Mi}
     * @return new resources
     * @throws io.fairlead.value.InvalidValueException if it is not a quantity
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
     */
    public ComputeResources memory(String request, String limit) {
        return ImmutableComputeResources.copyOf(this)
                .withMemoryRequest(Quantity.parse(request))
                .withMemoryLimit(Quantity.parse(limit));
    }

    /**
     * These resources with other ephemeral storage.
     *
     * @param request such as {@code 64Mi}
     * @param limit such as {@code 1Gi}
     * @return new resources
     * @throws io.fairlead.value.InvalidValueException if either is not a quantity
     */
    public ComputeResources ephemeralStorage(String request, String limit) {
        return ImmutableComputeResources.copyOf(this)
                .withEphemeralStorageRequest(Quantity.parse(request))
                .withEphemeralStorageLimit(Quantity.parse(limit));
    }
}
