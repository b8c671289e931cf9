package io.fairlead.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.app.App;
import io.fairlead.app.Connection;
import io.fairlead.app.Customization;
import io.fairlead.app.Inbound;
import io.fairlead.app.Route;
import io.fairlead.app.StatelessTier;
import io.fairlead.app.Storage;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.Port;
import io.fairlead.app.container.Probe;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.external.External;
import io.fairlead.app.source.CallSite;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.value.SourceLine;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Outside the model's own packages, as users are. */
class DeclaredLinesTest {
    private static final String FILE = "DeclaredLinesTest.java";

    /** The line of the caller, from an independent source. */
    private static int thisLine() {
        return new Throwable().getStackTrace()[1].getLineNumber();
    }

    private static void isAt(Optional<SourceLine> declared, int line) {
        assertThat(declared).hasValueSatisfying(source -> {
            assertThat(source.file()).isEqualTo(FILE);
            assertThat(source.line()).isEqualTo(line);
            assertThat(source.className()).contains("io.fairlead.sample.DeclaredLinesTest");
        });
    }

    @Test
    void aTierKnowsTheLineThatNamedIt() {
        int line = thisLine() + 1;
        Tier tier = Tier.stateless("web").image("nginx:1.29").replicas(3);
        isAt(tier.declaredAt(), line);
        isAt(tier.main().declaredAt(), line);
    }

    @Test
    void eachStepKnowsItsOwnLine() {
        int line = thisLine();
        StatelessTier tier = Tier.stateless("web")
                .port("http", 8080)
                .connectsToItself()
                .exposedBy(ClusterIp.onPort(80))
                .readiness(Probe.http("/ready"))
                .customize(Deployment.class, deployment -> deployment);
        isAt(tier.ports().get(0).declaredAt(), line + 2);
        isAt(tier.connections().get(0).declaredAt(), line + 3);
        isAt(tier.exposures().get(0).declaredAt(), line + 4);
        isAt(tier.main().readiness().flatMap(Probe::declaredAt), line + 5);
        isAt(tier.customizations().get(0).declaredAt(), line + 6);
    }

    @Test
    void partsThatAreMadeAloneKnowTheirLines() {
        int line = thisLine();
        App app = App.named("shop");
        Route route = Route.host("app.example.com");
        Container container = Container.named("proxy");
        Storage storage = Storage.of("data", "1Gi", "/data");
        External network = External.cidr("203.0.113.0/24").port(443);
        Inbound inbound = Inbound.from(External.cidr("203.0.113.0/24"));
        Connection connection = Connection.to(network);
        Customization<Deployment> change = Customization.of(Deployment.class, "web", deployment -> deployment);
        isAt(app.declaredAt(), line + 1);
        isAt(route.declaredAt(), line + 2);
        isAt(container.declaredAt(), line + 3);
        isAt(storage.declaredAt(), line + 4);
        isAt(network.declaredAt(), line + 5);
        isAt(inbound.declaredAt(), line + 6);
        isAt(connection.declaredAt(), line + 7);
        isAt(change.declaredAt(), line + 8);
    }

    @Test
    void aMethodReferenceIsFoundThroughTheStreamThatCallsIt() {
        int line = thisLine() + 1;
        List<StatelessTier> tiers = Stream.of("web", "api").map(Tier::stateless).toList();
        isAt(tiers.get(1).declaredAt(), line);
    }

    @Test
    void equalityIgnoresTheLine() {
        Port first = Port.tcp("http", 8080);
        Port second = Port.tcp("http", 8080);
        assertThat(first.declaredAt()).isNotEqualTo(second.declaredAt());
        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
        Tier web = Tier.stateless("web").port("http", 8080).connectsToItself().exposedBy(ClusterIp.onPort(80));
        Tier again = Tier.stateless("web").port("http", 8080).connectsToItself().exposedBy(ClusterIp.onPort(80));
        assertThat(web).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(web).isNotEqualTo(again.port("metrics", 9090));
    }

    @Test
    void nothingIsRecordedWhileRecordingIsPaused() {
        Tier silent = CallSite.unrecorded(() -> Tier.stateless("web").port("http", 8080));
        assertThat(silent.declaredAt()).isEmpty();
        assertThat(silent.ports().get(0).declaredAt()).isEmpty();
        int line = thisLine() + 1;
        isAt(Tier.stateless("web").declaredAt(), line);
    }

    @Test
    void anExceptionEndsThePause() {
        assertThatIllegalArgumentException().isThrownBy(() -> CallSite.unrecorded(() -> Tier.stateless("Web")));
        int line = thisLine() + 1;
        isAt(Tier.stateless("web").declaredAt(), line);
    }

    @Test
    void theSystemPropertyDisablesRecording() throws Exception {
        Object seen = lineSeenBy(freshCallSite("on"));
        assertThat(seen).hasToString("Optional[" + FILE + ":" + callLine + "]");
        assertThat(lineSeenBy(freshCallSite("off"))).hasToString("Optional.empty");
    }

    private int callLine;

    private Object lineSeenBy(Class<?> callSite) throws ReflectiveOperationException {
        Method here = callSite.getMethod("here");
        callLine = thisLine() + 1;
        return here.invoke(null);
    }

    /** The class as a process that starts with the given setting would load it. */
    private static Class<?> freshCallSite(String setting) throws Exception {
        URL[] code = {codeOf(CallSite.class), codeOf(SourceLine.class)};
        try (URLClassLoader loader = new URLClassLoader(code, null)) {
            System.setProperty(CallSite.PROPERTY, setting);
            Class<?> fresh = Class.forName(CallSite.class.getName(), true, loader);
            Class.forName(SourceLine.class.getName(), true, loader);
            return fresh;
        } finally {
            System.clearProperty(CallSite.PROPERTY);
        }
    }

    private static URL codeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
