package io.fairlead.plan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.app.Inbound;
import io.fairlead.app.Route;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.NodePort;
import io.fairlead.app.external.External;
import io.fairlead.plan.Manifests;
import io.fairlead.plan.Plan;
import io.fairlead.plan.PlannedResource;
import io.fairlead.plan.Tree;
import io.fairlead.target.Cni;
import io.fairlead.target.Dns;
import io.fairlead.target.EntryPoint;
import io.fairlead.target.IngressController;
import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import io.fairlead.yaml.YamlWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TierPoliciesTest {
    private static final Tier WEB =
            Tier.stateless("web").image("web:1").port("http", 8080).port("admin", 9090);
    private static final String EVERYONE = "{ports=[{protocol=TCP, port=8080}]}";
    private static final String DNS_PORTS = "ports=[{protocol=UDP, port=53}, {protocol=TCP, port=53}]";
    private static final String KUBE_DNS = "{podSelector={matchLabels={k8s-app=kube-dns}},"
            + " namespaceSelector={matchLabels={kubernetes.io/metadata.name=kube-system}}}";
    private static final String CLUSTER_DNS = "{" + DNS_PORTS + ", to=[" + KUBE_DNS + "]}";

    private static Tree policy(Target target, String name, Tier... tiers) {
        return Manifests.of(App.named("shop").inNamespace("prod").tiers(tiers), target)
                .get("NetworkPolicy", name)
                .at("spec");
    }

    private static String ingress(Target target, Exposure exposure) {
        return policy(
                        target,
                        "web",
                        Tier.stateless("web")
                                .image("web:1")
                                .port("http", 8080)
                                .port("admin", 9090)
                                .exposedBy(exposure))
                .text("ingress");
    }

    private static String egress(Target target, External peer) {
        return policy(target, "web", WEB.connectsTo(peer)).text("egress");
    }

    private static String peer(String tier) {
        return "{podSelector={matchLabels={fairlead.io/app=shop, fairlead.io/tier=" + tier + "}}}";
    }

    @Test
    void deniesBothDirectionsToEveryPod() {
        assertThat(policy(Manifests.TARGET, "default-deny", WEB))
                .hasToString("{podSelector={}, policyTypes=[Ingress, Egress]}");
    }

    @Test
    void allowsNothingToATierThatDeclaresNothing() {
        assertThat(policy(Manifests.TARGET, "web", WEB))
                .hasToString("{podSelector={matchLabels={fairlead.io/app=shop, fairlead.io/tier=web}},"
                        + " policyTypes=[Ingress, Egress]}");
    }

    @Test
    void opensThePodPortOnBothSides() {
        Tier web = WEB.port("extra", 7070);
        Tier exposed = Tier.stateless("web").image("web:1").port("http", 8080).exposedBy(ClusterIp.onPort(80));
        Tier client = Tier.stateless("client").image("client:1").connectsTo(exposed);
        assertThat(web.ports()).hasSize(3);
        assertThat(policy(Manifests.TARGET, "client", client, exposed).text("egress"))
                .isEqualTo("[{ports=[{protocol=TCP, port=8080}], to=[" + peer("web") + "]}, " + CLUSTER_DNS + "]");
        assertThat(policy(Manifests.TARGET, "web", client, exposed).text("ingress"))
                .isEqualTo("[{ports=[{protocol=TCP, port=8080}], from=[" + peer("client") + "]}]");
    }

    @Test
    void opensNamedPortsOnly() {
        Tier client = Tier.stateless("client").image("client:1").connectsTo(WEB, "admin");
        assertThat(policy(Manifests.TARGET, "web", client, WEB).text("ingress"))
                .isEqualTo("[{ports=[{protocol=TCP, port=9090}], from=[" + peer("client") + "]}]");
    }

    @Test
    void gathersClientsOfEqualPortsInOneRuleAndNeverMixesOthers() {
        Tier a = Tier.stateless("a").image("a:1").connectsTo(WEB, "http");
        Tier b = Tier.stateless("b").image("b:1").connectsTo(WEB, "http");
        Tier c = Tier.stateless("c").image("c:1").connectsTo(WEB);
        assertThat(policy(Manifests.TARGET, "web", a, b, c, WEB).text("ingress"))
                .isEqualTo("[{ports=[{protocol=TCP, port=8080}], from=[" + peer("a") + ", " + peer("b") + "]},"
                        + " {ports=[{protocol=TCP, port=8080}, {protocol=TCP, port=9090}], from=[" + peer("c")
                        + "]}]");
    }

    @Test
    void letsReplicasTalkAmongThemselvesWhenDeclared() {
        Tier db = Tier.stateful("db").image("db:1").port("sql", 5432).connectsToItself();
        String rule = "{ports=[{protocol=TCP, port=5432}], ";
        Tree policy = policy(Manifests.TARGET, "db", db);
        assertThat(policy.text("ingress")).isEqualTo("[" + rule + "from=[" + peer("db") + "]}]");
        assertThat(policy.text("egress")).isEqualTo("[" + rule + "to=[" + peer("db") + "]}, " + CLUSTER_DNS + "]");
    }

    @Test
    void namesDestinationsByTheServiceSelectorWhereAwsVpcComparesThem() {
        Tier client = Tier.stateless("client").image("client:1").connectsTo(WEB, "http");
        Target aws = Manifests.TARGET.cni(Cni.AWS_VPC);
        assertThat(policy(aws, "client", client, WEB).text("egress 0 to"))
                .isEqualTo("[{podSelector={matchLabels={app.kubernetes.io/name=shop,"
                        + " app.kubernetes.io/component=web}}}]");
        assertThat(policy(aws, "web", client, WEB).text("ingress 0 from")).isEqualTo("[" + peer("client") + "]");
    }

    @Test
    void reachesNameServersAsEachProfileSays() {
        External stripe = External.host("api.stripe.com").port(443);
        assertThat(egress(Manifests.TARGET.dns(Dns.NODE_LOCAL), stripe))
                .endsWith(", {" + DNS_PORTS + ", to=[" + KUBE_DNS + ", {ipBlock={cidr=169.254.20.10/32}}]}]");
        assertThat(egress(Manifests.TARGET.dns(Dns.OPENSHIFT), stripe))
                .endsWith(", {ports=[{protocol=UDP, port=5353}, {protocol=TCP, port=5353}],"
                        + " to=[{podSelector={matchLabels={dns.operator.openshift.io/daemonset-dns=default}},"
                        + " namespaceSelector={matchLabels={kubernetes.io/metadata.name=openshift-dns}}}]}]");
        assertThat(egress(Manifests.TARGET.dns(Dns.GKE_CLOUD_DNS), stripe))
                .endsWith(", {" + DNS_PORTS + ", to=[{ipBlock={cidr=169.254.169.254/32}}]}]");
        assertThat(egress(Manifests.TARGET.dns(Dns.AKS_LOCAL_DNS), stripe))
                .endsWith(", {" + DNS_PORTS + ", to=[" + KUBE_DNS + ", {ipBlock={cidr=169.254.10.0/24}}]}]");
        assertThat(egress(Manifests.TARGET.dns(Dns.OPENSHIFT.and("169.254.20.10/32")), stripe))
                .endsWith(", {" + DNS_PORTS + ", to=[{ipBlock={cidr=169.254.20.10/32}}]}]");
    }

    @Test
    void asksNoNameServerForAddresses() {
        assertThat(egress(Manifests.TARGET, External.cidr("203.0.113.7/32").port(443)))
                .isEqualTo("[{ports=[{protocol=TCP, port=443}], to=[{ipBlock={cidr=203.0.113.7/32}}]}]");
    }

    @Test
    void keepsPrivateRangesOutOfTheInternet() {
        assertThat(egress(Manifests.TARGET, External.host("api.stripe.com").port(443)))
                .isEqualTo("[{ports=[{protocol=TCP, port=443}], to=[{ipBlock={cidr=0.0.0.0/0, except=[10.0.0.0/8,"
                        + " 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10, 169.254.0.0/16]}},"
                        + " {ipBlock={cidr=::/0, except=[fc00::/7, fe80::/10]}}]}, " + CLUSTER_DNS + "]");
    }

    @Test
    void keepsTheClustersOwnRangesOutOfTheInternet() {
        Target target = Manifests.TARGET
                .podCidrs("10.244.0.0/16")
                .serviceCidrs("10.96.0.0/12")
                .nodeCidrs("192.0.2.0/24");
        assertThat(egress(target, External.internet().port(443)))
                .isEqualTo("[{ports=[{protocol=TCP, port=443}], to=[{ipBlock={cidr=0.0.0.0/0,"
                        + " except=[10.244.0.0/16, 10.96.0.0/12, 192.0.2.0/24, 169.254.0.0/16]}}]}]");
    }

    @Test
    void opensRangesOfAddressesAndPorts() {
        assertThat(egress(
                        Manifests.TARGET,
                        External.cidr("198.51.100.0/24")
                                .except("198.51.100.8/29")
                                .ports(8000, 8010)
                                .udpPort(53)))
                .isEqualTo("[{ports=[{protocol=TCP, port=8000, endPort=8010}, {protocol=UDP, port=53}],"
                        + " to=[{ipBlock={cidr=198.51.100.0/24, except=[198.51.100.8/29]}}]}]");
    }

    @Test
    void reachesPodsOfAnotherApplicationByNamespaceAndLabels() {
        External billing =
                External.service("billing", "finance", Map.of("app", "billing")).port(8080);
        assertThat(egress(Manifests.TARGET, billing))
                .isEqualTo("[{ports=[{protocol=TCP, port=8080}], to=[{podSelector={matchLabels={app=billing}},"
                        + " namespaceSelector={matchLabels={kubernetes.io/metadata.name=finance}}}]}, " + CLUSTER_DNS
                        + "]");
    }

    @Test
    void acceptsWhomATierNames() {
        Tier web = WEB.acceptsFrom(
                        Inbound.from(External.service("prometheus", "monitoring", Map.of("app", "prometheus")))
                                .on("admin"))
                .acceptsFrom(Inbound.from(External.cidr("10.0.0.0/8").except("10.1.0.0/16")));
        assertThat(policy(Manifests.TARGET, "web", web).text("ingress"))
                .contains("{ports=[{protocol=TCP, port=9090}], from=[{podSelector={matchLabels={app=prometheus}},"
                        + " namespaceSelector={matchLabels={kubernetes.io/metadata.name=monitoring}}}]}")
                .contains("{ports=[{protocol=TCP, port=8080}, {protocol=TCP, port=9090}],"
                        + " from=[{ipBlock={cidr=10.0.0.0/8, except=[10.1.0.0/16]}}]}");
        assertThat(policy(Manifests.TARGET, "web", web).has("egress")).isFalse();
    }

    @Test
    void opensABalancedPortToEveryoneWhereThePodSeesANode() {
        assertThat(ingress(Manifests.TARGET, LoadBalancer.onPort(80))).isEqualTo("[" + EVERYONE + "]");
        assertThat(ingress(Manifests.TARGET, LoadBalancer.onPort(80).onlyFrom("203.0.113.0/24")))
                .isEqualTo("[" + EVERYONE + "]");
    }

    @Test
    void opensABalancedPortToTheClientsWhereThePodSeesThem() {
        assertThat(ingress(
                        Manifests.TARGET.podCidrs("10.244.0.0/16"),
                        LoadBalancer.onPort(80).keepingSourceAddress()))
                .isEqualTo("[{ports=[{protocol=TCP, port=8080}], from=[{ipBlock={cidr=0.0.0.0/0,"
                        + " except=[10.244.0.0/16]}}, {ipBlock={cidr=::/0}}]}]");
        assertThat(ingress(
                        Manifests.TARGET,
                        LoadBalancer.onPort(80).keepingSourceAddress().onlyFrom("203.0.113.0/24")))
                .isEqualTo("[{ports=[{protocol=TCP, port=8080}], from=[{ipBlock={cidr=203.0.113.0/24}}]}]");
    }

    @Test
    void opensABalancedPortToTheBalancerThatTheTargetNames() {
        Target proxy =
                Manifests.TARGET.loadBalancerTraffic(new EntryPoint.FromAddresses(List.of(Cidr.parse("192.0.2.0/28"))));
        assertThat(ingress(proxy, LoadBalancer.onPort(80)))
                .isEqualTo("[{ports=[{protocol=TCP, port=8080}], from=[{ipBlock={cidr=192.0.2.0/28}}]}]");
    }

    @Test
    void opensANodePortToTheNodesOrWithoutThemToEveryone() {
        assertThat(ingress(Manifests.TARGET.nodeCidrs("192.0.2.0/24"), NodePort.onPort(80)))
                .isEqualTo("[{ports=[{protocol=TCP, port=8080}], from=[{ipBlock={cidr=192.0.2.0/24}}]}]");
        assertThat(ingress(Manifests.TARGET, NodePort.onPort(80))).isEqualTo("[" + EVERYONE + "]");
        assertThat(ingress(
                        Manifests.TARGET.nodeCidrs("192.0.2.0/24"),
                        NodePort.onPort(80).keepingSourceAddress()))
                .isEqualTo("[{ports=[{protocol=TCP, port=8080}], from=[{ipBlock={cidr=0.0.0.0/0}},"
                        + " {ipBlock={cidr=::/0}}]}]");
    }

    @Test
    void opensNothingForAClusterIp() {
        assertThat(ingress(Manifests.TARGET, ClusterIp.onPort(80))).isEqualTo("absent");
    }

    @Test
    void opensARoutedPortToTheControllersPodsAddressesOrNodes() {
        assertThat(routed(IngressController.TRAEFIK, Manifests.TARGET))
                .isEqualTo("[{podSelector={matchLabels={app.kubernetes.io/name=traefik}},"
                        + " namespaceSelector={matchLabels={kubernetes.io/metadata.name=traefik}}}]");
        assertThat(routed(IngressController.GKE, Manifests.TARGET))
                .isEqualTo("[{ipBlock={cidr=130.211.0.0/22}}, {ipBlock={cidr=35.191.0.0/16}}]");
        assertThat(routed(IngressController.ALB, Manifests.TARGET.nodeCidrs("192.0.2.0/24")))
                .isEqualTo("[{ipBlock={cidr=192.0.2.0/24}}]");
        assertThat(routed(IngressController.ALB, Manifests.TARGET)).isEqualTo("absent");
    }

    private static String routed(IngressController controller, Target target) {
        App app = App.named("shop")
                .inNamespace("prod")
                .tiers(WEB)
                .route(Route.anyHost().path("/", WEB, "http"));
        return Manifests.of(app, target.ingressController(controller))
                .get("NetworkPolicy", "web")
                .text("spec ingress 0 from");
    }

    @Test
    void selectsByIdentityAndNeverByTheSelectorOfServices() {
        Tree deployment = Manifests.of(WEB).get("Deployment", "web");
        assertThat(deployment.map("spec selector matchLabels").keySet())
                .doesNotContainAnyElementsOf(policy(Manifests.TARGET, "web", WEB)
                        .map("podSelector matchLabels")
                        .keySet());
    }

    @Test
    void closesARangeThatIsExceptedAsAWhole() {
        External peer = External.cidr("10.0.0.0/8")
                .and("10.1.0.0/16")
                .except("10.1.0.0/16")
                .port(443);

        assertThat(egress(Manifests.TARGET, peer))
                .isEqualTo("[{ports=[{protocol=TCP, port=443}],"
                        + " to=[{ipBlock={cidr=10.0.0.0/8, except=[10.1.0.0/16]}}]}]");
    }

    @Test
    void opensNothingRatherThanEverythingWhenNoClientIsLeft() {
        Target target = Manifests.TARGET.podCidrs("198.51.100.0/24");
        Exposure exposure =
                LoadBalancer.onPort(80).to("http").onlyFrom("198.51.100.0/25").keepingSourceAddress();

        Tier web = Tier.stateless("web").image("web:1").port("http", 8080).exposedBy(exposure);
        Plan plan = Fairlead.plan(App.named("shop").inNamespace("prod").tiers(web), target);
        String planned = YamlWriter.write(
                plan.resources().stream().map(PlannedResource::resource).toList());

        assertThat(Manifests.read(planned)
                        .get("NetworkPolicy", "web")
                        .at("spec")
                        .text("ingress"))
                .isEqualTo("absent");
        assertThat(Fairlead.rendering(plan).report().hasErrors())
                .as("a balancer that lets nobody in is refused")
                .isTrue();
    }
}
