package io.fairlead.app;

import io.fairlead.app.container.EnvValue;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.PortName;
import java.util.Optional;

/**
 * Where a tier is reached, as values for another tier's environment.
 *
 * <pre>{@code
 * backend.env("DB_HOST", database.address().host())
 *        .env("DB_PORT", database.address().port("postgres"))
 *        .env("DB_URL", database.address().url("postgres", "postgresql").withPath("/shop"));
 * }</pre>
 *
 * <p>An address is not a connection: {@code connectsTo} still says that it is used.
 *
 * @param tier name of the tier
 */
public record TierAddress(DnsLabel tier) {
    /**
     * The host name, fully qualified.
     *
     * @return a value that the planner resolves
     */
    public EnvValue host() {
        return new EnvValue.TierHost(tier);
    }

    /**
     * The number of the Service port behind which the named port is.
     *
     * @param name a port of the tier
     * @return a value that the planner resolves
     * @throws io.fairlead.value.InvalidValueException if it is not a port name
     */
    public EnvValue port(String name) {
        return new EnvValue.TierPort(tier, PortName.parse(name));
    }

    /**
     * A URL without path.
     *
     * @param port a port of the tier
     * @param scheme such as {@code http} or {@code postgresql}
     * @return a value that the planner resolves
     * @throws IllegalArgumentException if port or scheme is not valid
     */
    public EnvValue.TierUrl url(String port, String scheme) {
        if (!scheme.matches("[a-z][a-z0-9+.-]*")) {
            throw new IllegalArgumentException(
                    "\"" + scheme
                            + "\" is not a URL scheme: use lower-case letters, digits, '+', '.' and '-', starting with a letter");
        }
        return new EnvValue.TierUrl(tier, PortName.parse(port), scheme, Optional.empty());
    }
}
