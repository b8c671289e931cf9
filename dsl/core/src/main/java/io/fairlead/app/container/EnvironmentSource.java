package io.fairlead.app.container;

import io.fairlead.value.DnsSubdomain;
import io.fairlead.value.EnvironmentVariableName;
import java.util.Optional;

/**
 * A whole ConfigMap or Secret whose keys become environment variables ({@code envFrom[]}).
 *
 * @param kind which of the two
 * @param name name of the object in the namespace
 * @param prefix is put before each key
 */
public record EnvironmentSource(Kind kind, DnsSubdomain name, Optional<String> prefix) {
    /**
     * A source whose prefix can begin the name of a variable.
     *
     * @throws io.fairlead.value.InvalidValueException if there is a prefix that is no environment variable name
     */
    public EnvironmentSource {
        prefix.ifPresent(EnvironmentVariableName::new);
    }

    /** The kinds of object that can be a source. */
    public enum Kind {
        /** A ConfigMap. */
        CONFIG_MAP,
        /** A Secret. */
        SECRET
    }

    /**
     * All keys of a ConfigMap.
     *
     * @param name a DNS subdomain
     * @return a source without prefix
     */
    public static EnvironmentSource configMap(String name) {
        return new EnvironmentSource(Kind.CONFIG_MAP, DnsSubdomain.parse(name), Optional.empty());
    }

    /**
     * All keys of a Secret.
     *
     * @param name a DNS subdomain
     * @return a source without prefix
     */
    public static EnvironmentSource secret(String name) {
        return new EnvironmentSource(Kind.SECRET, DnsSubdomain.parse(name), Optional.empty());
    }

    /**
     * The same source with a prefix.
     *
     * @param text is put before each key
     * @return a new value
     * @throws io.fairlead.value.InvalidValueException if it is not an environment variable name
     */
    public EnvironmentSource withPrefix(String text) {
        return new EnvironmentSource(kind, name, Optional.of(text));
    }
}
