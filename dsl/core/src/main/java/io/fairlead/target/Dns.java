package io.fairlead.target;

import io.fairlead.value.Cidr;
import io.fairlead.value.PortNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who answers a pod's DNS questions, and on which pod port: what a policy must let through.
 *
 * <pre>{@code
 * Target.kubernetes("1.36").dns(Dns.NODE_LOCAL)
 * }</pre>
 *
 * <p>Each profile is answered over UDP and TCP.
 *
 * @param name the profile's name on the command line
 * @param pods the servers that are pods
 * @param addresses the servers that are not pods, such as a cache on the node
 * @param port the port on the server itself, which is not always the Service's 53
 */
public record Dns(String name, Optional<PodIdentity> pods, List<Cidr> addresses, PortNumber port) {
    /** CoreDNS or kube-dns in kube-system, labelled {@code k8s-app: kube-dns}, on port 53; the default. */
    public static final Dns COREDNS = ofPods("coredns", PodIdentity.of("kube-system", "k8s-app", "kube-dns"), 53);

    /** NodeLocal DNSCache on 169.254.20.10, with CoreDNS behind it, on port 53. */
    public static final Dns NODE_LOCAL = COREDNS.named("node-local").and("169.254.20.10/32");

    /** OpenShift's DNS pods, which listen on port 5353. */
    public static final Dns OPENSHIFT = ofPods(
            "openshift", PodIdentity.of("openshift-dns", "dns.operator.openshift.io/daemonset-dns", "default"), 5353);

    /** Cloud DNS for GKE on 169.254.169.254, without DNS pods. */
    public static final Dns GKE_CLOUD_DNS = ofAddresses("gke-cloud-dns", 53, "169.254.169.254/32");

    /** AKS LocalDNS in 169.254.10.0/24, with CoreDNS behind it. */
    public static final Dns AKS_LOCAL_DNS = COREDNS.named("aks-local-dns").and("169.254.10.0/24");

    private static final List<Dns> PROFILES = List.of(COREDNS, NODE_LOCAL, OPENSHIFT, GKE_CLOUD_DNS, AKS_LOCAL_DNS);

    /** Keeps its own copy of the addresses. */
    public Dns {
        addresses = List.copyOf(addresses);
    }

    /**
     * A profile of DNS pods.
     *
     * @param name for messages
     * @param pods who they are
     * @param port on the pods
     * @return the profile
     */
    public static Dns ofPods(String name, PodIdentity pods, int port) {
        return new Dns(name, Optional.of(pods), List.of(), PortNumber.of(port));
    }

    /**
     * A profile of DNS servers that are not pods.
     *
     * @param name for messages
     * @param port on the servers
     * @param range their addresses
     * @return the profile
     */
    public static Dns ofAddresses(String name, int port, String range) {
        return new Dns(name, Optional.empty(), List.of(Cidr.parse(range)), PortNumber.of(port));
    }

    /**
     * A shipped profile by its name on the command line.
     *
     * @param text such as {@code node-local}, in any case
     * @return the profile, or empty when there is none of that name
     */
    public static Optional<Dns> find(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        return PROFILES.stream().filter(profile -> profile.name.equals(name)).findFirst();
    }

    /**
     * The shipped profiles.
     *
     * @return all of them
     */
    public static List<Dns> shipped() {
        return PROFILES;
    }

    /**
     * This profile with one more range of servers that are not pods.
     *
     * @param range without host bits
     * @return a new profile
     */
    public Dns and(String range) {
        List<Cidr> more = new ArrayList<>(addresses);
        more.add(Cidr.parse(range));
        return new Dns(name, pods, more, port);
    }

    /**
     * This profile under another name.
     *
     * @param text for messages
     * @return a new profile
     */
    public Dns named(String text) {
        return new Dns(text, pods, addresses, port);
    }
}
