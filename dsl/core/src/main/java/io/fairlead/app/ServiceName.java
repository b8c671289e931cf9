package io.fairlead.app;

import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.PortName;
import io.fairlead.value.Protocol;
import java.util.Locale;

/**
 * The DNS name of a Service, or of one replica behind it, in all the forms that cluster DNS answers.
 *
 * <pre>{@code
 * shop.service(backend).qualified()    // backend.production
 * shop.service(backend).fqdn(target)   // backend.production.svc.cluster.local
 * }</pre>
 *
 * <p>See "DNS for Services and Pods" in the Kubernetes documentation.
 *
 * @param local the name inside the namespace
 * @param namespace where the Service is
 */
public record ServiceName(LocalServiceName local, DnsLabel namespace) {
    /**
     * The name that resolves in the same namespace.
     *
     * @return such as {@code backend}
     */
    public String shortName() {
        return local.shortName();
    }

    /**
     * The name that resolves in every namespace of the cluster.
     *
     * @return such as {@code backend.production}
     */
    public String qualified() {
        return shortName() + "." + namespace;
    }

    /**
     * The full name, without a dot at its end.
     *
     * @param target knows the cluster domain
     * @return such as {@code backend.production.svc.cluster.local}
     */
    public String fqdn(Target target) {
        return qualified() + ".svc." + target.clusterDomain();
    }

    /**
     * The full name with a dot at its end, which no resolver tries to extend.
     *
     * @param target knows the cluster domain
     * @return such as {@code backend.production.svc.cluster.local.}
     */
    public String absolute(Target target) {
        return fqdn(target) + ".";
    }

    /**
     * The name of the SRV record of a named TCP port.
     *
     * @param port a port of the Service
     * @param target knows the cluster domain
     * @return such as {@code _http._tcp.backend.production.svc.cluster.local}
     * @throws io.fairlead.value.InvalidValueException if it is not a port name
     */
    public String srv(String port, Target target) {
        return srv(port, Protocol.TCP, target);
    }

    /**
     * The name of the SRV record of a named port.
     *
     * @param port a port of the Service
     * @param protocol its protocol
     * @param target knows the cluster domain
     * @return such as {@code _dns._udp.resolver.production.svc.cluster.local}
     * @throws io.fairlead.value.InvalidValueException if it is not a port name
     */
    public String srv(String port, Protocol protocol, Target target) {
        String transport = protocol.name().toLowerCase(Locale.ROOT);
        return "_" + PortName.parse(port) + "._" + transport + "." + local.service() + "." + namespace + ".svc."
                + target.clusterDomain();
    }
}
