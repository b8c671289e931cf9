package io.fairlead.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Fairlead;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Severity;
import io.fairlead.diagnostic.TextFormat;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MistakeTest {
    private static final Path PRINTED = Path.of("src", "test", "resources", "mistake.txt");

    @Test
    void theReadmesMistakePrintsWhatTheReadmeSays() throws IOException {
        Report report = Fairlead.plan(Mistake.app(), Target.kubernetes("1.36").cni(Cni.CALICO))
                .report();

        assertThat(report.of(Severity.ERROR)).hasSize(1);
        assertThat(TextFormat.plain().format(report)).isEqualTo(Files.readString(PRINTED));
    }
}
