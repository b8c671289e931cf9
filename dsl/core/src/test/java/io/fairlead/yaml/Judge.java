package io.fairlead.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import org.snakeyaml.engine.v2.schema.Schema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A YAML reader that is not ours: says what a document means as maps, lists and scalars. */
enum Judge {
    /** YAML 1.1 with its implicit types. */
    SNAKEYAML {
        @Override
        @Nullable
        Object read(String yaml) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        }
    },
    /** YAML 1.2, JSON schema. */
    ENGINE_JSON {
        @Override
        @Nullable
        Object read(String yaml) {
            return engine(yaml, new JsonSchema());
        }
    },
    /** YAML 1.2, core schema. */
    ENGINE_CORE {
        @Override
        @Nullable
        Object read(String yaml) {
            return engine(yaml, new CoreSchema());
        }
    },
    /** Jackson's own parser. */
    JACKSON {
        @Override
        @Nullable
        Object read(String yaml) {
            YAMLFactory format =
                    YAMLFactory.builder().loadSettings(settings(yaml).build()).build();
            return tree(format, yaml);
        }
    },
    /** Our own parser. */
    FAIRLEAD {
        @Override
        @Nullable
        Object read(String yaml) {
            try (JsonParser parser =
                    KubernetesYaml.parser(YamlStream.documents(yaml).get(0))) {
                parser.nextToken();
                return TokenTree.read(parser);
            }
        }
    },
    /** The reader of Kubernetes itself: Go, YAML 1.1 in its own way. */
    KUBECTL {
        @Override
        boolean isInstalled() {
            return succeeds("kubectl", "version", "--client");
        }

        @Override
        @Nullable
        Object read(String yaml) {
            return tree(
                    new JsonFactory(), output(yaml, "kubectl", "annotate", "--local", "-f", "-", "x=y", "-o", "json"));
        }
    },
    /** Python's reader of YAML 1.1. */
    PYYAML {
        @Override
        boolean isInstalled() {
            return succeeds("python3", "-c", "import yaml");
        }

        @Override
        @Nullable
        Object read(String yaml) {
            String program = "import json,sys,yaml;"
                    + "print(json.dumps(yaml.safe_load(sys.stdin.buffer.read().decode('utf-8')),default=repr))";
            return tree(new JsonFactory(), output(yaml, "python3", "-c", program));
        }
    };

    /** What the document means; throws when it cannot be read. */
    abstract @Nullable Object read(String yaml);

    /** Whether the tool behind this judge is on this machine. */
    boolean isInstalled() {
        return true;
    }

    private static @Nullable Object engine(String yaml, Schema schema) {
        return new Load(settings(yaml).setSchema(schema).build()).loadFromString(yaml);
    }

    /** A buffer for the whole text: version 3.0.1 fails when its buffer ends inside a surrogate pair. */
    private static LoadSettingsBuilder settings(String yaml) {
        return LoadSettings.builder().setBufferSize(yaml.length() + 1);
    }

    static @Nullable Object tree(TokenStreamFactory format, String text) {
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return TokenTree.read(parser);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            output("", command);
            return true;
        } catch (UncheckedIOException missing) {
            return false;
        }
    }

    /** Through files, so that neither side waits for a full pipe. */
    private static String output(String input, String... command) {
        try {
            Path in = Files.writeString(Files.createTempFile("judge", ".yaml"), input, StandardCharsets.UTF_8);
            Path out = Files.createTempFile("judge", ".json");
            Process process = new ProcessBuilder(List.of(command))
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectErrorStream(true)
                    .start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            String text = Files.readString(out, StandardCharsets.UTF_8);
            Files.delete(in);
            Files.delete(out);
            if (!ended || process.exitValue() != 0) {
                throw new IOException(command[0] + ": " + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
