package io.fairlead.codegen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JavaNamesTest {
    /** Texts that would end a comment, a string or a declaration if they reached the source. */
    static List<String> hostileTexts() {
        return List.of(
                "*/ class Evil {",
                "\\u002a\\u002f",
                "a\"; System.exit(1); \"",
                "a\nb",
                "a\u2028b",
                "a{",
                "a b;",
                "ａ",
                "a\u0000",
                "../../Escape",
                "$T$L",
                "@Deprecated");
    }

    @ParameterizedTest
    @CsvSource({
        "ClusterIP, CLUSTER_IP",
        "LoadBalancer, LOAD_BALANCER",
        "IPv4, IPV4",
        "TCP, TCP",
        "ReadWriteOncePod, READ_WRITE_ONCE_POD",
        "SIGRTMIN+1, SIGRTMIN_PLUS_1",
        "SIGRTMAX-14, SIGRTMAX_MINUS_14",
        "s/mime, S_MIME",
        "cert sign, CERT_SIGN",
        "ClusterFirstWithHostNet, CLUSTER_FIRST_WITH_HOST_NET",
        "HTTP1, HTTP1",
        "*, ALL",
        "'', UNSPECIFIED"
    })
    void namesConstants(String value, String name) {
        assertThat(JavaNames.constant(value)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "default, defaultValue",
        "enum, enumValues",
        "continue, continueToken",
        "class, classValue",
        "toString, toStringValue",
        "$ref, ref",
        "x-kubernetes-list-type, xKubernetesListType",
        "clusterIPs, clusterIPs"
    })
    void namesFields(String wireName, String name) {
        assertThat(JavaNames.field(wireName)).isEqualTo(name);
    }

    @Test
    void namesTypes() {
        assertThat(JavaNames.type("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService"))
                .hasToString("io.fairlead.kubernetes.apiregistration.v1.APIService");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void refusesHostileNames(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> JavaNames.field(text));
        assertThatIllegalArgumentException().isThrownBy(() -> JavaNames.type("io.k8s.api.core.v1." + text));
        assertThatIllegalArgumentException().isThrownBy(() -> JavaNames.type("io.k8s.api." + text + ".v1.Pod"));
        assertThatIllegalArgumentException().isThrownBy(() -> JavaNames.constant(text));
        assertThatIllegalArgumentException().isThrownBy(() -> JavaNames.group(text));
        assertThatIllegalArgumentException().isThrownBy(() -> JavaNames.plain(text));
    }

    @Test
    void refusesKeywordsAsPackagesAndTypes() {
        assertThatIllegalArgumentException().isThrownBy(() -> JavaNames.type("io.k8s.api.package.v1.Pod"));
        assertThatIllegalArgumentException().isThrownBy(() -> JavaNames.type("io.k8s.api.core.v1.enum"));
        assertThatIllegalArgumentException().isThrownBy(() -> JavaNames.type("Pod"));
    }
}
