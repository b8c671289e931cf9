package io.fairlead.cli;

import io.fairlead.diagnostic.NearestName;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonBoolean;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import io.fairlead.yaml.ReadResult;
import io.fairlead.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the cluster decides, as a file: an object {@code fairlead.io/v1 Target} whose {@code spec} has the names of the options.
 *
 * <pre>
 * apiVersion: fairlead.io/v1
 * kind: Target
 * spec:
 *   kubernetes: "1.36"
 *   cni: calico
 *   podCidrs: [10.244.0.0/16]
 * </pre>
 */
record TargetFile(String name, JsonObject spec) {
    private static final TreeSet<String> FIELDS = new TreeSet<>(List.of(
            "kubernetes",
            "clusterDomain",
            "cni",
            "dns",
            "ingressController",
            "namespace",
            "closedWorld",
            "podCidrs",
            "serviceCidrs",
            "nodeCidrs"));

    /**
     * Reads a file.
     *
     * @throws InputException when it holds anything but one such object, or a field that there is not
     */
    static TargetFile read(String path) {
        ReadResult read = YamlReader.read(Inputs.text(path));
        if (!read.problems().isEmpty()) {
            Problem first = read.problems().get(0);
            throw new InputException(path + ":" + first.position() + ": " + first.message());
        }
        if (read.resources().size() != 1
                || !(read.resources().get(0) instanceof UntypedResource target)
                || !target.apiVersion().equals("fairlead.io/v1")
                || !target.kind().equals("Target")) {
            throw new InputException(path + " is not one object with apiVersion fairlead.io/v1 and kind Target");
        }
        JsonObject spec = target.content().member("spec").orElse(JsonObject.empty()) instanceof JsonObject object
                ? object
                : JsonObject.empty();
        TargetFile file = new TargetFile(path, spec);
        spec.members().keySet().forEach(file::refuseUnknown);
        return file;
    }

    private void refuseUnknown(String field) {
        if (!FIELDS.contains(field)) {
            String near = NearestName.of(field, FIELDS)
                    .map(name -> "; did you mean " + name + "?")
                    .orElse("");
            throw new InputException(name + ": a Target has no field spec." + field + near);
        }
    }

    /** A text; empty when the file does not have it. */
    Optional<String> text(String field) {
        return spec.member(field).map(value -> {
            if (value instanceof JsonString text) {
                return text.value();
            }
            throw wrong(field, "a text: quote it");
        });
    }

    /** Texts; empty when the file does not have the field. */
    Optional<String[]> texts(String field) {
        return spec.member(field).map(value -> {
            if (!(value instanceof JsonArray array)) {
                throw wrong(field, "a list of texts");
            }
            List<String> texts = new ArrayList<>();
            for (JsonValue item : array.items()) {
                if (!(item instanceof JsonString text)) {
                    throw wrong(field, "a list of texts");
                }
                texts.add(text.value());
            }
            return texts.toArray(String[]::new);
        });
    }

    /** Whether a field is true; false when the file does not have it. */
    boolean isTrue(String field) {
        return spec.member(field)
                .map(value -> {
                    if (value instanceof JsonBoolean truth) {
                        return truth.value();
                    }
                    throw wrong(field, "true or false");
                })
                .orElse(false);
    }

    private InputException wrong(String field, String expected) {
        return new InputException(name + ": spec." + field + " must be " + expected);
    }
}
