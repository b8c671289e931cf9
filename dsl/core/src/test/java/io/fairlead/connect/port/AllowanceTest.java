package io.fairlead.connect.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.value.Protocol;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final PortSet HTTP = PortSet.of(Protocol.TCP, 80);
    private static final PortSet DNS = PortSet.of(Protocol.UDP, 53);

    @Test
    void whatIsSureDependsOnNothing() {
        Allowance all = Allowance.depending(HTTP.plus(DNS), "labels").or(Allowance.sure(HTTP));
        assertThat(all.allowed()).isEqualTo(HTTP);
        assertThat(all.depends()).containsExactly(new Depends(DNS, "labels"));
    }

    @Test
    void whatBothSidesAllowDependsOnTheDoubtsOfBoth() {
        Allowance all = Allowance.depending(HTTP, "labels").and(Allowance.depending(PortSet.ALL, "address"));
        assertThat(all.allowed()).isEqualTo(PortSet.NONE);
        assertThat(all.depends()).containsExactly(new Depends(HTTP, "address"), new Depends(HTTP, "labels"));
    }

    @Test
    void whatOneSideDeniesIsDenied() {
        assertThat(Allowance.depending(HTTP, "labels").and(Allowance.sure(DNS)).isNothing())
                .isTrue();
        assertThat(Allowance.EVERYTHING.and(Allowance.NOTHING)).isEqualTo(Allowance.NOTHING);
        assertThat(Allowance.EVERYTHING.or(Allowance.depending(DNS, "x"))).isEqualTo(Allowance.EVERYTHING);
        assertThat(Allowance.NOTHING.onlyIf("x").isNothing()).isTrue();
    }

    @Test
    void theSameDoubtIsNamedOnce() {
        assertThat(Allowance.depending(HTTP, "x")
                        .or(Allowance.depending(DNS, "x"))
                        .depends())
                .containsExactly(new Depends(HTTP.plus(DNS), "x"));
    }
}
