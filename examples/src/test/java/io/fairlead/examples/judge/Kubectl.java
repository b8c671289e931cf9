package io.fairlead.examples.judge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** kubectl as a judge of syntax: it parses a file without a cluster and prints what it understood. */
public final class Kubectl {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MARK = "judge";

    private Kubectl() {}

    /** Whether kubectl can be run on this machine. */
    public static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder("kubectl", "version", "--client")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The documents of a file as kubectl reads them, without the annotation that it had to add. */
    public static List<JsonNode> read(Path file) throws IOException, InterruptedException {
        Path out = Files.createTempFile("kubectl", ".json");
        Path err = Files.createTempFile("kubectl", ".err");
        try {
            Process process = new ProcessBuilder(
                            "kubectl", "annotate", "--local", "-o", "json", "-f", file.toString(), MARK + "=read")
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(
                        "kubectl refused " + file.getFileName() + ": " + Files.readString(err, StandardCharsets.UTF_8));
            }
            try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(out.toFile())) {
                return values.readAll().stream().map(Kubectl::withoutMark).toList();
            }
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    private static JsonNode withoutMark(JsonNode document) {
        ObjectNode metadata = (ObjectNode) document.get("metadata");
        ObjectNode annotations = (ObjectNode) metadata.get("annotations");
        annotations.remove(MARK);
        if (annotations.isEmpty()) {
            metadata.remove("annotations");
        }
        return document;
    }
}
