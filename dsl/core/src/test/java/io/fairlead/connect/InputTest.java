package io.fairlead.connect;

import static io.fairlead.connect.Worlds.allowed;
import static io.fairlead.connect.Worlds.closed;
import static io.fairlead.connect.Worlds.deployment;
import static io.fairlead.connect.Worlds.lines;
import static io.fairlead.connect.Worlds.peer;
import static io.fairlead.connect.Worlds.pod;
import static io.fairlead.connect.Worlds.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.manifest.Manifest;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people give: lists, status fields, owners, broken policies, changes. */
class InputTest {
    @Test
    void readsTheListsOfKubectlWithTheirStatus() {
        Connectivity all = closed("""
                apiVersion: v1
                kind: List
                items:
                - apiVersion: v1
                  kind: Namespace
                  metadata: {name: a, labels: {env: x}}
                  status: {phase: Active}
                - apiVersion: apps/v1
                  kind: Deployment
                  metadata: {namespace: a, name: web, uid: d}
                  spec:
                    replicas: 2
                    selector: {matchLabels: {app: web}}
                    template: {metadata: {labels: {app: web}}, spec: {containers: [{name: c, image: i}]}}
                  status: {replicas: 2}
                - apiVersion: apps/v1
                  kind: ReplicaSet
                  metadata:
                    namespace: a
                    name: web-1
                    ownerReferences: [{apiVersion: apps/v1, kind: Deployment, name: web, uid: d, controller: true}]
                  spec:
                    replicas: 2
                    selector: {matchLabels: {app: web, pod-template-hash: x1}}
                    template: {metadata: {labels: {app: web, pod-template-hash: x1}}, spec: {containers: [{name: c, image: i}]}}
                - apiVersion: v1
                  kind: Pod
                  metadata:
                    namespace: a
                    name: web-1-abc
                    labels: {app: web, pod-template-hash: x1}
                    ownerReferences: [{apiVersion: apps/v1, kind: ReplicaSet, name: web-1, uid: r, controller: true}]
                  spec: {containers: [{name: c, image: i}]}
                  status: {podIP: 10.0.0.1}
                - apiVersion: networking.k8s.io/v1
                  kind: NetworkPolicy
                  metadata: {namespace: a, name: none}
                  spec: {podSelector: {}, policyTypes: [Ingress]}
                  status: {}
                """);
        assertThat(all.workloads()).extracting(Object::toString).containsExactly("a/web[Deployment]");
        assertThat(all.excluded()).isEmpty();
        assertThat(allowed(all, "1.2.3.4", "a/web")).isEqualTo("No Connections");
    }

