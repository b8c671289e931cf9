package io.fairlead.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReferenceTest {
    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    @Test
    void splitsAFullReference() {
        ImageReference image = ImageReference.parse("ghcr.io:5000/acme/shop-api:2.3.1@" + DIGEST);
        assertThat(image.registry()).contains("ghcr.io:5000");
        assertThat(image.repository()).isEqualTo("acme/shop-api");
        assertThat(image.tag()).contains("2.3.1");
        assertThat(image.digest()).contains(DIGEST);
    }

    @Test
    void readsAShortReference() {
        ImageReference image = ImageReference.parse("postgres");
        assertThat(image.registry()).isEmpty();
        assertThat(image.repository()).isEqualTo("postgres");
        assertThat(image.tag()).isEmpty();
    }

    @Test
    void takesAFirstPartWithoutDotOrPortAsRepository() {
        assertThat(ImageReference.parse("acme/shop:1").registry()).isEmpty();
        assertThat(ImageReference.parse("localhost/shop:1").registry()).contains("localhost");
        assertThat(ImageReference.parse("registry:5000/shop").registry()).contains("registry:5000");
    }

    @Test
    void knowsWhetherTheVersionIsFixed() {
        assertThat(ImageReference.parse("nginx").hasFixedVersion()).isFalse();
        assertThat(ImageReference.parse("nginx:latest").hasFixedVersion()).isFalse();
        assertThat(ImageReference.parse("nginx:1.29").hasFixedVersion()).isTrue();
        assertThat(ImageReference.parse("nginx@" + DIGEST).hasFixedVersion()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a b", "Nginx", "nginx:", "nginx@sha256:12", "/nginx", "nginx//x", "nginx:1:2", "a___b"})
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> ImageReference.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(" is not an image reference: ");
    }

    @Test
    void suggestsTheLowerCaseRepository() {
        assertThatThrownBy(() -> ImageReference.parse("Acme/Shop:V1"))
                .hasMessageEndingWith("did you mean \"acme/shop:V1\"?");
    }
}
