package io.fairlead.app.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Copies of lists and maps with one entry more, in which no key has two values. */
public final class Entries {
    private Entries() {}

    /**
     * A copy of a list with more at its end.
     *
     * @param <T> element type
     * @param list what is there
     * @param more what is added
     * @return an unmodifiable list
     */
    public static <T> List<T> plus(List<T> list, Collection<? extends T> more) {
        List<T> all = new ArrayList<>(list);
        all.addAll(more);
        return Collections.unmodifiableList(all);
    }

    /**
     * A copy of a list with one element more, unless its key is taken by a different element.
     *
     * @param <T> element type
     * @param list what is there
     * @param more what is added; an equal element is not added twice
     * @param key what must be unique
     * @param what names the key in the message, such as {@code port name}
     * @return an unmodifiable list
     * @throws IllegalArgumentException if another element has the same key; the message names both
     */
    public static <T> List<T> plusUnique(List<T> list, T more, Function<? super T, ?> key, String what) {
        for (T present : list) {
            if (present.equals(more)) {
                return list;
            }
            if (key.apply(present).equals(key.apply(more))) {
                throw taken(what, key.apply(more), present, more);
            }
        }
        return plus(list, List.of(more));
    }

    /**
     * A copy of a map with one entry more, unless its key has a different value.
     *
     * @param <K> key type
     * @param <V> value type
     * @param map what is there
     * @param key the new key
     * @param value the new value
     * @param what names the key in the message, such as {@code label}
     * @return an unmodifiable map in insertion order
     * @throws IllegalArgumentException if the key has another value; the message names both
     */
    public static <K, V> Map<K, V> put(Map<K, V> map, K key, V value, String what) {
        V present = map.get(key);
        if (present != null && !Objects.equals(present, value)) {
            throw taken(what, key, present, value);
        }
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }

    private static IllegalArgumentException taken(String what, Object key, Object present, Object more) {
        return new IllegalArgumentException(
                "the " + what + " \"" + key + "\" is taken by " + present + ", so it cannot also be " + more);
    }
}
