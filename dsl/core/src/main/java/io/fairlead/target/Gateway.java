package io.fairlead.target;

import io.fairlead.value.DnsLabel;

/**
 * A Gateway of the Gateway API that exists in the cluster and takes the routes of applications.
 *
 * <pre>{@code
 * Target.kubernetes("1.36").gateway(Gateway.named("public", "edge", PodIdentity.of("edge", "app", "envoy")))
 * }</pre>
 *
 * @param name of the Gateway object
 * @param namespace of the Gateway object
 * @param traffic from where its traffic reaches the pods
 */
public record Gateway(DnsLabel name, DnsLabel namespace, EntryPoint traffic) {
    /**
     * A Gateway whose traffic comes from pods.
     *
     * @param name of the Gateway object
     * @param namespace of the Gateway object
     * @param pods who carries its traffic
     * @return the gateway
     */
    public static Gateway named(String name, String namespace, PodIdentity pods) {
        return new Gateway(DnsLabel.parse(name), DnsLabel.parse(namespace), new EntryPoint.FromPods(pods));
    }
}