    @Test
    void doesNotTakeTheNodeForTheOwnerOfItsStaticPods() {
        String mirror = pod("kube-system", "etcd-one", "component: etcd")
                .replace(
                        "name: etcd-one",
                        "name: etcd-one, ownerReferences: [{apiVersion: v1, kind: Node, name: one, uid: u, controller: true}]");
        assertThat(closed(mirror).workloads())
                .extracting(Object::toString)
                .containsExactly("kube-system/etcd-one[Pod]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    podSelector: {matchExpressions: [{key: a, operator: Like, values: [b]}]}    | spec.podSelector.matchExpressions
                    podSelector: {matchExpressions: [{key: a, operator: In}]}                   | spec.podSelector.matchExpressions
                    podSelector: {matchExpressions: [{key: a, operator: Exists, values: [b]}]}  | spec.podSelector.matchExpressions
                    {policyTypes: [Ingress, Egress, Ingress]}                                   | spec.policyTypes
                    {ingress: [{from: [{ipBlock: {cidr: 10.0.0.0}}]}]}                          | spec.ingress[0].from[0].ipBlock.cidr
                    {ingress: [{from: [{ipBlock: {cidr: 10.0.0.300/8}}]}]}                      | spec.ingress[0].from[0].ipBlock.cidr
                    {egress: [{to: [{ipBlock: {cidr: 10.0.0.0/33}}]}]}                          | spec.egress[0].to[0].ipBlock.cidr
                    {ingress: [{ports: [{port: -1}]}]}                                          | spec.ingress[0].ports[0].port
                    {ingress: [{ports: [{port: Web}]}]}                                         | spec.ingress[0].ports[0].port
                    {ingress: [{ports: [{protocol: ICMP}]}]}                                    | spec.ingress[0].ports[0].protocol
                    {ingress: [{form: []}]}                                                     | spec.ingress[0].form
                    {policyTypes: [ingress]}                                                    | spec.policyTypes[0]
                    """)
    void excludesWhatItCannotUnderstandAsAWhole(String spec, String path) {
        Connectivity all = closed(pod("a", "web", "app: web"), policy("a", "bad", spec));
        assertThat(all.excluded()).as(spec).singleElement().satisfies(one -> {
            assertThat(one.path()).hasToString(path);
            assertThat(one.reason()).isNotEmpty();
            assertThat(one.place().file()).isEqualTo("all.yaml");
        });
        assertThat(allowed(all, "1.2.3.4", "a/web")).isEqualTo("All Connections");
    }

    @Test
    void saysThatPartsOfTheInputCouldNotBeRead() {
        assertThat(closed(pod("a", "web", "app: web"), "kind: [").assumptions())
                .contains("parts of the input could not be read and do not count");
    }

    @Test
    void takesBitsBehindThePrefixAsPluginsDo() {
        Connectivity all = closed(
                pod("a", "web", "app: web"),
                policy("a", "p", "podSelector: {}\ningress: [{from: [{ipBlock: {cidr: 10.0.0.7/8}}]}]"));
        assertThat(all.excluded()).isEmpty();
        assertThat(allowed(all, "10.200.0.1", "a/web")).isEqualTo("All Connections");
    }

    @Test
    void givesAnotherValueAfterAChangeAndSaysWhatIsDifferent() {
        Connectivity before = closed(
                deployment("a", "web", "app: web", 1),
                deployment("a", "db", "app: db", 1),
                pod("b", "other", "app: other"),
                policy("a", "db", "podSelector: {matchLabels: {app: db}}\ningress: [{ports: [{port: 5432}]}]"));
        Manifest policy = before.manifests().objects().get(3);
        Manifest wider = Worlds.read(policy(
                        "a",
                        "db",
                        "podSelector: {matchLabels: {app: db}}\ningress: [{ports: [{port: 5432}, {port: 80}]}]"))
                .objects()
                .get(0);
        Connectivity after = before.replacing(policy, wider);
        assertThat(allowed(before, "b/other", "a/db")).isEqualTo("TCP 5432");
        assertThat(allowed(after, "b/other", "a/db")).isEqualTo("TCP 80,5432");
        List<Difference> differences = after.differencesFrom(before);
        assertThat(differences)
                .extracting(one -> one.after().from() + " +" + one.added() + " -" + one.removed())
                .containsExactly(
                        "0.0.0.0-255.255.255.255[External] +TCP 80 -No Connections",
                        "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff[External] +TCP 80 -No Connections",
                        "a/web[Deployment] +TCP 80 -No Connections",
                        "b/other[Pod] +TCP 80 -No Connections");
        assertThat(after.differencesFrom(after)).isEmpty();
    }

    @Test
    void findsPeersByWhatPeopleWrite() {
        Connectivity all =
                closed(deployment("a", "web", "app: web", 1), pod("a", "db", "app: db"), pod("b", "db", "app: db"));
        assertThat(peer(all, "a/web[Deployment]")).isEqualTo(peer(all, "web")).isEqualTo(peer(all, "a/web"));
        assertThat(all.peer("db")).as("there are two").isEmpty();
        assertThat(all.peer("nobody")).isEmpty();
        assertThat(peer(all, "10.0.0.0/8")).hasToString("10.0.0.0-10.255.255.255[External]");
        assertThat(peer(all, "10.0.0.1-10.0.0.9[External]")).hasToString("10.0.0.1-10.0.0.9[External]");
        assertThat(peer(all, "::1")).hasToString("::1-::1[External]");
        assertThat(peer(all, "{load-balancer}")).hasToString("{load-balancer}");
    }

    @Test
    void hasOneAnswerForNoObjectsAtAll() {
        Connectivity none =
                Connectivity.of(Worlds.read(""), Target.defaults().cni(Cni.CALICO), ConnectOptions.DEFAULTS);
        assertThat(lines(none)).isEmpty();
        assertThat(none.workloads()).isEmpty();
        assertThat(none.externals()).hasSize(2);
    }
}
