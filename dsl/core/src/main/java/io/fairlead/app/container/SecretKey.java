package io.fairlead.app.container;

import io.fairlead.value.ConfigKey;
import io.fairlead.value.DnsSubdomain;

/**
 * A reference to one key of a Secret that somebody else creates in the namespace.
 *
 * @param secret name of the Secret
 * @param key the key in its data
 */
public record SecretKey(DnsSubdomain secret, ConfigKey key) {
    /**
     * The key {@code key} of the Secret {@code name}.
     *
     * @param name a DNS subdomain
     * @param key letters, digits, {@code -}, {@code _} and {@code .}
     * @return the reference
     * @throws io.fairlead.value.InvalidValueException if either is not valid
     */
    public static SecretKey of(String name, String key) {
        return new SecretKey(DnsSubdomain.parse(name), ConfigKey.parse(key));
    }
}
