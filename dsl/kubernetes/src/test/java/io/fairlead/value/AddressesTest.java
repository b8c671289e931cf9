package io.fairlead.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 10.0.0.1",
        "255.255.255.255, 255.255.255.255",
        "::, ::",
        "::1, ::1",
        "2001:DB8:0:0:0:0:0:1, 2001:db8::1",
        "2001:db8::0:1:0:0:1, 2001:db8::1:0:0:1",
        "1:0:0:2:0:0:0:3, 1:0:0:2::3",
        "fe80::, fe80::",
        "1:0:2:3:4:5:6:7, 1:0:2:3:4:5:6:7",
        "64:ff9b::192.0.2.33, 64:ff9b::c000:221"
    })
    void writesCanonicalText(String text, String canonical) {
        assertThat(IpAddress.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2.3",
                "1.2.3.4.5",
                "01.2.3.4",
                "256.1.1.1",
                "1.2.3.-4",
                "::ffff:1.2.3.4",
                "::ffff:102:304",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7::8:9",
                "12345::",
                "fe80::1%eth0",
                "[::1]",
                "localhost"
            })
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> IpAddress.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(" is not an IP address: ");
    }

    @Test
    void readsWhatTheJdkReads() throws UnknownHostException {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[16];
            random.nextBytes(bytes);
            for (int j = 0; j < 16; j++) {
                bytes[j] = random.nextInt(3) == 0 ? bytes[j] : 0;
            }
            bytes[0] = 32;
            IpAddress read = IpAddress.parse(InetAddress.getByAddress(bytes).getHostAddress());
            assertThat(read.toBytes()).isEqualTo(bytes);
            assertThat(InetAddress.getByName(read.toString()).getAddress()).isEqualTo(bytes);
        }
    }

    @Test
    void refusesHostBitsAndSuggestsTheNetwork() {
        assertThatThrownBy(() -> Cidr.parse("10.0.0.1/8"))
                .hasMessage("\"10.0.0.1/8\" is not a CIDR range: use an IP address, '/' and the number of fixed bits,"
                        + " with every other bit zero; did you mean \"10.0.0.0/8\"?");
        assertThatThrownBy(() -> Cidr.parse("2001:db8::1/64")).hasMessageEndingWith("did you mean \"2001:db8::/64\"?");
        assertThatThrownBy(() -> Cidr.parse("10.0.0.1")).hasMessageEndingWith("did you mean \"10.0.0.1/32\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/08", "10.0.0.0/-1", "::/129", "10.0.0.0/8/8"})
    void refusesOtherTextAsRange(String text) {
        assertThatThrownBy(() -> Cidr.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void containsNarrowerRangesOfTheSameFamily() {
        Cidr ten = Cidr.parse("10.0.0.0/8");
        assertThat(ten.contains(Cidr.parse("10.1.2.0/24"))).isTrue();
        assertThat(ten.contains(ten)).isTrue();
        assertThat(ten.contains(Cidr.parse("0.0.0.0/0"))).isFalse();
        assertThat(ten.contains(Cidr.parse("11.0.0.0/24"))).isFalse();
        assertThat(Cidr.parse("0.0.0.0/0").contains(Cidr.parse("::/0"))).isFalse();
        assertThat(Cidr.parse("::/0").contains(IpAddress.parse("2001:db8::1"))).isTrue();
        assertThat(Cidr.parse("10.0.0.0/31").contains(IpAddress.parse("10.0.0.2")))
                .isFalse();
    }
}
