package io.fairlead.kubernetes.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The state of fields in generated builders and objects. An absent list or map is {@code null}, an empty one present. */
public final class Fields {
    private Fields() {}

    /** The list with more items at its end. */
    public static <T> List<T> add(@Nullable List<T> list, List<? extends T> more) {
        List<T> grown = list instanceof ArrayList ? list : new ArrayList<>(orEmpty(list));
        grown.addAll(List.copyOf(more));
        return grown;
    }

    /** A present list with these items. */
    public static <T> List<T> list(Collection<? extends T> items) {
        return new ArrayList<T>(List.<T>copyOf(items));
    }

    /** A present map with these entries, in their order. */
    public static <T> Map<String, T> map(Map<String, ? extends T> entries) {
        Map<String, T> map = new LinkedHashMap<>();
        entries.forEach((key, value) -> replace(map, key, value));
        return map;
    }

    /**
     * The map with one more entry.
     *
     * @throws IllegalArgumentException when the key has another value already
     */
    public static <T> Map<String, T> put(@Nullable Map<String, T> map, String field, String key, T value) {
        T before = orEmpty(map).get(key);
        if (before != null && !before.equals(value)) {
            throw new IllegalArgumentException(field + "[" + key + "] is already \"" + before + "\" and cannot be \""
                    + value + "\" as well: replace it, or remove one of the two");
        }
        return replace(map, key, value);
    }

    /**
     * The map with one more entry, whose value appears in no message.
     *
     * @throws IllegalArgumentException when the key has another value already
     */
    public static <T> Map<String, T> putConfidential(@Nullable Map<String, T> map, String field, String key, T value) {
        T before = orEmpty(map).get(key);
        if (before != null && !before.equals(value)) {
            throw new IllegalArgumentException(
                    field + "[" + key + "] has another value already: replace it, or remove one of the two");
        }
        return replace(map, key, value);
    }

    /** The map with one entry whose former value, if any, is forgotten. */
    public static <T> Map<String, T> replace(@Nullable Map<String, T> map, String key, T value) {
        Map<String, T> grown = map instanceof LinkedHashMap ? map : new LinkedHashMap<>(orEmpty(map));
        grown.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
        return grown;
    }

    /** An immutable copy for the built object; absent stays absent. */
    public static <T> @Nullable List<T> frozen(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    /** An immutable copy in the same order for the built object; absent stays absent. */
    public static <T> @Nullable Map<String, T> frozen(@Nullable Map<String, T> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The list, or an empty one where it is absent. */
    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The map, or an empty one where it is absent. */
    public static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
        return map == null ? Collections.emptyMap() : map;
    }

    /**
     * Lets a caller change a nested object.
     *
     * @param field the field that holds it
     * @param change what the caller does with the builder
     * @param start the builder as it stands before
     * @throws MissingFieldException when the result lacks required fields, with paths that start at the field
     */
    public static <T, B extends ObjectBuilder<T>> T change(String field, UnaryOperator<B> change, B start) {
        try {
            return change.apply(start).build();
        } catch (MissingFieldException missing) {
            throw missing.within(field);
        }
    }

    /**
     * The names of the absent fields.
     *
     * @param namesAndValues a name and the field's state, and so on
     */
    public static List<String> missing(@Nullable Object... namesAndValues) {
        List<String> missing = new ArrayList<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            if (namesAndValues[at + 1] == null) {
                missing.add(String.valueOf(namesAndValues[at]));
            }
        }
        return missing;
    }

    /**
     * Checks that nothing is missing.
     *
     * @throws MissingFieldException when a name is given
     */
    public static void verify(String type, List<String> missing) {
        if (!missing.isEmpty()) {
            throw new MissingFieldException(type, missing);
        }
    }

    /** The state of all fields, absent ones as {@code null}. */
    public static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
