package io.fairlead.cel.function;

import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code semver('1.2.3').isLessThan(semver('2.0.0'))} and the like. */
final class SemverFunctions {
    private static final OpaqueType SEMVER = OpaqueType.create("kubernetes.Semver");

    private SemverFunctions() {}

    static void addTo(FunctionSet functions) {
        functions.global(
                "semver",
                "string_to_semver",
                SEMVER,
                SimpleType.STRING,
                String.class,
                text -> made(Semver.parse(text)));
        functions.global(
                "semver",
                "string_bool_to_semver",
                SEMVER,
                SimpleType.STRING,
                SimpleType.BOOL,
                String.class,
                Boolean.class,
                (text, tolerant) -> made(read(text, tolerant)));
        functions.global(
                "isSemver",
                "is_semver_string",
                SimpleType.BOOL,
                SimpleType.STRING,
                String.class,
                text -> Semver.parse(text).isPresent());
        functions.global(
                "isSemver",
                "is_semver_string_bool",
                SimpleType.BOOL,
                SimpleType.STRING,
                SimpleType.BOOL,
                String.class,
                Boolean.class,
                (text, tolerant) -> read(text, tolerant).isPresent());
        functions.member("major", "semver_major", SimpleType.INT, SEMVER, Semver.class, Semver::major);
        functions.member("minor", "semver_minor", SimpleType.INT, SEMVER, Semver.class, Semver::minor);
        functions.member("patch", "semver_patch", SimpleType.INT, SEMVER, Semver.class, Semver::patch);
        both(functions, "isGreaterThan", "semver_is_greater_than", SimpleType.BOOL, (a, b) -> a.compareTo(b) > 0);
        both(functions, "isLessThan", "semver_is_less_than", SimpleType.BOOL, (a, b) -> a.compareTo(b) < 0);
        both(functions, "compareTo", "semver_compare_to", SimpleType.INT, (a, b) -> (long) a.compareTo(b));
    }

    private static Optional<Semver> read(String text, boolean tolerant) {
        return tolerant ? Semver.parseTolerant(text) : Semver.parse(text);
    }

    private static Semver made(Optional<Semver> version) {
        return version.orElseThrow(() -> new EvaluationError("not a semantic version"));
    }

    private static void both(
            FunctionSet functions, String name, String id, CelType result, BiFunction<Semver, Semver, Object> does) {
        functions.member(name, id, result, SEMVER, SEMVER, Semver.class, Semver.class, does);
    }
}
