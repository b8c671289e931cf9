package io.fairlead.check;

import io.fairlead.check.server.FieldError;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.manifest.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What to do about an error of the server: the value that was probably meant, else what its code always asks for.
 *
 * <p>The second is a table beside this class, {@code server-fixes.properties}: one phrase for each code that has one.
 */
final class ServerFixes {
    private static final Map<DiagnosticCode, String> PHRASES = load();

    private ServerFixes() {}

    static Optional<String> of(Manifest object, FieldError error) {
        return MeantVolume.of(object, error).map(Corrections::question).or(() -> of(error));
    }

    static Optional<String> of(FieldError error) {
        return Corrections.meant(error)
                .or(() -> Optional.ofNullable(PHRASES.get(error.code())))
                .or(() -> Corrections.respelt(error));
    }

    /** The table. */
    static Map<DiagnosticCode, String> phrases() {
        return PHRASES;
    }

    private static Map<DiagnosticCode, String> load() {
        Properties table = new Properties();
        try (InputStream in = ServerFixes.class.getResourceAsStream("server-fixes.properties")) {
            table.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<DiagnosticCode, String> phrases = new TreeMap<>();
        table.stringPropertyNames().forEach(code -> phrases.put(DiagnosticCode.parse(code), table.getProperty(code)));
        return Collections.unmodifiableMap(phrases);
    }
}
