package io.fairlead.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.sample.Samples;
import io.fairlead.bundle.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuildStepTest {
    @TempDir
    Path folder;

    private RenderRequest request(Class<?>... providers) {
        return new RenderRequest(
                getClass().getClassLoader(),
                Stream.of(providers).map(Class::getName).toList(),
                folder,
                Layout.SINGLE_FILE,
                false,
                false);
    }

    private List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void writesOneFolderForEachApplicationAndEnvironment() throws IOException {
        List<Written> written = BuildStep.render(request(Samples.Good.class));

        assertThat(files()).containsExactly("hello/production/hello.yaml", "hello/staging/hello.yaml");
        assertThat(Files.readString(folder.resolve("hello/staging/hello.yaml"))).contains("ghcr.io/acme/hello:1.1");
        assertThat(written).extracting(w -> w.rendered().title()).containsExactly("hello/staging", "hello/production");
    }

    @Test
    void saysWhatItWroteAndThenThatNothingChanged() {
        Written first = BuildStep.render(request(Samples.Good.class)).get(0);
        Written second = BuildStep.render(request(Samples.Good.class)).get(0);

        assertThat(first.summary(folder))
                .isEqualTo("hello/staging: 6 objects in hello/staging"
                        + " (1 file written, 0 files unchanged, 0 files removed)");
        assertThat(second.summary(folder)).contains("0 files written, 1 file unchanged");
    }

    @Test
    void removesWhatItWroteAndNoLongerRenders() throws IOException {
        RenderRequest perObject = new RenderRequest(
                getClass().getClassLoader(),
                List.of(Samples.Good.class.getName()),
                folder,
                Layout.FILE_PER_OBJECT,
                true,
                true);
        BuildStep.render(perObject);
        Files.writeString(folder.resolve("hello/staging/notes.yaml"), "mine: true\n");
        assertThat(files()).hasSizeGreaterThan(6);

        BuildStep.render(request(Samples.Good.class));

        assertThat(files())
                .containsExactly("hello/production/hello.yaml", "hello/staging/hello.yaml", "hello/staging/notes.yaml");
    }

    @Test
    void comparesWithoutWriting() throws IOException {
        BuildStep.render(request(Samples.Good.class));
        assertThat(BuildStep.compare(request(Samples.Good.class))).allMatch(Compared::isCurrent);
        Path file = folder.resolve("hello/production/hello.yaml");
        String edited = Files.readString(file).replace("value: hello", "value: bye");
        Files.writeString(file, edited);

        List<Compared> compared = BuildStep.compare(request(Samples.Good.class));

        assertThat(compared)
                .filteredOn(c -> !c.isCurrent())
                .singleElement()
                .satisfies(stale -> assertThat(stale.text())
                        .startsWith("--- a/hello/production/hello.yaml\n+++ b/hello/production/hello.yaml\n@@ ")
                        .contains("\n-          value: bye\n+          value: hello\n"));
        assertThat(Files.readString(file)).isEqualTo(edited);
    }

    @Test
    void findsProvidersThroughTheServiceLoader() {
        assertThatThrownBy(() -> BuildStep.render(request()))
                .isInstanceOf(BuildStepException.class)
                .hasMessage(
                        "no application was found: implement io.fairlead.AppProvider and name the class in"
                                + " META-INF/services/io.fairlead.AppProvider, or name it in the configuration of the build step");
    }

    static Stream<Arguments> badProviders() {
        return Stream.of(
                Arguments.of(
                        Samples.Throwing.class,
                        "com.acme.sample.Samples$Throwing could not provide its applications:"
                                + " InvalidValueException: \"Hello\" is not a DNS label"),
                Arguments.of(
                        Samples.Unmakeable.class,
                        "class com.acme.sample.Samples$Unmakeable could not be made:"
                                + " IllegalStateException: no configuration"),
                Arguments.of(
                        Samples.Uninitialised.class,
                        "class com.acme.sample.Samples$Uninitialised could not be loaded:"
                                + " NumberFormatException: For input string: \"many\""),
                Arguments.of(
                        Samples.Parametrised.class,
                        "class com.acme.sample.Samples$Parametrised has no constructor without parameters"),
                Arguments.of(Samples.Empty.class, "com.acme.sample.Samples$Empty provides no application"),
                Arguments.of(
                        Samples.Twice.class,
                        "App \"hello\" is provided twice for environment \"production\": give one of them another name"),
                Arguments.of(Samples.Unwritable.class, "bell/production cannot be written as YAML: "),
                Arguments.of(
                        String.class,
                        "class java.lang.String is not an io.fairlead.AppProvider: let it implement that"),
                Arguments.of(
                        io.fairlead.AppProvider.class,
                        "class io.fairlead.AppProvider is abstract: name a class that can be made"));
    }

    @ParameterizedTest
    @MethodSource("badProviders")
    void saysWhatIsWrongWithAProviderAndWritesNothing(Class<?> provider, String message) {
        assertThatThrownBy(() -> BuildStep.render(request(Samples.Good.class, provider)))
                .isInstanceOf(BuildStepException.class)
                .hasMessageStartingWith(message);
        assertThat(files()).isEmpty();
    }

    @Test
    void namesTheLineOfTheUserThatThrew() {
        assertThatThrownBy(() -> BuildStep.render(request(Samples.Throwing.class)))
                .hasMessageMatching("(?s).*\\(Samples.java:\\d+\\)$");
    }

    @Test
    void reportsEveryRefusedApplicationAtOnce() {
        assertThatThrownBy(() -> BuildStep.render(request(Samples.Refused.class)))
                .isInstanceOfSatisfying(
                        BuildStepException.class, e -> assertThat(e.isRefusal()).isTrue())
                .hasMessageContaining("error[connection/unknown-tier]")
                .hasMessageContaining("error[container/missing-image]")
                .hasMessageContaining("Samples.java:");
        assertThat(files()).isEmpty();
    }

    @Test
    void saysWhichClassIsMissing() {
        RenderRequest missing = new RenderRequest(
                getClass().getClassLoader(), List.of("com.acme.Shop"), folder, Layout.SINGLE_FILE, false, false);

        assertThatThrownBy(() -> BuildStep.render(missing))
                .hasMessage("class com.acme.Shop was not found on the class path: check its spelling and package");
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("hello"), "a file where a folder should be");

        assertThatThrownBy(() -> BuildStep.render(request(Samples.Good.class)))
                .isInstanceOf(BuildStepException.class)
                .hasMessageStartingWith("cannot write " + folder.resolve("hello"));
    }

    @Test
    void refusesTwoApplicationsThatOwnTheSameObject() {
        assertThatThrownBy(() -> BuildStep.render(request(Samples.Sharing.class)))
                .hasMessage(
                        "environment production: Apps \"one\" and \"two\" both have NetworkPolicy \"web\" in namespace"
                                + " \"shared\": give one of them another namespace, or its tier another name");
        assertThat(files()).isEmpty();
    }

    @Test
    void doesNotFollowLinksBelowItsFolder(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("hello"), elsewhere);

        assertThatThrownBy(() -> BuildStep.render(request(Samples.Good.class)))
                .hasMessageContaining("is a link and may lead out of " + folder);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void saysInOneLineThatAProviderNeverEnds() {
        assertThatThrownBy(() -> BuildStep.render(request(Samples.Endless.class)))
                .isInstanceOf(BuildStepException.class)
                .hasMessageStartingWith(
                        "com.acme.sample.Samples$Endless could not provide its applications: StackOverflowError");
    }
}
