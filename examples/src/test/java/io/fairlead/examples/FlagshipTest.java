package io.fairlead.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.kubernetes.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FlagshipTest {
    private static final int LONGEST = 40;
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    @Test
    void hasAtMostFortyLinesOfJava() throws IOException {
        assertThat(source().lines()).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @Test
    void namesNoKubernetesObjectTwice() throws IOException {
        List<String> literals = LITERAL.matcher(source())
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
        List<String> objects = manifest("production").bundle().resources().stream()
                .map(Resource::name)
                .map(name -> name.orElse(""))
                .distinct()
                .toList();

        assertThat(objects).contains("shop", "frontend", "backend", "database");
        // "production" is the name of the namespace, and of the environment that the build step puts it in.
        assertThat(objects.stream().filter(name -> !name.equals("production")))
                .allSatisfy(name ->
                        assertThat(literals.stream().filter(name::equals)).hasSizeLessThanOrEqualTo(1));
        assertThat(literals).containsOnlyOnce("tls-secret", "app.example.com");
    }

    @Test
    void isTheSameFromTheTemplate() {
        assertThat(manifest("production-from-template").text())
                .isEqualTo(manifest("production").text());
    }

    @Test
    void isSmallerInDevelopment() {
        assertThat(manifest("dev").text())
                .contains("storage: 1Gi", "host: dev.example.com", "namespace: dev")
                .doesNotContain("type: LoadBalancer");
    }

    private static Manifest manifest(String environment) {
        return Manifest.all()
                .filter(manifest -> manifest.app().name().text().equals("shop"))
                .filter(manifest -> manifest.environment().equals(environment))
                .findFirst()
                .orElseThrow();
    }

    private static String source() throws IOException {
        return Files.readString(Manifest.SOURCES.resolve(Path.of("Shop.java")));
    }
}
