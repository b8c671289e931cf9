package io.fairlead.connect;

import static io.fairlead.connect.Worlds.allowed;
import static io.fairlead.connect.Worlds.cell;
import static io.fairlead.connect.Worlds.closed;
import static io.fairlead.connect.Worlds.lines;
import static io.fairlead.connect.Worlds.open;
import static io.fairlead.connect.Worlds.pod;
import static io.fairlead.connect.Worlds.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.connect.service.ServiceTarget;
import io.fairlead.target.Cni;
import io.fairlead.target.Dns;
import io.fairlead.target.IngressController;
import io.fairlead.target.Target;
import io.fairlead.value.Protocol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Services, routes, entry points, DNS, plugins that enforce nothing, and policies of the cluster's scope. */
class ServiceAndEdgeCasesTest {
    private static final String NOTHING = "No Connections";
    private static final String WEB = pod(
            "a",
            "web",
            "app: web",
            "containers: [{name: main, image: main, ports: [{name: http, containerPort: 8080}, {name: dns, containerPort: 5353, protocol: UDP}]}]");

    private static String service(String spec) {
        return "apiVersion: v1\nkind: Service\nmetadata: {namespace: a, name: svc}\nspec: {" + spec + "}\n";
    }

    private static String ingress(String backend) {
        return """
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {namespace: a, name: in}
                spec: {rules: [{host: example.com}, {http: {paths: [{path: /, pathType: Prefix, backend: {%s}}]}}]}
                """.formatted(backend);
    }

    private static ServiceTarget dialled(Connectivity all, Protocol protocol, int port) {
        return all.dialled("a", "svc", protocol, port);
    }

    private static String ports(ServiceTarget target) {
        return target instanceof ServiceTarget.Pods pods
                ? pods.ports().entrySet().iterator().next().getValue().toString()
                : target.toString();
    }

    @Test
    @DisplayName("37: policies see the port of the pod, never that of the Service")
    void policiesSeeThePortOfThePod() {
        String service = service("selector: {app: web}, ports: [{port: 80, targetPort: 8080}]");
        Connectivity onService = closed(
                WEB,
                service,
                pod("b", "c", "app: client"),
                policy("a", "p", "podSelector: {}\ningress: [{ports: [{port: 80}]}]"));
        assertThat(ports(dialled(onService, Protocol.TCP, 80))).isEqualTo("TCP 8080");
        assertThat(allowed(onService, "b/c", "a/web")).isEqualTo("TCP 80");
    }

    @Test
    @DisplayName(
            "38: a Service selects by all pairs in its namespace; no selector, no pods; names are those of each pod")
    void servicesSelectByAllPairs() {
        assertThat(dialled(
                        closed(WEB, service("selector: {app: web, tier: x}, ports: [{port: 80}]")), Protocol.TCP, 80))
                .isInstanceOf(ServiceTarget.Nothing.class);
        assertThat(dialled(closed(WEB, service("ports: [{port: 80}]")), Protocol.TCP, 80))
                .isInstanceOf(ServiceTarget.Nothing.class);
        assertThat(ports(dialled(closed(WEB, service("selector: {app: web}, ports: [{port: 81}]")), Protocol.TCP, 81)))
                .isEqualTo("TCP 81");
        String named = service("selector: {app: web}, ports: [{port: 80, targetPort: http}]");
        assertThat(ports(dialled(closed(WEB, named), Protocol.TCP, 80))).isEqualTo("TCP 8080");
        String wrong = service("selector: {app: web}, ports: [{port: 80, targetPort: dns}]");
        assertThat(dialled(closed(WEB, wrong), Protocol.TCP, 80)).isInstanceOf(ServiceTarget.Nothing.class);
    }

    @Test
    @DisplayName("39: behind a headless Service clients reach the port that they dial")
    void headlessServicesTranslateNothing() {
        String service = service("clusterIP: None, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]");
        assertThat(ports(dialled(closed(WEB, service), Protocol.TCP, 80))).isEqualTo("TCP 80");
        assertThat(ports(dialled(closed(WEB, service), Protocol.TCP, 1234))).isEqualTo("TCP 1234");
    }

