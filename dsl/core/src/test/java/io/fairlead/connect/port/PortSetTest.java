package io.fairlead.connect.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.value.Protocol;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PortSetTest {
    private static final List<Protocol> PROTOCOLS = List.of(Protocol.values());

    @Test
    void isWrittenSortedWithAdjacentPortsMerged() {
        PortSet ports = PortSet.of(Protocol.UDP, 53)
                .plus(PortSet.of(Protocol.TCP, 8081, 8090))
                .plus(PortSet.of(Protocol.TCP, 80))
                .plus(PortSet.of(Protocol.TCP, 8080));
        assertThat(ports).hasToString("TCP 80,8080-8090,UDP 53");
        assertThat(PortSet.NONE).hasToString("No Connections");
        assertThat(PortSet.ALL).hasToString("All Connections");
        assertThat(PortSet.ALL.minus(PortSet.of(Protocol.SCTP, 1, 65_534)))
                .hasToString("SCTP 65535,TCP 1-65535,UDP 1-65535");
    }

    @Test
    void neverMergesProtocols() {
        PortSet ends = PortSet.of(Protocol.SCTP, 65_535).plus(PortSet.of(Protocol.TCP, 1));
        assertThat(ends.ranges()).hasSize(2);
        assertThat(ends).hasToString("SCTP 65535,TCP 1");
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThatThrownBy(() -> PortSet.of(Protocol.TCP, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PortSet.of(Protocol.TCP, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PortSet.of(Protocol.TCP, 1, 65_536)).isInstanceOf(IllegalArgumentException.class);
        assertThat(PortSet.ALL.contains(Protocol.TCP, 0)).isFalse();
        assertThat(PortSet.ALL.contains(Protocol.UDP, 65_536)).isFalse();
        assertThat(PortSet.ALL.contains(Protocol.SCTP, -1)).isFalse();
    }

    /** Every operation on sets is that on bits, for all ports of all protocols. */
    @Test
    void isASetOfPorts() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            BitSet leftBits = new BitSet();
            BitSet rightBits = new BitSet();
            PortSet left = random(random, leftBits);
            PortSet right = random(random, rightBits);
            assertThat(bits(left)).as("set %d", i).isEqualTo(leftBits);
            assertThat(bits(left.plus(right))).as("plus %d", i).isEqualTo(with(leftBits, rightBits, 0));
            assertThat(bits(left.and(right))).as("and %d", i).isEqualTo(with(leftBits, rightBits, 1));
            assertThat(bits(left.minus(right))).as("minus %d", i).isEqualTo(with(leftBits, rightBits, 2));
            assertThat(left.plus(right)).isEqualTo(right.plus(left)).hasSameHashCodeAs(right.plus(left));
            assertThat(left.plus(right).minus(right).plus(right)).isEqualTo(left.plus(right));
            assertThat(left.plus(right).containsAll(left)).isTrue();
            assertThat(left.containsAll(right))
                    .isEqualTo(with(rightBits, leftBits, 2).isEmpty());
        }
    }

    private static int base(Protocol protocol) {
        return PROTOCOLS.indexOf(protocol) * 65_536;
    }

    private static PortSet random(Random random, BitSet bits) {
        PortSet out = PortSet.NONE;
        for (int i = random.nextInt(6); i > 0; i--) {
            Protocol protocol = PROTOCOLS.get(random.nextInt(3));
            int first = random.nextInt(4) == 0 ? 1 : 1 + random.nextInt(200);
            int last = random.nextInt(4) == 0 ? PortSet.HIGHEST : first + random.nextInt(20);
            out = out.plus(PortSet.of(protocol, first, last));
            bits.set(base(protocol) + first, base(protocol) + last + 1);
        }
        return out;
    }

    private static BitSet bits(PortSet ports) {
        BitSet out = new BitSet();
        for (Protocol protocol : Protocol.values()) {
            for (int port : new int[] {1, 2, 65_534, 65_535}) {
                out.set(base(protocol) + port, ports.contains(protocol, port));
            }
        }
        BitSet ranges = new BitSet();
        ports.ranges()
                .forEach(range ->
                        ranges.set(base(range.protocol()) + range.first(), base(range.protocol()) + range.last() + 1));
        out.andNot(ranges);
        assertThat(out.isEmpty()).as("contains what its ranges do not").isTrue();
        return ranges;
    }

    private static BitSet with(BitSet left, BitSet right, int how) {
        BitSet out = (BitSet) left.clone();
        switch (how) {
            case 0 -> out.or(right);
            case 1 -> out.and(right);
            default -> out.andNot(right);
        }
        return out;
    }
}
