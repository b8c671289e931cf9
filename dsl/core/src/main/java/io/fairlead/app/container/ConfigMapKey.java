package io.fairlead.app.container;

import io.fairlead.value.ConfigKey;
import io.fairlead.value.DnsSubdomain;

/**
 * A reference to one key of a ConfigMap that somebody else creates in the namespace.
 *
 * @param configMap name of the ConfigMap
 * @param key the key in its data
 */
public record ConfigMapKey(DnsSubdomain configMap, ConfigKey key) {
    /**
     * The key {@code key} of the ConfigMap {@code name}.
     *
     * @param name a DNS subdomain
     * @param key letters, digits, {@code -}, {@code _} and {@code .}
     * @return the reference
     * @throws io.fairlead.value.InvalidValueException if either is not valid
     */
    public static ConfigMapKey of(String name, String key) {
        return new ConfigMapKey(DnsSubdomain.parse(name), ConfigKey.parse(key));
    }
}
