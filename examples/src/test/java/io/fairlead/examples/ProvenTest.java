package io.fairlead.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.SourceText;
import io.fairlead.proof.Proof;
import io.fairlead.value.DnsLabel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the plugin wrote allows what the example declares, and nothing else. */
class ProvenTest {
    static Stream<Manifest> manifests() {
        return Manifest.all();
    }

    private static Proof proof(Manifest manifest, Manifests objects) {
        return Proof.of(manifest.app(), objects, manifest.target());
    }

    private static Manifests read(Manifest manifest) {
        return Manifests.read(
                List.of(SourceText.of(manifest.file().toString(), manifest.text())), DnsLabel.parse("default"));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void equalsWhatIsDeclared(Manifest manifest) {
        assertThat(proof(manifest, read(manifest))).matches(Proof::isEqual);
    }

    /** Without its policies nothing is refused, and the proof must say so. */
    @ParameterizedTest
    @MethodSource("manifests")
    void doesNotEqualItWithoutPolicies(Manifest manifest) {
        Manifests all = read(manifest);
        Manifests open = new Manifests(
                all.objects().stream()
                        .filter(object -> !(object.resource() instanceof NetworkPolicy))
                        .toList(),
                all.flaws());

        boolean denies = open.objects().size() < all.objects().size();
        assertThat(proof(manifest, open).surplus().isEmpty()).isEqualTo(!denies);
        assertThat(proof(manifest, open).missing()).isEmpty();
    }
}
