package io.fairlead.cel.function;

import dev.cel.checker.CelCheckerBuilder;
import dev.cel.compiler.CelCompilerLibrary;
import dev.cel.runtime.CelRuntimeBuilder;
import dev.cel.runtime.CelRuntimeLibrary;

/** All functions that Kubernetes adds to CEL for the rules of custom resources. */
public final class KubernetesFunctions implements CelCompilerLibrary, CelRuntimeLibrary {
    /** CEL's own function that some of these add a type to. */
    private static final String STRING = "string";

    private final FunctionSet functions = new FunctionSet();

    /** Made once, for it holds no state. */
    public KubernetesFunctions() {
        ListFunctions.addTo(functions);
        TextFunctions.addTo(functions);
        UrlFunctions.addTo(functions);
        AddressFunctions.addTo(functions);
        QuantityFunctions.addTo(functions);
        FormatFunctions.addTo(functions);
        SemverFunctions.addTo(functions);
    }

    @Override
    public void setCheckerOptions(CelCheckerBuilder checker) {
        checker.addFunctionDeclarations(functions.declarations());
    }

    @Override
    public void setRuntimeOptions(CelRuntimeBuilder runtime) {
        runtime.addFunctionBindings(functions.bindings(STRING));
    }
}
