package io.fairlead.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    private static final List<String> CANDIDATES = List.of("port", "ports", "protocol", "targetPort", "nodePort");

    @Test
    void isWithinTwoEdits() {
        assertThat(NearestName.of("prot", CANDIDATES)).contains("port");
        assertThat(NearestName.of("targetport", CANDIDATES)).contains("targetPort");
        assertThat(NearestName.of("portss", CANDIDATES)).contains("ports");
        assertThat(NearestName.of("selector", CANDIDATES)).isEmpty();
    }

    @Test
    void mayBeFurtherAwayWhenTheNameIsLong() {
        assertThat(NearestName.of("service/selects-nohting-here", List.of("service/selects-nothing")))
                .isEmpty();
        assertThat(NearestName.of("service/slects-nohting", List.of("service/selects-nothing")))
                .contains("service/selects-nothing");
    }

    @Test
    void isTheFirstByNameOfEquallyNearOnes() {
        assertThat(NearestName.of("c", List.of("b", "a"))).contains("a");
    }
}
