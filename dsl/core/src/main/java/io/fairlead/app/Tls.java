package io.fairlead.app;

import io.fairlead.value.DnsSubdomain;
import java.util.Optional;

/**
 * The certificate of a route: a Secret of type {@code kubernetes.io/tls}, made by hand or by cert-manager.
 *
 * <pre>{@code
 * Route.host("app.example.com").tls(Tls.secret("tls-secret").issuedByCluster("letsencrypt"))
 * }</pre>
 *
 * @param secret the Secret in the application's namespace
 * @param issuer who makes it; empty when it exists
 */
public record Tls(DnsSubdomain secret, Optional<Issuer> issuer) {
    /**
     * An issuer of cert-manager.
     *
     * @param name of the Issuer or ClusterIssuer
     * @param scope which of the two
     */
    public record Issuer(DnsSubdomain name, Scope scope) {}

    /** Where an issuer lives. */
    public enum Scope {
        /** An Issuer in the application's namespace. */
        NAMESPACE,
        /** A ClusterIssuer. */
        CLUSTER
    }

    /**
     * A certificate in a Secret that exists.
     *
     * @param name of the Secret
     * @return the certificate
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS subdomain
     */
    public static Tls secret(String name) {
        return new Tls(DnsSubdomain.parse(name), Optional.empty());
    }

    /**
     * This certificate, made by an Issuer of the namespace.
     *
     * @param name of the Issuer
     * @return a new certificate
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS subdomain
     */
    public Tls issuedBy(String name) {
        return new Tls(secret, Optional.of(new Issuer(DnsSubdomain.parse(name), Scope.NAMESPACE)));
    }

    /**
     * This certificate, made by a ClusterIssuer.
     *
     * @param name of the ClusterIssuer
     * @return a new certificate
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS subdomain
     */
    public Tls issuedByCluster(String name) {
        return new Tls(secret, Optional.of(new Issuer(DnsSubdomain.parse(name), Scope.CLUSTER)));
    }
}
