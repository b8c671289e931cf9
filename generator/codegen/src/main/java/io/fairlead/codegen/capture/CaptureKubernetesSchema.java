package io.fairlead.codegen.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the schema resource from unpacked Kubernetes releases. */
public final class CaptureKubernetesSchema {
    private CaptureKubernetesSchema() {}

    /**
     * Captures the releases.
     *
     * @param arguments the file to write, then per release, oldest first: {@code MINOR}, the folder of
     *     {@code k8s.io/kubernetes}, and {@code MODULE=FOLDER} for each API module
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        List<Release> releases = new ArrayList<>();
        int at = 1;
        while (at < arguments.length) {
            int minor = Integer.parseInt(arguments[at]);
            Path kubernetes = Path.of(arguments[at + 1]);
            at += 2;
            Map<String, Path> modules = new LinkedHashMap<>();
            while (at < arguments.length && arguments[at].contains("=")) {
                String[] module = arguments[at].split("=", 2);
                modules.put(module[0], Path.of(module[1]));
                at++;
            }
            releases.add(Release.read(minor, kubernetes, modules));
        }
        List<String> lines = new CapturedSchema(releases).lines();
        Files.writeString(Path.of(arguments[0]), String.join("\n", lines) + "\n");
    }
}
