package io.fairlead.connect.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.value.Cidr;
import io.fairlead.value.IpAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AddressSetTest {
    @Test
    void isWrittenAsRangesWithAdjacentAddressesMerged() {
        AddressSet set = AddressSet.of(Cidr.parse("10.0.1.0/24"))
                .plus(AddressSet.of(Cidr.parse("10.0.0.0/24")))
                .plus(AddressSet.of(Cidr.parse("2001:db8::/32")));
        assertThat(set).hasToString("10.0.0.0-10.0.1.255, 2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff");
        assertThat(AddressSet.ALL).hasToString("0.0.0.0-255.255.255.255, ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
        assertThat(AddressSet.NONE).hasToString("");
    }

    @Test
    void keepsTheFamiliesApart() {
        assertThat(AddressSet.ALL.ranges()).hasSize(2);
        assertThat(AddressSet.of(Cidr.parse("0.0.0.0/0"))).isEqualTo(AddressSet.ALL_IPV4);
        assertThat(AddressSet.ALL_IPV4.contains(IpAddress.parse("::1"))).isFalse();
        assertThat(AddressSet.of(Cidr.parse("::/0"))).isEqualTo(AddressSet.ALL_IPV6);
        assertThat(AddressSet.between(IpAddress.parse("10.0.0.1"), IpAddress.parse("::1")))
                .isEqualTo(AddressSet.NONE);
    }

    @Test
    void writesAddressesInTheirCanonicalForm() throws UnknownHostException {
        assertThat(AddressSet.of(Cidr.parse("2001:db8:0:1::/64")))
                .hasToString("2001:db8:0:1::-2001:db8:0:1:ffff:ffff:ffff:ffff");
        assertThat(AddressSet.of(IpAddress.parse("1:0:0:2:0:0:0:3"))).hasToString("1:0:0:2::3-1:0:0:2::3");
        assertThat(AddressSet.of(IpAddress.parse("1:0:2:3:4:5:6:7"))).hasToString("1:0:2:3:4:5:6:7-1:0:2:3:4:5:6:7");
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[16];
            random.nextBytes(bytes);
            for (int group = 0; group < 8; group++) {
                if (random.nextBoolean()) {
                    bytes[2 * group] = 0;
                    bytes[2 * group + 1] = 0;
                }
            }
            IpAddress address = IpAddress.parse(InetAddress.getByAddress(bytes).getHostAddress());
            assertThat(AddressSet.of(address)).hasToString(address + "-" + address);
        }
    }

    @Test
    void partitionsAtEveryBoundary() {
        List<AddressRange> parts = AddressSet.partition(List.of(
                AddressSet.of(Cidr.parse("10.0.0.0/8")),
                AddressSet.of(Cidr.parse("10.1.0.0/16")),
                AddressSet.ALL_IPV6));
        assertThat(parts)
                .extracting(AddressRange::toString)
                .containsExactly(
                        "0.0.0.0-9.255.255.255",
                        "10.0.0.0-10.0.255.255",
                        "10.1.0.0-10.1.255.255",
                        "10.2.0.0-10.255.255.255",
                        "11.0.0.0-255.255.255.255",
                        "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
    }

    /** Every operation on sets is that on bits, for the last byte of an address of either family. */
    @Test
    void isASetOfAddresses() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            String prefix = i % 2 == 0 ? "10.0.0." : "2001:db8::";
            BitSet leftBits = new BitSet();
            BitSet rightBits = new BitSet();
            AddressSet left = random(random, leftBits, prefix);
            AddressSet right = random(random, rightBits, prefix);
            assertThat(bits(left, prefix)).isEqualTo(leftBits);
            BitSet both = (BitSet) leftBits.clone();
            both.or(rightBits);
            assertThat(bits(left.plus(right), prefix)).isEqualTo(both);
            both = (BitSet) leftBits.clone();
            both.and(rightBits);
            assertThat(bits(left.and(right), prefix)).isEqualTo(both);
            assertThat(left.isDisjointFrom(right)).isEqualTo(both.isEmpty());
            both = (BitSet) leftBits.clone();
            both.andNot(rightBits);
            assertThat(bits(left.minus(right), prefix)).isEqualTo(both);
            assertThat(right.containsAll(left)).isEqualTo(both.isEmpty());
            assertThat(left.plus(right)).isEqualTo(right.plus(left));
            AddressSet parts = AddressSet.partition(List.of(left, right)).stream()
                    .map(AddressSet::of)
                    .reduce(AddressSet.NONE, AddressSet::plus);
            assertThat(parts).isEqualTo(AddressSet.ALL);
        }
    }

    private static AddressSet random(Random random, BitSet bits, String prefix) {
        AddressSet out = AddressSet.NONE;
        for (int i = random.nextInt(5); i > 0; i--) {
            int first = random.nextInt(256);
            int last = Math.min(255, first + random.nextInt(30));
            out = out.plus(AddressSet.between(address(prefix, first), address(prefix, last)));
            bits.set(first, last + 1);
        }
        return out;
    }

    private static BitSet bits(AddressSet set, String prefix) {
        BitSet out = new BitSet();
        for (int i = 0; i < 256; i++) {
            out.set(i, set.contains(address(prefix, i)));
        }
        return out;
    }

    private static IpAddress address(String prefix, int last) {
        return IpAddress.parse(prefix + (prefix.contains(":") ? Integer.toHexString(last) : Integer.toString(last)));
    }
}
