package io.fairlead.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.value.Cidr;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.PortNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @Test
    void assumesAsLittleAsPossible() {
        Target target = Target.defaults();
        assertThat(target).isEqualTo(Target.kubernetes("1.36"));
        assertThat(target.clusterDomain()).hasToString("cluster.local");
        assertThat(target.cni()).isEqualTo(Cni.UNKNOWN);
        assertThat(target.dns()).isEqualTo(Dns.COREDNS);
        assertThat(target.ingressController()).isEmpty();
        assertThat(target.gateway()).isEmpty();
        assertThat(target.podCidrs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.30", "1.38", "2.36", "1.36.1", "latest", "", "1.٣٦"})
    void refusesVersionsThatItDoesNotKnow(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.kubernetes(text))
                .withMessage("\"" + text + "\" is not a Kubernetes version that Fairlead knows: use 1.31 to 1.37");
    }

    @Test
    void comparesVersions() {
        assertThat(KubernetesVersion.parse("v1.34").isAtLeast(34)).isTrue();
        assertThat(KubernetesVersion.parse("1.34").isAtLeast(35)).isFalse();
        assertThat(KubernetesVersion.parse("1.34")).isLessThan(KubernetesVersion.parse("1.37"));
    }

    @ParameterizedTest
    @EnumSource(Cni.class)
    void findsEveryPluginByItsName(Cni cni) {
        assertThat(Cni.find(cni.toString())).contains(cni);
    }

    @Test
    void knowsWhatPluginsDo() {
        assertThat(Cni.FLANNEL.enforcesPolicies()).isEqualTo(Support.NO);
        assertThat(Cni.CILIUM.ipBlockMatchesPods()).isEqualTo(Support.NO);
        assertThat(Cni.AWS_VPC.needsEqualPorts()).isEqualTo(Support.YES);
        assertThat(Cni.WEAVE.portRanges()).isEqualTo(Support.NO);
        assertThat(Cni.find("CALICO")).contains(Cni.CALICO);
        assertThat(Cni.find("nonesuch")).isEmpty();
    }

    @Test
    void knowsWhoAnswersDns() {
        assertThat(Dns.COREDNS.port()).isEqualTo(PortNumber.of(53));
        assertThat(Dns.OPENSHIFT.port()).isEqualTo(PortNumber.of(5353));
        assertThat(Dns.NODE_LOCAL.addresses()).containsExactly(Cidr.parse("169.254.20.10/32"));
        assertThat(Dns.NODE_LOCAL.pods()).isEqualTo(Dns.COREDNS.pods());
        assertThat(Dns.GKE_CLOUD_DNS.pods()).isEmpty();
        assertThat(Dns.find("node-local")).contains(Dns.NODE_LOCAL);
    }

    @Test
    void movesAnIngressController() {
        IngressController moved = IngressController.TRAEFIK.inNamespace("edge").className("public");
        assertThat(moved.ingressClass()).contains("public");
        assertThat(moved.traffic())
                .isInstanceOfSatisfying(
                        EntryPoint.FromPods.class,
                        from -> assertThat(from.pods().namespace()).isEqualTo(DnsLabel.parse("edge")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IngressController.GKE.inNamespace("edge"))
                .withMessage("the traffic of gke does not come from pods, so it has no namespace");
        assertThat(IngressController.NGINX.retired()).isTrue();
        assertThat(IngressController.find("traefik")).contains(IngressController.TRAEFIK);
    }

    @Test
    void leavesTheEarlierTargetAlone() {
        Target plain = Target.kubernetes("1.36");
        Target known = plain.podCidrs("10.244.0.0/16").nodeCidrs("10.0.0.0/16").serviceCidrs("10.96.0.0/12");
        assertThat(plain.podCidrs()).isEmpty();
        assertThat(known.podCidrs()).containsExactly(Cidr.parse("10.244.0.0/16"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain.podCidrs("10.244.0.1/16"))
                .withMessageEndingWith("did you mean \"10.244.0.0/16\"?");
    }
}
