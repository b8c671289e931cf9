package io.fairlead.examples;

import static org.assertj.core.api.Assertions.fail;

import io.fairlead.build.diff.UnifiedDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a person approved.
 *
 * @param file where it is
 * @param update whether it is rewritten
 * @param ci whether this build only verifies
 */
record Approved(Path file, boolean update, boolean ci) {
    private static final String UPDATE = "approved.update";

    /** The file, rewritten with {@code -Dapproved.update=true} where {@code CI} is not {@code true}. */
    static Approved at(Path file) {
        return new Approved(file, Boolean.getBoolean(UPDATE), "true".equals(System.getenv("CI")));
    }

    /** Fails with a unified diff unless the text is the approved one, byte for byte. */
    void isEqualTo(String actual) throws IOException {
        if (update && ci) {
            fail("approved files are not rewritten where CI=true");
        }
        if (update) {
            Files.writeString(file, actual);
        }
        String approved = Files.exists(file) ? Files.readString(file) : "";
        if (!approved.equals(actual)) {
            fail(file.getFileName() + " is not what was approved; if it should be, run mvn verify -D" + UPDATE
                    + "=true\n" + UnifiedDiff.of(file.getFileName().toString(), approved, actual));
        }
    }
}
