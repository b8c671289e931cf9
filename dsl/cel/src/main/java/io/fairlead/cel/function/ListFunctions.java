package io.fairlead.cel.function;

import com.google.common.primitives.UnsignedLong;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.cel.common.values.CelByteString;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Functions of lists: {@code isSorted}, {@code sum}, {@code min}, {@code max}, {@code indexOf} and the like. */
final class ListFunctions {
    private static final TypeParamType ANY = TypeParamType.create("A");
    /** In the order in which an empty list is taken for one of them. */
    private static final Map<String, CelType> COMPARABLE = comparable();

    private static Map<String, CelType> comparable() {
        Map<String, CelType> types = new LinkedHashMap<>();
        types.put("int", SimpleType.INT);
        types.put("uint", SimpleType.UINT);
        types.put("double", SimpleType.DOUBLE);
        types.put("bool", SimpleType.BOOL);
        types.put("duration", SimpleType.DURATION);
        types.put("timestamp", SimpleType.TIMESTAMP);
        types.put("string", SimpleType.STRING);
        types.put("bytes", SimpleType.BYTES);
        return types;
    }

    private ListFunctions() {}

    static void addTo(FunctionSet functions) {
        COMPARABLE.forEach((name, type) -> comparable(functions, name, type));
        sum(functions, "int", SimpleType.INT, 0L, (a, b) -> Math.addExact((Long) a, (Long) b));
        sum(functions, "uint", SimpleType.UINT, UnsignedLong.ZERO, (a, b) -> ((UnsignedLong) a).plus((UnsignedLong) b));
        sum(functions, "double", SimpleType.DOUBLE, 0.0, (a, b) -> (Double) a + (Double) b);
        sum(functions, "duration", SimpleType.DURATION, Duration.ZERO, (a, b) -> ((Duration) a).plus((Duration) b));
        functions.member(
                "indexOf",
                "list_a_index_of_int",
                SimpleType.INT,
                ListType.create(ANY),
                ANY,
                List.class,
                Object.class,
                (list, item) -> (long) list.indexOf(item));
        functions.member(
                "lastIndexOf",
                "list_a_last_index_of_int",
                SimpleType.INT,
                ListType.create(ANY),
                ANY,
                List.class,
                Object.class,
                (list, item) -> (long) list.lastIndexOf(item));
        functions.global(
                "lists.range",
                "lists_range",
                ListType.create(SimpleType.INT),
                SimpleType.INT,
                Long.class,
                ListFunctions::range);
    }

    private static void comparable(FunctionSet functions, String name, CelType type) {
        CelType list = ListType.create(type);
        String prefix = "list_" + name;
        functions.member(
                "isSorted", prefix + "_is_sorted_bool", SimpleType.BOOL, list, List.class, ListFunctions::isSorted);
        functions.member("min", prefix + "_min_" + name, type, list, List.class, items -> extreme(items, -1));
        functions.member("max", prefix + "_max_" + name, type, list, List.class, items -> extreme(items, 1));
    }

    private static void sum(FunctionSet functions, String name, CelType type, Object zero, BinaryOperator<Object> add) {
        functions.member("sum", "list_" + name + "_sum_" + name, type, ListType.create(type), List.class, items -> {
            Object sum = zero;
            for (Object item : items) {
                sum = add.apply(sum, item);
            }
            return sum;
        });
    }

    private static List<Long> range(long end) {
        UnknownOutcomeException.refuseLarge(end);
        List<Long> numbers = new ArrayList<>();
        for (long i = 0; i < end; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private static boolean isSorted(List<?> items) {
        for (int i = 1; i < items.size(); i++) {
            if (order().compare(items.get(i - 1), items.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Object extreme(List<?> items, int direction) {
        if (items.isEmpty()) {
            throw new EvaluationError((direction < 0 ? "min" : "max") + " called on empty list");
        }
        Object best = items.get(0);
        for (Object item : items) {
            best = order().compare(item, best) * direction > 0 ? item : best;
        }
        return best;
    }

    @SuppressWarnings("unchecked") // the checker of types lets only lists of one comparable type through
    private static Comparator<Object> order() {
        return (left, right) -> left instanceof CelByteString a && right instanceof CelByteString b
                ? java.util.Arrays.compareUnsigned(a.toByteArray(), b.toByteArray())
                : ((Comparable<Object>) left).compareTo(right);
    }
}
