package io.fairlead.check.server;

import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import io.fairlead.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One change of a tree: {@code spec.ports[0].port = 0} sets, {@code !spec.ports} removes; a new item is set at the end. */
public record Patch(List<String> steps, Optional<JsonValue> value) {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]+)]|\\['([^']*)']");
    private static final Pattern REPEAT = Pattern.compile("\\{(.)\\*([0-9]+)}");

    public static Patch parse(String text) {
        if (text.startsWith("!")) {
            return new Patch(steps(text.substring(1)), Optional.empty());
        }
        int equals = text.indexOf(" = ");
        if (equals < 0) {
            throw new IllegalArgumentException("no change: " + text);
        }
        return new Patch(steps(text.substring(0, equals)), Optional.of(value(text.substring(equals + 3))));
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path.strip());
        while (matcher.find()) {
            steps.add(
                    matcher.group(1) != null
                            ? matcher.group(1)
                            : "" + (matcher.group(2) == null ? matcher.group(3) : matcher.group(2)));
        }
        return steps;
    }

    private static JsonValue value(String flow) {
        String repeated =
                REPEAT.matcher(flow).replaceAll(found -> found.group(1).repeat(Integer.parseInt(found.group(2))));
        return tree("apiVersion: example.com/v1\nkind: Value\nvalue: " + repeated)
                .member("value")
                .orElseThrow();
    }

    /** A whole object from YAML, of a known kind or not, as it stands there. */
    public static JsonObject object(String yaml) {
        String apiVersion = yaml.lines()
                .filter(line -> line.startsWith("apiVersion: "))
                .findFirst()
                .orElseThrow()
                .substring("apiVersion: ".length());
        return tree(yaml.replaceFirst("(?m)^apiVersion: .*$", "apiVersion: example.com/v1"))
                .with("apiVersion", JsonValue.of(apiVersion));
    }

    /** The tree after all changes of a line, which {@code ;} joins. */
    public static JsonValue applyAll(JsonValue tree, String changes) {
        JsonValue changed = tree;
        for (String change : changes.split("; ")) {
            changed = change.isBlank() ? changed : parse(change.strip()).applyTo(changed);
        }
        return changed;
    }

    public static JsonObject tree(String yaml) {
        return YamlReader.read(yaml).documents().stream()
                .map(document -> ((UntypedResource) document.resource()).content())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not YAML: " + yaml));
    }

    public JsonValue applyTo(JsonValue tree) {
        return change(tree, steps);
    }

    private JsonValue change(JsonValue tree, List<String> rest) {
        String step = rest.get(0);
        List<String> deeper = rest.subList(1, rest.size());
        if (tree instanceof JsonArray array && step.matches("[0-9]+")) {
            return item(array, Integer.parseInt(step), deeper);
        }
        JsonObject object = (JsonObject) tree;
        if (deeper.isEmpty()) {
            return value.<JsonValue>map(set -> object.with(step, set)).orElseGet(() -> object.without(step));
        }
        JsonValue inner = object.member(step)
                .orElseGet(() -> deeper.get(0).equals("0") ? JsonValue.of(List.of()) : JsonObject.empty());
        return object.with(step, change(inner, deeper));
    }

    private JsonValue item(JsonArray array, int index, List<String> deeper) {
        List<JsonValue> items = new ArrayList<>(array.items());
        if (index == items.size()) {
            items.add(JsonObject.empty());
        }
        if (!deeper.isEmpty()) {
            items.set(index, change(items.get(index), deeper));
        } else if (value.isPresent()) {
            items.set(index, value.get());
        } else {
            items.remove(index);
        }
        return JsonValue.of(items);
    }
}