    @Test
    @DisplayName("40: an ExternalName is a name and nothing else")
    void externalNamesAreNames() {
        assertThat(dialled(
                        closed(WEB, service("type: ExternalName, externalName: db.example.com")), Protocol.TCP, 5432))
                .isEqualTo(new ServiceTarget.HostName("db.example.com"));
    }

    @Test
    @DisplayName("41: without selector, EndpointSlices say which addresses are behind a Service")
    void endpointSlicesSayTheAddresses() {
        String slice = """
                apiVersion: discovery.k8s.io/v1
                kind: EndpointSlice
                metadata: {namespace: a, name: svc-1, labels: {kubernetes.io/service-name: svc}}
                addressType: IPv4
                ports: [{name: "", port: 5432, protocol: TCP}]
                endpoints: [{addresses: [192.0.2.10]}, {addresses: [192.0.2.11]}]
                """;
        ServiceTarget target = dialled(closed(WEB, service("ports: [{port: 5432}]"), slice), Protocol.TCP, 5432);
        assertThat(target).isInstanceOfSatisfying(ServiceTarget.Addresses.class, found -> {
            assertThat(found.addresses()).hasToString("192.0.2.10-192.0.2.11");
            assertThat(found.ports()).hasToString("TCP 5432");
        });
    }

    @Test
    @DisplayName("42: behind load balancers and node ports the client's address may be a node's")
    void theAddressOfTheClientMayBeThatOfANode() {
        String cluster = service("type: LoadBalancer, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]");
        String local = service(
                "type: LoadBalancer, externalTrafficPolicy: Local, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]");
        assertThat(allowed(closed(WEB, cluster), "{load-balancer}", "a/web")).isEqualTo("TCP 8080");
        String range = policy("a", "p", "podSelector: {}\ningress: [{from: [{ipBlock: {cidr: 203.0.113.0/24}}]}]");
        assertThat(cell(closed(WEB, cluster, range), "{load-balancer}", "a/web"))
                .isEqualTo(
                        "No Connections; TCP 8080 depends on the address of the client, or of the node that replaces it");
        assertThat(cell(closed(WEB, local, range), "{load-balancer}", "a/web"))
                .isEqualTo("No Connections; TCP 8080 depends on the address of the client");
        String inside = local.replace("type:", "loadBalancerSourceRanges: [203.0.113.0/25], type:");
        assertThat(cell(closed(WEB, inside, range), "{load-balancer}", "a/web")).isEqualTo("TCP 8080");
        String pods = policy("a", "p", "podSelector: {}\ningress: [{from: [{namespaceSelector: {}}]}]");
        assertThat(lines(closed(WEB, cluster, pods))).noneMatch(line -> line.startsWith("{load-balancer}"));
    }

    @Test
    @DisplayName("43: internalTrafficPolicy, affinity and readiness do not matter to policies")
    void trafficPoliciesDoNotMatter() {
        String plain = "selector: {app: web}, ports: [{port: 80, targetPort: 8080}]";
        String special =
                plain + ", internalTrafficPolicy: Local, sessionAffinity: ClientIP, publishNotReadyAddresses: true";
        assertThat(lines(closed(WEB, service(special)))).isEqualTo(lines(closed(WEB, service(plain))));
    }

    @Test
    @DisplayName("44: one number on TCP and UDP are two ports of a Service")
    void oneNumberOnTwoProtocolsAreTwoPorts() {
        Connectivity all = closed(
                WEB,
                service(
                        "selector: {app: web}, ports: [{name: t, port: 53, targetPort: 8053}, {name: u, port: 53, protocol: UDP, targetPort: dns}]"));
        assertThat(ports(dialled(all, Protocol.TCP, 53))).isEqualTo("TCP 8053");
        assertThat(ports(dialled(all, Protocol.UDP, 53))).isEqualTo("UDP 5353");
        assertThat(dialled(all, Protocol.SCTP, 53)).isInstanceOf(ServiceTarget.Nothing.class);
    }

    @Test
    @DisplayName("45: AWS VPC CNI judges before the Service is translated, which is assumed to make no difference")
    void awsJudgesBeforeTheServiceIsTranslated() {
        assertThat(closed(Cni.AWS_VPC, WEB).assumptions())
                .contains(
                        "aws-vpc sees the port of the Service on the way out: Service ports equal the ports of the pods");
        assertThat(closed(Cni.CALICO, WEB).assumptions()).noneMatch(line -> line.contains("sees the port"));
    }

