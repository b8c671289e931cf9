package io.fairlead.cel.function;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Declarations of functions with what they do, collected by the name that several types may share. */
@SuppressWarnings("Immutable") // functions here are without state, which their Java types cannot say
final class FunctionSet {
    private final Map<String, List<CelOverloadDecl>> declarations = new LinkedHashMap<>();
    private final Map<String, List<CelFunctionBinding>> bindings = new LinkedHashMap<>();

    private void add(String name, CelOverloadDecl declaration, CelFunctionBinding binding) {
        declarations.computeIfAbsent(name, any -> new ArrayList<>()).add(declaration);
        bindings.computeIfAbsent(name, any -> new ArrayList<>()).add(binding);
    }

    /** {@code name(argument)}. */
    <T> void global(String name, String id, CelType result, CelType type, Class<T> java, Function<T, Object> does) {
        add(name, CelOverloadDecl.newGlobalOverload(id, result, type), CelFunctionBinding.from(id, java, does::apply));
    }

    /** {@code name()}. */
    void constant(String name, String id, CelType result, Object value) {
        add(name, CelOverloadDecl.newGlobalOverload(id, result), CelFunctionBinding.from(id, List.of(), any -> value));
    }

    /** {@code name(left, right)}. */
    <T, U> void global(
            String name,
            String id,
            CelType result,
            CelType left,
            CelType right,
            Class<T> leftJava,
            Class<U> rightJava,
            BiFunction<T, U, Object> does) {
        add(
                name,
                CelOverloadDecl.newGlobalOverload(id, result, left, right),
                CelFunctionBinding.from(id, leftJava, rightJava, does::apply));
    }

    /** {@code target.name()}. */
    <T> void member(String name, String id, CelType result, CelType type, Class<T> java, Function<T, Object> does) {
        add(name, CelOverloadDecl.newMemberOverload(id, result, type), CelFunctionBinding.from(id, java, does::apply));
    }

    /** {@code target.name(argument)}. */
    <T, U> void member(
            String name,
            String id,
            CelType result,
            CelType target,
            CelType argument,
            Class<T> targetJava,
            Class<U> argumentJava,
            BiFunction<T, U, Object> does) {
        add(
                name,
                CelOverloadDecl.newMemberOverload(id, result, target, argument),
                CelFunctionBinding.from(id, targetJava, argumentJava, does::apply));
    }

    /** {@code target.name(arguments)} with any number of arguments, the target first. */
    void member(
            String name,
            String id,
            CelType result,
            List<CelType> types,
            List<Class<?>> java,
            Function<Object[], Object> does) {
        add(
                name,
                CelOverloadDecl.newMemberOverload(id, result, types),
                CelFunctionBinding.from(id, java, values -> does.apply(Arrays.copyOf(values, values.length))));
    }

    /** Does what CEL declares itself. */
    <T> void standard(String name, String id, Class<T> java, Function<T, Object> does) {
        bindings.computeIfAbsent(name, any -> new ArrayList<>()).add(CelFunctionBinding.from(id, java, does::apply));
    }

    List<CelFunctionDecl> declarations() {
        return declarations.entrySet().stream()
                .map(named -> CelFunctionDecl.newFunctionDeclaration(named.getKey(), named.getValue()))
                .toList();
    }

    /** Those of a name that CEL has itself are known by their own names only. */
    List<CelFunctionBinding> bindings(String standard) {
        List<CelFunctionBinding> all = new ArrayList<>();
        bindings.forEach((name, several) ->
                all.addAll(name.equals(standard) ? several : CelFunctionBinding.fromOverloads(name, several)));
        return all;
    }
}
