package io.fairlead.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CniFactsTest {
    @ParameterizedTest
    @EnumSource(Cni.class)
    void knowsSomethingOfEveryFeatureAndWhereItWasRead(Cni cni) {
        assertThat(cni.facts()).containsOnlyKeys(CniFeature.values());
        assertThat(cni.facts().values())
                .allSatisfy(fact -> assertThat(fact.source()).isNotBlank());
    }

    /** A plugin that enforces nothing honours nothing else either. */
    @Test
    void flannelDoesNothing() {
        assertThat(Cni.FLANNEL.facts().values()).extracting(CniFact::support).containsOnly(Support.NO);
    }

    /** The plugins of one family match no pod by its address. */
    @ParameterizedTest
    @EnumSource(
            value = Cni.class,
            names = {"CILIUM", "AZURE_CILIUM", "GKE_DATAPLANE_V2"})
    void ciliumMatchesNoPodByItsAddress(Cni cni) {
        assertThat(cni.support(CniFeature.IP_BLOCK_PODS)).isEqualTo(Support.NO);
    }

    @Test
    void saysWhenTheTableWasCompared() {
        assertThat(Cni.factsAsOf()).matches("20[0-9]{2}-[01][0-9]");
    }
}
