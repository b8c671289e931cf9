package io.fairlead.connect;

import static io.fairlead.connect.Worlds.allowed;
import static io.fairlead.connect.Worlds.closed;
import static io.fairlead.connect.Worlds.namespace;
import static io.fairlead.connect.Worlds.open;
import static io.fairlead.connect.Worlds.pod;
import static io.fairlead.connect.Worlds.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.target.Cni;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said by leaving things out: types, rules, peers, ports and selectors. */
class PolicyDefaultsCasesTest {
    private static final String NOTHING = "No Connections";
    private static final String ALL = "All Connections";

    /** Pods a/web and a/db, and pod b/other, with policies. */
    static Connectivity with(String... policies) {
        String[] all = new String[policies.length + 3];
        all[0] = pod("a", "web", "app: web");
        all[1] = pod("a", "db", "app: db");
        all[2] = pod("b", "other", "app: web");
        System.arraycopy(policies, 0, all, 3, policies.length);
        return closed(all);
    }

    @Test
    @DisplayName("1: without policyTypes a policy is for ingress, and for egress if it has an egress rule")
    void egressRulesWithoutTypesDenyAllIngressToo() {
        Connectivity all =
                with(policy("a", "p", "podSelector: {matchLabels: {app: web}}\negress: [{ports: [{port: 80}]}]"));
        assertThat(allowed(all, "a/web", "a/db")).isEqualTo("TCP 80");
        assertThat(allowed(all, "a/db", "a/web")).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("2: without policyTypes an empty egress list leaves egress open")
    void emptyEgressWithoutTypesIsIngressOnly() {
        Connectivity all = with(policy("a", "p", "podSelector: {matchLabels: {app: web}}\negress: []"));
        assertThat(allowed(all, "a/web", "a/db")).isEqualTo(ALL);
        assertThat(allowed(all, "a/db", "a/web")).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("3: rules of a direction that policyTypes leaves out are dead")
    void rulesOfAnotherDirectionAreDead() {
        Connectivity all = with(policy(
                "a",
                "p",
                "podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\ningress: [{ports: [{port: 80}]}]"));
        assertThat(allowed(all, "a/db", "a/web")).isEqualTo(ALL);
        assertThat(allowed(all, "a/web", "a/db")).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("4: no rules allow nothing, an empty rule allows everything; empty, missing and null are one")
    void emptyRulesAreNotEmptyLists() {
        for (String none : new String[] {"", "ingress: []", "ingress:"}) {
            Connectivity all = with(policy("a", "p", "podSelector: {}\npolicyTypes: [Ingress]\n" + none));
            assertThat(allowed(all, "b/other", "a/web")).as(none).isEqualTo(NOTHING);
        }
        for (String everything :
                new String[] {"{}", "{from: []}", "{from: null}", "{ports: []}", "{from: [], ports: []}"}) {
            Connectivity all = with(policy("a", "p", "podSelector: {}\ningress: [" + everything + "]"));
            assertThat(allowed(all, "b/other", "a/web")).as(everything).isEqualTo(ALL);
            assertThat(allowed(all, "1.2.3.4", "a/web")).as(everything).isEqualTo(ALL);
        }
    }

    @Test
    @DisplayName("5: an empty port item is TCP on all ports, not all ports")
    void anEmptyPortItemIsTcp() {
        assertThat(allowed(with(policy("a", "p", "podSelector: {}\ningress: [{ports: [{}]}]")), "b/other", "a/web"))
                .isEqualTo("TCP 1-65535");
        assertThat(allowed(
                        with(policy("a", "p", "podSelector: {}\ningress: [{ports: [{protocol: UDP}]}]")),
                        "b/other",
                        "a/web"))
                .isEqualTo("UDP 1-65535");
    }

    @Test
    @DisplayName("6: without podSelector a policy selects all pods of its namespace")
    void noPodSelectorSelectsAllPods() {
        for (String selector : new String[] {"{}", "{podSelector: {}}", "{podSelector: null}"}) {
            Connectivity all = with(policy("a", "p", selector));
            assertThat(allowed(all, "b/other", "a/web")).as(selector).isEqualTo(NOTHING);
            assertThat(allowed(all, "b/other", "a/db")).as(selector).isEqualTo(NOTHING);
            assertThat(allowed(all, "a/web", "b/other")).as(selector).isEqualTo(ALL);
        }
    }

    @Test
    @DisplayName("7: a peer that says nothing, or an ipBlock beside a selector, cannot be understood")
    void peersThatSayNothingAreExcluded() {
        for (String peer :
                new String[] {"{}", "{podSelector: null}", "{ipBlock: {cidr: 10.0.0.0/8}, podSelector: {}}"}) {
            Connectivity all = with(policy("a", "p", "podSelector: {}\ningress: [{from: [" + peer + "]}]"));
            assertThat(all.excluded()).as(peer).singleElement().satisfies(one -> {
                assertThat(one.path()).hasToString("spec.ingress[0].from[0]");
                assertThat(one.reason()).containsAnyOf("must specify a peer", "may not specify both");
            });
            assertThat(allowed(all, "b/other", "a/web"))
                    .as("does not count: " + peer)
                    .isEqualTo(ALL);
            assertThat(all.assumptions()).contains("a/NetworkPolicy/p could not be understood and does not count");
        }
    }

    @Test
    @DisplayName(
            "8: an empty podSelector is the own namespace; an empty namespaceSelector is all pods, but no address or node")
    void emptySelectorsAreNotEverybody() {
        Connectivity own = with(policy("a", "p", "podSelector: {}\ningress: [{from: [{podSelector: {}}]}]"));
        assertThat(allowed(own, "a/db", "a/web")).isEqualTo(ALL);
        assertThat(allowed(own, "b/other", "a/web")).isEqualTo(NOTHING);
        Connectivity pods = open(
                Cni.CALICO,
                pod("a", "web", "app: web"),
                pod("b", "other", "app: web"),
                pod("b", "host", "app: web", "hostNetwork: true, containers: [{name: main, image: main}]"),
                policy("a", "p", "podSelector: {}\ningress: [{from: [{namespaceSelector: {}}]}]"));
        assertThat(allowed(pods, "b/other", "a/web")).isEqualTo(ALL);
        assertThat(allowed(pods, "{any-other-namespace}", "a/web")).isEqualTo(ALL);
        assertThat(allowed(pods, "1.2.3.4", "a/web")).isEqualTo(NOTHING);
        assertThat(allowed(pods, "b/host", "a/web")).isEqualTo(NOTHING);
        assertThat(allowed(pods, "{other-nodes}", "a/web")).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("9: two selectors in one item are both asked; in two items one is enough")
    void oneDashChangesTheMeaning() {
        String both =
                "podSelector: {}\ningress: [{from: [{namespaceSelector: {matchLabels: {env: b}}, podSelector: {matchLabels: {app: db}}}]}]";
        String either =
                "podSelector: {}\ningress: [{from: [{namespaceSelector: {matchLabels: {env: b}}}, {podSelector: {matchLabels: {app: db}}}]}]";
        for (String spec : new String[] {both, either}) {
            Connectivity all = closed(
                    namespace("b", "env: b"),
                    pod("a", "web", "app: web"),
                    pod("a", "db", "app: db"),
                    pod("b", "db", "app: db"),
                    pod("b", "web", "app: web"),
                    policy("a", "p", spec));
            boolean or = spec.equals(either);
            assertThat(allowed(all, "b/db", "a/web")).isEqualTo(ALL);
            assertThat(allowed(all, "b/web", "a/web")).isEqualTo(or ? ALL : NOTHING);
            assertThat(allowed(all, "a/db", "a/web")).isEqualTo(or ? ALL : NOTHING);
        }
    }

    @Test
    @DisplayName("10: pairs and expressions all hold; NotIn and DoesNotExist match where the key is absent")
    void expressionsHoldWhereTheKeyIsAbsent() {
        assertThat(selected("matchExpressions: [{key: tier, operator: NotIn, values: [x]}]"))
                .isTrue();
        assertThat(selected("matchExpressions: [{key: tier, operator: DoesNotExist}]"))
                .isTrue();
        assertThat(selected("matchExpressions: [{key: tier, operator: Exists}]"))
                .isFalse();
        assertThat(selected("matchExpressions: [{key: app, operator: In, values: [web, x]}]"))
                .isTrue();
        assertThat(selected("matchExpressions: [{key: app, operator: NotIn, values: [web, x]}]"))
                .isFalse();
        assertThat(selected("matchLabels: {app: web}, matchExpressions: [{key: app, operator: DoesNotExist}]"))
                .isFalse();
    }

    private static boolean selected(String selector) {
        return allowed(with(policy("a", "p", "podSelector: {" + selector + "}")), "b/other", "a/web")
                .equals(NOTHING);
    }

    @Test
    @DisplayName("11: rules add up, and peers of one are never crossed with ports of another")
    void rulesAddUpAndAreNotCrossed() {
        Connectivity all = with(
                policy("a", "p", """
                podSelector: {matchLabels: {app: web}}
                ingress:
                - from: [{podSelector: {matchLabels: {app: db}}}]
                  ports: [{port: 80}]
                - from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: b}}}]
                  ports: [{port: 443}]
                """),
                policy("a", "q", "podSelector: {matchLabels: {app: web}}\ningress: [{ports: [{port: 9}]}]"));
        assertThat(allowed(all, "a/db", "a/web")).isEqualTo("TCP 9,80");
        assertThat(allowed(all, "b/other", "a/web")).isEqualTo("TCP 9,443");
    }

    @Test
    @DisplayName("12: both sides must let the same port through")
    void bothSidesShareThePort() {
        Connectivity all = with(
                policy(
                        "a",
                        "p",
                        "podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\negress: [{ports: [{port: 80}]}]"),
                policy("a", "q", "podSelector: {matchLabels: {app: db}}\ningress: [{ports: [{port: 443}]}]"));
        assertThat(allowed(all, "a/web", "a/db")).isEqualTo(NOTHING);
    }
}
