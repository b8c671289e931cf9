package io.fairlead.cel;

import dev.cel.common.CelOptions;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OptionalType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.compiler.CelCompilerLibrary;
import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelListsExtensions;
import dev.cel.extensions.CelStringExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeBuilder;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelRuntimeLibrary;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.standard.StringFunction.StringOverload;
import dev.cel.validator.CelValidator;
import dev.cel.validator.CelValidatorFactory;
import dev.cel.validator.validators.DurationLiteralValidator;
import dev.cel.validator.validators.HomogeneousLiteralValidator;
import dev.cel.validator.validators.RegexLiteralValidator;
import dev.cel.validator.validators.TimestampLiteralValidator;
import io.fairlead.cel.function.KubernetesFunctions;
import java.util.List;

/** CEL with what Kubernetes adds to it and takes from it. */
final class CelEnvironment {
    static final String SELF = "self";
    static final String OLD_SELF = "oldSelf";

    private static final int MOST_ITERATIONS = 500_000;
    private static final int LARGEST_PATTERN = 10_000;
    private static final int LISTS_WITH_SORTING = 2;
    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .comprehensionMaxIterations(MOST_ITERATIONS)
            .maxRegexProgramSize(LARGEST_PATTERN)
            .build();
    private static final List<Object> LIBRARIES = List.of(
            CelExtensions.optional(),
            CelExtensions.sets(OPTIONS),
            CelExtensions.comprehensions(),
            // replace, join and range are ours, for their outcome can get very large; reverse Kubernetes does not have
            CelExtensions.strings(
                    CelStringExtensions.Function.CHAR_AT,
                    CelStringExtensions.Function.INDEX_OF,
                    CelStringExtensions.Function.LAST_INDEX_OF,
                    CelStringExtensions.Function.LOWER_ASCII,
                    CelStringExtensions.Function.UPPER_ASCII,
                    CelStringExtensions.Function.QUOTE,
                    CelStringExtensions.Function.SPLIT,
                    CelStringExtensions.Function.SUBSTRING,
                    CelStringExtensions.Function.TRIM),
            CelExtensions.lists(
                    CelListsExtensions.Function.SLICE,
                    CelListsExtensions.Function.FLATTEN,
                    CelListsExtensions.Function.DISTINCT,
                    CelListsExtensions.Function.REVERSE,
                    CelListsExtensions.Function.SORT,
                    CelListsExtensions.Function.SORT_BY),
            new KubernetesFunctions());

    private static final CelCompiler COMPILER = baseCompiler();
    private static final CelRuntime RUNTIME = runtime();

    private final CelCompiler compiler;
    private final CelValidator validator;

    private CelEnvironment(CelCompiler compiler) {
        this.compiler = compiler;
        this.validator = CelValidatorFactory.standardCelValidatorBuilder(compiler, RUNTIME)
                .addAstValidators(
                        DurationLiteralValidator.INSTANCE,
                        TimestampLiteralValidator.INSTANCE,
                        RegexLiteralValidator.INSTANCE,
                        HomogeneousLiteralValidator.newInstance("format"),
                        new ConstantValidator())
                .build();
    }

    private static CelCompiler baseCompiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addMacros(CelExtensions.lists(LISTS_WITH_SORTING).macros());
        LIBRARIES.forEach(library -> builder.addLibraries((CelCompilerLibrary) library));
        return builder.build();
    }

    private static CelRuntime runtime() {
        CelRuntimeBuilder builder = CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(OPTIONS)
                // ours writes numbers as Go does
                .setStandardFunctions(CelStandardFunctions.newBuilder()
                        .filterFunctions((function, overload) -> overload != StringOverload.DOUBLE_TO_STRING)
                        .build());
        LIBRARIES.forEach(library -> builder.addLibraries((CelRuntimeLibrary) library));
        return builder.build();
    }

    /** For values of a type. */
    static CelEnvironment of(CelType self, SchemaTypes types, boolean optionalOldSelf) {
        return new CelEnvironment(COMPILER.toCompilerBuilder()
                .setTypeProvider(types)
                .addVar(SELF, self)
                .addVar(OLD_SELF, optionalOldSelf ? OptionalType.create(self) : self)
                .build());
    }

    CelCompiler compiler() {
        return compiler;
    }

    CelValidator validator() {
        return validator;
    }

    static CelRuntime evaluator() {
        return RUNTIME;
    }
}
