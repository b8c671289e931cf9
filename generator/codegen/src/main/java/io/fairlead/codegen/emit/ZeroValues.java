package io.fairlead.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.fairlead.codegen.plan.Shape;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What a field holds in the server when nobody gave it a value; a closed set has no such value, its first one stands in. */
final class ZeroValues {
    private static final String ZERO_TIME = "0001-01-01T00:00:00Z";

    private ZeroValues() {}

    static CodeBlock of(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar);
        } else if (shape instanceof Shape.Choice choice) {
            return CodeBlock.of("$T.first($T.values())", JavaTypes.API_ENUM, JavaTypes.of(choice.type()));
        } else if (shape instanceof Shape.Reference reference) {
            return CodeBlock.of("in.absent($T::read)", JavaTypes.of(reference.type()));
        }
        return CodeBlock.of("$T.of()", shape instanceof Shape.ListOf ? JavaTypes.LIST : JavaTypes.MAP);
    }

    /** Whether the value comes from a reader. */
    static boolean areRead(Shape shape) {
        return shape instanceof Shape.Reference;
    }

    private static CodeBlock scalar(Shape.Scalar scalar) {
        return switch (scalar) {
            case STRING, BYTES -> CodeBlock.of("$S", "");
            case INT32 -> CodeBlock.of("0");
            case INT64 -> CodeBlock.of("0L");
            case DOUBLE -> CodeBlock.of("0.0");
            case BOOLEAN -> CodeBlock.of("false");
            case QUANTITY -> CodeBlock.of("$T.parse($S)", JavaTypes.QUANTITY, "0");
            case INT_OR_STRING -> CodeBlock.of("$T.of(0)", JavaTypes.INT_OR_STRING);
            case TIME -> CodeBlock.of("$T.parse($S)", OffsetDateTime.class, ZERO_TIME);
            case MICRO_TIME -> CodeBlock.of("$T.parse($S)", Instant.class, ZERO_TIME);
            case JSON -> CodeBlock.of("$T.NULL", ClassName.get(JavaTypes.VALUE, "JsonNull"));
        };
    }
}