    @Test
    @DisplayName("46: traffic of routes comes from the controller, whoever that is")
    void trafficOfRoutesComesFromTheController() {
        String[] objects = {
            WEB,
            service("selector: {app: web}, ports: [{port: 80, targetPort: 8080}]"),
            ingress("service: {name: svc, port: {number: 80}}"),
            policy(
                    "a",
                    "p",
                    "podSelector: {}\ningress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: traefik}}, podSelector: {matchLabels: {app.kubernetes.io/name: traefik}}}]}]")
        };
        assertThat(allowed(controlled(IngressController.TRAEFIK, objects), "{ingress-controller}", "a/web"))
                .isEqualTo("TCP 8080");
        assertThat(allowed(controlled(IngressController.NGINX, objects), "{ingress-controller}", "a/web"))
                .isEqualTo(NOTHING);
        assertThat(cell(open(objects), "{ingress-controller}", "a/web"))
                .isEqualTo("No Connections; TCP 8080 depends on the labels of its namespace");
        assertThat(allowed(closed(objects), "{ingress-controller}", "a/web")).isEqualTo(NOTHING);
        objects[3] = policy("a", "p", "podSelector: {}\ningress: [{from: [{namespaceSelector: {}}]}]");
        assertThat(allowed(open(objects), "{ingress-controller}", "a/web")).isEqualTo("TCP 8080");
        assertThat(allowed(controlled(IngressController.GKE, objects), "{ingress-controller}", "a/web"))
                .isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("46: a controller that is among the given pods has its own policies")
    void aGivenControllerHasItsOwnPolicies() {
        String traefik = pod("traefik", "traefik", "app.kubernetes.io/name: traefik");
        String closed = policy("traefik", "p", "podSelector: {}\npolicyTypes: [Egress]");
        String[] route = {
            WEB,
            service("selector: {app: web}, ports: [{port: 80, targetPort: 8080}]"),
            ingress("service: {name: svc, port: {number: 80}}"),
            traefik
        };
        assertThat(allowed(controlled(IngressController.TRAEFIK, route), "{ingress-controller}", "a/web"))
                .isEqualTo("TCP 8080");
        assertThat(allowed(
                        controlled(IngressController.TRAEFIK, route[0], route[1], route[2], traefik, closed),
                        "{ingress-controller}",
                        "a/web"))
                .isEqualTo(NOTHING);
    }

    private static Connectivity controlled(IngressController controller, String... objects) {
        return Connectivity.of(
                Worlds.read(objects),
                Target.defaults().cni(Cni.CILIUM).ingressController(controller),
                ConnectOptions.DEFAULTS);
    }

    @Test
    @DisplayName("47: a backend names a port of the Service, by number or name; rules may be empty; there is a default")
    void backendsNamePortsOfTheService() {
        String service = service("selector: {app: web}, ports: [{name: web, port: 80, targetPort: http}]");
        assertThat(allowed(
                        closed(WEB, service, ingress("service: {name: svc, port: {number: 80}}")),
                        "{ingress-controller}",
                        "a/web"))
                .isEqualTo("TCP 8080");
        assertThat(allowed(
                        closed(WEB, service, ingress("service: {name: svc, port: {name: web}}")),
                        "{ingress-controller}",
                        "a/web"))
                .isEqualTo("TCP 8080");
        assertThat(allowed(
                        closed(WEB, service, ingress("service: {name: svc, port: {number: 8080}}")),
                        "{ingress-controller}",
                        "a/web"))
                .isEqualTo(NOTHING);
        String byDefault = """
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {namespace: a, name: in}
                spec: {defaultBackend: {service: {name: svc, port: {number: 80}}}}
                """;
        assertThat(allowed(closed(WEB, service, byDefault), "{ingress-controller}", "a/web"))
                .isEqualTo("TCP 8080");
        String resource = ingress("resource: {apiGroup: k8s.example.com, kind: StorageBucket, name: static}");
        assertThat(allowed(closed(WEB, service, resource), "{ingress-controller}", "a/web"))
                .isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("48: routes of the Gateway API lead into other namespaces only with a ReferenceGrant")
    void gatewayRoutesNeedAGrant() {
        String service = service("selector: {app: web}, ports: [{port: 80, targetPort: 8080}]");
        String route = """
                apiVersion: gateway.networking.k8s.io/v1
                kind: HTTPRoute
                metadata: {namespace: edge, name: route}
                spec: {rules: [{backendRefs: [{name: svc, namespace: a, port: 80}]}]}
                """;
        String grant = """
                apiVersion: gateway.networking.k8s.io/v1beta1
                kind: ReferenceGrant
                metadata: {namespace: a, name: grant}
                spec:
                  from: [{group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: edge}]
                  to: [{group: "", kind: Service}]
                """;
        assertThat(allowed(closed(WEB, service, route), "{ingress-controller}", "a/web"))
                .isEqualTo(NOTHING);
        assertThat(allowed(closed(WEB, service, route, grant), "{ingress-controller}", "a/web"))
                .isEqualTo("TCP 8080");
        String own = route.replace("namespace: edge", "namespace: a").replace(", namespace: a, port", ", port");
        assertThat(allowed(closed(WEB, service, own), "{ingress-controller}", "a/web"))
                .isEqualTo("TCP 8080");
    }

    @Test
    @DisplayName("49: DNS is who the target says, on the port of its pods, or an address that no selector matches")
    void dnsIsWhoTheTargetSays() {
        String rule =
                "podSelector: {}\npolicyTypes: [Egress]\negress: [{to: [%s], ports: [{port: %d, protocol: UDP}, {port: %d}]}]";
        String coreDns =
                "{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}, podSelector: {matchLabels: {k8s-app: kube-dns}}}";
        assertThat(lines(open(WEB, policy("a", "p", rule.formatted(coreDns, 53, 53)))))
                .contains("a/web[Pod] => kube-system/k8s-app=kube-dns[Pod] : TCP 53,UDP 53");
        Connectivity openShift = Connectivity.of(
                Worlds.read(
                        WEB,
                        policy(
                                "a",
                                "p",
                                rule.formatted(
                                        "{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: openshift-dns}}}",
                                        5353,
                                        5353))),
                Target.defaults().cni(Cni.OVN_KUBERNETES).dns(Dns.OPENSHIFT),
                ConnectOptions.DEFAULTS);
        assertThat(lines(openShift))
                .contains(
                        "a/web[Pod] => openshift-dns/dns.operator.openshift.io/daemonset-dns=default[Pod] : TCP 5353,UDP 5353");
        assertThat(allowed(open(WEB, policy("a", "p", rule.formatted(coreDns, 53, 53))), "a/web", "169.254.20.10"))
                .isEqualTo(NOTHING);
        Connectivity given = open(
                WEB, pod("kube-system", "dns", "k8s-app: kube-dns"), policy("a", "p", rule.formatted(coreDns, 53, 53)));
        assertThat(lines(given)).contains("a/web[Pod] => kube-system/dns[Pod] : TCP 53,UDP 53");
        assertThat(lines(given)).noneMatch(line -> line.contains("k8s-app=kube-dns"));
    }

    @Test
    @DisplayName("50: a plugin that enforces nothing allows everything, and the assumptions say so")
    void withoutEnforcementEverythingIsAllowed() {
        Connectivity all =
                closed(Cni.FLANNEL, WEB, pod("b", "c", "app: client"), policy("a", "none", "podSelector: {}"));
        assertThat(allowed(all, "b/c", "a/web")).isEqualTo("All Connections");
        assertThat(all.assumptions()).contains("flannel enforces no network policies: all connections are allowed");
        assertThat(closed(Cni.CILIUM, WEB).assumptions())
                .anyMatch(line -> line.startsWith("cilium enforces network policies"));
    }

    @Test
    @DisplayName("51: policies of the cluster's scope could override any answer, and are assumed away")
    void clusterPoliciesAreAssumedAway() {
        assertThat(closed(WEB).assumptions())
                .contains("no policy of the cluster's scope exists", "no other policies exist in these namespaces");
    }
}
