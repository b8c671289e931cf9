package io.fairlead.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fairlead.codegen.plan.JavaName;
import io.fairlead.codegen.plan.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The Java types that generated code names. */
final class JavaTypes {
    static final String VALUE = "io.fairlead.value";
    static final String KUBERNETES = "io.fairlead.kubernetes";
    static final String WIRE = KUBERNETES + ".wire";
    static final ClassName API_OBJECT = ClassName.get(WIRE, "ApiObject");
    static final ClassName API_ENUM = ClassName.get(WIRE, "ApiEnum");
    static final ClassName FIELDS = ClassName.get(WIRE, "Fields");
    static final ClassName OBJECT_BUILDER = ClassName.get(WIRE, "ObjectBuilder");
    static final ClassName OBJECT_READER = ClassName.get(WIRE, "ObjectReader");
    static final ClassName RESOURCE = ClassName.get(KUBERNETES, "Resource");
    static final ClassName RESOURCE_TYPE = ClassName.get(KUBERNETES, "ResourceType");
    static final ClassName RESOURCE_TYPES = ClassName.get(KUBERNETES, "ResourceTypes");
    static final ClassName INT_OR_STRING = ClassName.get(VALUE, "IntOrString");
    static final ClassName QUANTITY = ClassName.get(VALUE, "Quantity");
    static final ClassName JSON_VALUE = ClassName.get(VALUE, "JsonValue");
    static final ClassName CHECK_RETURN_VALUE = ClassName.get(VALUE, "CheckReturnValue");
    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName MAP = ClassName.get(Map.class);
    static final ClassName OPTIONAL = ClassName.get(Optional.class);
    static final AnnotationSpec NULLABLE = AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private JavaTypes() {}

    static ClassName of(JavaName name) {
        return ClassName.get(name.packageName(), name.simpleName());
    }

    static ClassName builderOf(JavaName name) {
        return of(name).nestedClass("Builder");
    }

    /** The type that holds a value; boxed, so that absence can be told. */
    static TypeName of(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar);
        } else if (shape instanceof Shape.Reference reference) {
            return of(reference.type());
        } else if (shape instanceof Shape.Choice choice) {
            return of(choice.type());
        } else if (shape instanceof Shape.ListOf list) {
            return ParameterizedTypeName.get(LIST, of(list.element()));
        } else if (shape instanceof Shape.MapOf map) {
            return ParameterizedTypeName.get(MAP, STRING, of(map.element()));
        }
        throw new IllegalArgumentException("no Java type for " + shape);
    }

    /** The type of a parameter that takes a value. */
    static TypeName parameter(Shape shape) {
        TypeName type = of(shape);
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(OPTIONAL, type);
    }

    static TypeName change(JavaName type) {
        return ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), builderOf(type));
    }

    private static TypeName scalar(Shape.Scalar scalar) {
        return switch (scalar) {
            case STRING, BYTES -> STRING;
            case INT32 -> TypeName.INT.box();
            case INT64 -> TypeName.LONG.box();
            case DOUBLE -> TypeName.DOUBLE.box();
            case BOOLEAN -> TypeName.BOOLEAN.box();
            case QUANTITY -> QUANTITY;
            case INT_OR_STRING -> INT_OR_STRING;
            case TIME -> ClassName.get("java.time", "OffsetDateTime");
            case MICRO_TIME -> ClassName.get("java.time", "Instant");
            case JSON -> JSON_VALUE;
        };
    }
}
