package io.fairlead.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.policy.Excluded;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.SourceText;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.Protocol;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program of docs/connectivity.md. */
class ConnectivityProgramTest {
    private static final String PODS = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web, namespace: production, labels: {app: web}}
            spec: {containers: [{name: web, image: "ghcr.io/acme/shop-web:2.3.1"}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: db, namespace: production, labels: {app: db}}
            spec: {containers: [{name: db, image: "ghcr.io/acme/shop-db:17.6"}]}
            """;

    @Test
    void answersWhoReachesWhomAndWhy() {
        List<SourceText> texts = List.of(SourceText.of("shop.yaml", PODS));
        // region program
        Manifests manifests = Manifests.read(texts, DnsLabel.parse("default"));
        Connectivity all = Connectivity.of(manifests, Target.defaults().cni(Cni.CILIUM), ConnectOptions.DEFAULTS);

        Stream<Connection> connections = all.connections();
        List<String> assumptions = all.assumptions(); // what the answers take for granted
        List<Excluded> excluded = all.excluded(); // policies that do not count, and why

        Peer web = all.peer("production/web").orElseThrow();
        Peer db = all.peer("production/db").orElseThrow();
        Verdict why = all.explain(web, db, Protocol.TCP, 5432); // every policy, rule and line
        // endregion program
        assertThat(connections)
                .anyMatch(one -> one.from().equals(web) && one.to().equals(db));
        assertThat(assumptions).isNotEmpty();
        assertThat(excluded).isEmpty();
        assertThat(why).isInstanceOf(Verdict.Allowed.class);
    }
}
