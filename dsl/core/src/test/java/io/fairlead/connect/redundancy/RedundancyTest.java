package io.fairlead.connect.redundancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.diagnostic.DiagnosticPage;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.TextFormat;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.SourceText;
import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedundancyTest {
    private static final Target TARGET = Target.kubernetes("1.36");

    private static Manifests read(String file, String yaml) {
        return Manifests.read(List.of(SourceText.of(file, yaml)), DnsLabel.parse("shop"));
    }

    private static String policy(String name, String spec) {
        return "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: " + name
                + ", namespace: shop}, spec: " + spec + "}\n---\n";
    }

    private static List<String> redundant(String... policies) {
        return Redundancy.of(read("x.yaml", String.join("", policies)), TARGET).stream()
                .map(Redundant::toString)
                .toList();
    }

    private static String ingress(String selector, String rules) {
        return "{podSelector: " + selector + ", policyTypes: [Ingress], ingress: " + rules + "}";
    }

    @Test
    void printsWhatItsPageShows() {
        DiagnosticPage page = DiagnosticPage.of(Redundancy.CODE);
        Report bad = Redundancy.report(
                read(
                        "bad.yaml",
                        DiagnosticPage.blocks(page.section("Bad"), "yaml").get(0)),
                TARGET);
        Report good = Redundancy.report(
                read(
                        "good.yaml",
                        DiagnosticPage.blocks(page.section("Good"), "yaml").get(0)),
                TARGET);

        assertThat(DiagnosticPage.blocks(page.section(""), "text"))
                .containsExactly(TextFormat.plain().format(bad));
        assertThat(good.diagnostics()).isEmpty();
    }

    @Test
    void findsARuleThatAnotherPolicyContains() {
        assertThat(redundant(
                        policy("all", ingress("{}", "[{ports: [{port: 80, endPort: 90}]}]")),
                        policy(
                                "web",
                                ingress(
                                        "{matchLabels: {app: web}}",
                                        "[{from: [{podSelector: {}}], ports: [{port: 85}]}]"))))
                .containsExactly("policy shop/NetworkPolicy/web");
    }

    @Test
    void keepsWhatIsOnlyPartlyContained() {
        assertThat(redundant(
                        policy("some", ingress("{matchLabels: {app: web}}", "[{ports: [{port: 80}]}]")),
                        policy("all", ingress("{}", "[{ports: [{port: 80}]}]")),
                        policy("web", ingress("{matchLabels: {app: web}}", "[{ports: [{port: 80, endPort: 81}]}]"))))
                .containsExactly("policy shop/NetworkPolicy/some");
    }

    @Test
    void keepsAPolicyThatAloneIsolates() {
        assertThat(redundant(
                        policy("deny", "{podSelector: {}, policyTypes: [Ingress, Egress]}"),
                        policy("web", ingress("{matchLabels: {app: web}}", "[]"))))
                .containsExactly("policy shop/NetworkPolicy/web");
    }

    @Test
    void keepsTheFirstOfTwoThatSayTheSame() {
        String rule = "{from: [{ipBlock: {cidr: 10.0.0.0/8}}], ports: [{port: 80}]}";

        assertThat(redundant(policy("web", ingress("{}", "[" + rule + ", " + rule + "]"))))
                .containsExactly("rule shop/NetworkPolicy/web spec.ingress[1]");
    }

    @Test
    void findsAPeerAndAPortThatTheirOwnRuleContains() {
        assertThat(redundant(policy(
                        "web",
                        ingress("{}", "[{from: [{ipBlock: {cidr: 10.0.0.0/8}}, {ipBlock: {cidr: 10.1.0.0/16}}]}]"))))
                .containsExactly("peer shop/NetworkPolicy/web spec.ingress[0].from[1]");
        assertThat(redundant(policy("web", ingress("{}", "[{ports: [{port: 80, endPort: 90}, {port: 85}]}]"))))
                .containsExactly("port shop/NetworkPolicy/web spec.ingress[0].ports[1]");
    }

    @Test
    void takesAllValuesOfASelectorTogether() {
        String both = "{matchExpressions: [{key: app, operator: In, values: [a, b]}]}";

        assertThat(redundant(policy(
                        "web",
                        ingress(
                                "{}",
                                "[{from: [{podSelector: {matchLabels: {app: a}}}]},"
                                        + " {from: [{podSelector: {matchLabels: {app: b}}}]},"
                                        + " {from: [{podSelector: " + both + "}]}]"))))
                .containsExactly("rule shop/NetworkPolicy/web spec.ingress[2]");
    }

    @Test
    void doesNotTakeMissingLabelsForGranted() {
        String others = "{matchExpressions: [{key: app, operator: NotIn, values: [a]}]}";

        assertThat(redundant(policy(
                        "web",
                        ingress(
                                "{}",
                                "[{from: [{podSelector: " + others + "}]},"
                                        + " {from: [{podSelector: {matchLabels: {team: x}}}]}]"))))
                .isEmpty();
    }
}
