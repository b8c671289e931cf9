package io.fairlead.app.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.fairlead.value.DnsLabel;
import io.fairlead.value.DnsSubdomain;
import io.fairlead.value.InvalidValueException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VolumeTest {
    @Test
    void isNamedAfterAnObjectWithDots() {
        assertThat(Volume.secret("my.secret.v1"))
                .isEqualTo(new Volume.FromSecret(DnsLabel.parse("my-secret-v1"), DnsSubdomain.parse("my.secret.v1")));
        assertThat(Volume.configMap("a.b"))
                .isEqualTo(new Volume.FromConfigMap(DnsLabel.parse("a-b"), DnsSubdomain.parse("a.b")));
        assertThat(Volume.existingClaim("my.claim"))
                .isEqualTo(new Volume.ExistingClaim(DnsLabel.parse("my-claim"), DnsSubdomain.parse("my.claim")));
        assertThat(Volume.secret("tls").name()).hasToString("tls");
    }

    @Test
    void shortensTheNameOfALongObject() {
        String longest = "a".repeat(63);
        assertThat(Volume.secret(longest).name()).hasToString(longest);
        DnsLabel one = Volume.secret("a".repeat(64)).name();
        DnsLabel other = Volume.secret("a".repeat(65)).name();
        assertThat(one.text()).hasSize(63).matches("a{54}-[0-9a-f]{8}");
        assertThat(one).isEqualTo(Volume.configMap("a".repeat(64)).name()).isNotEqualTo(other);
    }

    @Test
    void refusesNamesThatNoObjectHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Volume.secret("My_Secret"))
                .isInstanceOf(InvalidValueException.class)
                .withMessageStartingWith("\"My_Secret\" is not a DNS subdomain");
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Volume.emptyDir("cache", "0"))
                .withMessage("the size limit of volume \"cache\" 0 is not valid: use more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Volume.inMemory("cache", "-1Mi"))
                .withMessage("the size limit of volume \"cache\" -1Mi is not valid: use more than zero");
    }

    @Test
    void saysWhichFileHasNoText() {
        Map<String, String> content = new HashMap<>();
        content.put("web.conf", null);
        assertThatNullPointerException()
                .isThrownBy(() -> Volume.files("settings", content))
                .withMessage("the text of file \"web.conf\" in volume \"settings\" is null");
    }
}
