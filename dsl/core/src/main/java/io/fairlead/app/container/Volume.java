package io.fairlead.app.container;

import io.fairlead.app.internal.Amounts;
import io.fairlead.value.ConfigKey;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.DnsSubdomain;
import io.fairlead.value.Quantity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A directory that containers of a pod can mount ({@code spec.volumes[]}, or a claim template of a stateful tier).
 *
 * <pre>{@code
 * Volume cache = Volume.emptyDir("cache");
 * Container main = Container.named("web").mount(cache, "/var/cache");
 * }</pre>
 *
 * <p>Two containers that mount an equal volume share it.
 */
public sealed interface Volume {
    /**
     * The name of the volume in the pod.
     *
     * @return a DNS label
     */
    DnsLabel name();

    /**
     * A directory that is empty when the pod starts and gone when it ends.
     *
     * @param name in the pod
     * @param sizeLimit the pod is evicted above it; empty for none
     * @param inMemory whether it is backed by memory, which then counts against the memory limit
     */
    record EmptyDir(DnsLabel name, Optional<Quantity> sizeLimit, boolean inMemory) implements Volume {
        /**
         * A directory with a limit that allows something.
         *
         * @throws IllegalArgumentException if there is a limit that is not more than zero
         */
        public EmptyDir {
            sizeLimit.ifPresent(limit -> Amounts.moreThanZero(limit, "size limit of volume \"" + name + "\""));
        }
    }

    /**
     * Files that the planner puts into a ConfigMap of this tier.
     *
     * @param name in the pod
     * @param content file name to text, in order
     */
    record Files(DnsLabel name, Map<ConfigKey, String> content) implements Volume {
        /**
         * Keeps its own copy of the content.
         *
         * @throws NullPointerException if the text of a file is null
         */
        public Files {
            content.forEach((key, text) -> Objects.requireNonNull(
                    text, () -> "the text of file \"" + key + "\" in volume \"" + name + "\" is null"));
            content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
        }
    }

    /**
     * The keys of a ConfigMap that exists in the namespace, as files.
     *
     * @param name in the pod
     * @param configMap name of the ConfigMap
     */
    record FromConfigMap(DnsLabel name, DnsSubdomain configMap) implements Volume {}

    /**
     * The keys of a Secret that exists in the namespace, as files.
     *
     * @param name in the pod
     * @param secret name of the Secret
     */
    record FromSecret(DnsLabel name, DnsSubdomain secret) implements Volume {}

    /**
     * A PersistentVolumeClaim that exists in the namespace.
     *
     * @param name in the pod
     * @param claim name of the claim
     */
    record ExistingClaim(DnsLabel name, DnsSubdomain claim) implements Volume {}

    /**
     * The storage of a stateful tier, by the name that was given to {@code storage(...)}: for sidecars and init containers
     * that need what the main container has.
     *
     * @param name of the storage
     */
    record TierStorage(DnsLabel name) implements Volume {}

    /**
     * An empty directory without size limit.
     *
     * @param name a DNS label
     * @return the volume
     */
    static Volume emptyDir(String name) {
        return new EmptyDir(DnsLabel.parse(name), Optional.empty(), false);
    }

    /**
     * An empty directory with a size limit.
     *
     * @param name a DNS label
     * @param sizeLimit such as {@code 1Gi}
     * @return the volume
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    static Volume emptyDir(String name, String sizeLimit) {
        return new EmptyDir(DnsLabel.parse(name), Optional.of(Quantity.parse(sizeLimit)), false);
    }

    /**
     * An empty directory in memory.
     *
     * @param name a DNS label
     * @param sizeLimit such as {@code 64Mi}
     * @return the volume
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    static Volume inMemory(String name, String sizeLimit) {
        return new EmptyDir(DnsLabel.parse(name), Optional.of(Quantity.parse(sizeLimit)), true);
    }

    /**
     * Files with the given text, kept in a ConfigMap that the planner makes.
     *
     * @param name a DNS label
     * @param content file name to text; its iteration order is kept
     * @return the volume
     */
    static Volume files(String name, Map<String, String> content) {
        Map<ConfigKey, String> parsed = new LinkedHashMap<>();
        content.forEach((key, text) -> parsed.put(ConfigKey.parse(key), text));
        return new Files(DnsLabel.parse(name), parsed);
    }

    /**
     * The files of a ConfigMap; the volume has its name, as a DNS label ({@code my.files} becomes {@code my-files}).
     *
     * @param configMap name of the ConfigMap
     * @return the volume
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS subdomain
     */
    static Volume configMap(String configMap) {
        return new FromConfigMap(VolumeName.after(configMap), DnsSubdomain.parse(configMap));
    }

    /**
     * The files of a Secret; the volume has its name, as a DNS label ({@code my.secret} becomes {@code my-secret}).
     *
     * @param secret name of the Secret
     * @return the volume
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS subdomain
     */
    static Volume secret(String secret) {
        return new FromSecret(VolumeName.after(secret), DnsSubdomain.parse(secret));
    }

    /**
     * A claim that exists; the volume has its name, as a DNS label ({@code my.claim} becomes {@code my-claim}).
     *
     * @param claim name of the claim
     * @return the volume
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS subdomain
     */
    static Volume existingClaim(String claim) {
        return new ExistingClaim(VolumeName.after(claim), DnsSubdomain.parse(claim));
    }

    /**
     * The storage of the stateful tier that the container belongs to.
     *
     * @param name as given to {@code storage(...)}
     * @return the volume
     */
    static Volume storage(String name) {
        return new TierStorage(DnsLabel.parse(name));
    }
}
