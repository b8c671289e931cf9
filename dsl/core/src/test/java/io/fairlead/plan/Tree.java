package io.fairlead.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML tree. Paths are words: {@code spec ports 0 name}. */
public record Tree(Object value) {
    public Optional<Tree> find(String path) {
        Optional<Tree> at = Optional.of(this);
        for (String step : path.split(" ")) {
            at = at.flatMap(tree -> tree.step(step));
        }
        return at;
    }

    private Optional<Tree> step(String step) {
        if (value instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(step)).map(Tree::new);
        }
        if (value instanceof List<?> list && step.matches("[0-9]+") && Integer.parseInt(step) < list.size()) {
            return Optional.ofNullable(list.get(Integer.parseInt(step))).map(Tree::new);
        }
        return Optional.empty();
    }

    public Tree at(String path) {
        return find(path).orElseThrow(() -> new AssertionError("nothing at \"" + path + "\" of " + value));
    }

    public boolean has(String path) {
        return find(path).isPresent();
    }

    /** The text there, or {@code absent}. */
    public String text(String path) {
        return find(path).map(tree -> tree.value.toString()).orElse("absent");
    }

    public List<Tree> list(String path) {
        return find(path).map(Tree::items).orElse(List.of());
    }

    private List<Tree> items() {
        return ((List<?>) value).stream().map(Tree::of).toList();
    }

    private static Tree of(Object value) {
        return new Tree(value);
    }

    @SuppressWarnings("unchecked") // YAML mappings of manifests have text keys, which the reader tests check
    public Map<String, Object> map(String path) {
        return find(path).map(tree -> (Map<String, Object>) tree.value).orElse(Map.of());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
