package io.fairlead.app.container;

import io.fairlead.value.ConfigKey;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.DnsSubdomain;
import io.fairlead.value.PortName;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of an environment variable: text, a reference, or an address that the planner resolves.
 *
 * <pre>{@code
 * Tier api = Tier.stateless("api").image("ghcr.io/acme/api:1.4")
 *         .env("LOG_LEVEL", "info")
 *         .env("DB_HOST", database.address().host())
 *         .envFromSecret("DB_PASSWORD", SecretKey.of("db", "password"));
 * }</pre>
 */
public sealed interface EnvValue {

    /**
     * A value that is written as it is.
     *
     * <p>Unlike {@code env(name, text)} on a tier or container this is accepted under any name: say so here when a name
     * such as {@code FEATURE_KEY} only looks like a secret.
     *
     * @param text any text
     */
    record Literal(String text) implements EnvValue {
        /**
         * A text that is there.
         *
         * @throws NullPointerException if it is null
         */
        public Literal {
            Objects.requireNonNull(text, "the value of an environment variable is null");
        }

        @Override
        public String toString() {
            return "\"" + text + "\"";
        }
    }

    /**
     * A key of a Secret that exists in the namespace ({@code env[].valueFrom.secretKeyRef}).
     *
     * @param secret name of the Secret
     * @param key the key in its data
     */
    record FromSecret(DnsSubdomain secret, ConfigKey key) implements EnvValue {
        @Override
        public String toString() {
            return "key " + key + " of Secret " + secret;
        }
    }

    /**
     * A key of a ConfigMap that exists in the namespace ({@code env[].valueFrom.configMapKeyRef}).
     *
     * @param configMap name of the ConfigMap
     * @param key the key in its data
     */
    record FromConfigMap(DnsSubdomain configMap, ConfigKey key) implements EnvValue {
        @Override
        public String toString() {
            return "key " + key + " of ConfigMap " + configMap;
        }
    }

    /**
     * A field of the pod itself ({@code env[].valueFrom.fieldRef}).
     *
     * @param path such as {@code metadata.name} or {@code status.podIP}
     */
    record FromPodField(PodField path) implements EnvValue {}

    /**
     * The host name of another tier's Service, fully qualified with the target's cluster domain.
     *
     * @param tier name of the tier
     */
    record TierHost(DnsLabel tier) implements EnvValue {}

    /**
     * The Service port under which a tier's port is reached.
     *
     * @param tier name of the tier
     * @param port name of the tier's port
     */
    record TierPort(DnsLabel tier, PortName port) implements EnvValue {}

    /**
     * A URL to a tier's port.
     *
     * @param tier name of the tier
     * @param port name of the tier's port
     * @param scheme such as {@code http} or {@code postgresql}
     * @param path what follows host and port, starting with a slash, or empty
     */
    record TierUrl(DnsLabel tier, PortName port, String scheme, Optional<String> path) implements EnvValue {
        /**
         * A URL that has a scheme.
         *
         * @throws NullPointerException if the scheme is null
         */
        public TierUrl {
            Objects.requireNonNull(scheme, "the scheme of a URL is null");
        }

        /**
         * The same URL with a path.
         *
         * @param text starts with a slash, such as {@code /shop}
         * @return a new value
         * @throws IllegalArgumentException if the text does not start with a slash
         */
        public TierUrl withPath(String text) {
            if (!text.startsWith("/")) {
                throw new IllegalArgumentException("\"" + text + "\" is not a URL path: start it with '/'");
            }
            return new TierUrl(tier, port, scheme, Optional.of(text));
        }
    }

    /**
     * A literal under any name.
     *
     * @param text any text
     * @return the value
     * @throws NullPointerException if it is null
     */
    static EnvValue literal(String text) {
        return new Literal(text);
    }

    /**
     * A field of the pod.
     *
     * @param field which
     * @return the value
     */
    static EnvValue podField(PodField field) {
        return new FromPodField(field);
    }
}
