package io.fairlead.codegen;

import io.fairlead.codegen.schema.Schema;
import io.fairlead.codegen.schema.SchemaReader;
import java.util.List;

/** A schema with one kind that has every shape of field. */
public final class SmallSchema {
    public static final List<String> LINES = List.of(
            "minors 1.36 1.37",
            "t io.k8s.api.core.v1.Crate",
            "k - v1 Crate crates namespaced get|post",
            "f kind string",
            "f apiVersion string",
            "f spec io.k8s.api.core.v1.CrateSpec",
            "f metadata io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta",
            "t io.k8s.api.core.v1.CrateSpec",
            "f name string required",
            "f size int32 required",
            "f default boolean",
            "f weight quantity",
            "f door intOrString in=37",
            "f lid string enum=Open|Shut named=io.k8s.api.core.v1.LidType",
            "f labels map<string>",
            "f capacity map<quantity>",
            "f slots list<io.k8s.api.core.v1.Slot> keys=number",
            "f marks list<string> list=set",
            "f old string in=36",
            "t io.k8s.api.core.v1.Slot",
            "f number int64 required",
            "f note string required in=36",
            "f note string in=37",
            "t io.k8s.api.core.v1.Unreached",
            "f name string",
            "t io.k8s.api.core.v1.CrateList",
            "f items list<io.k8s.api.core.v1.Crate>",
            "t io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta",
            "f name string");

    private SmallSchema() {}

    public static Schema read() {
        return SchemaReader.read(LINES);
    }

    /** The schema with one line in place of another. */
    public static Schema with(String line, String replacement) {
        if (!LINES.contains(line)) {
            throw new IllegalArgumentException("no such line: " + line);
        }
        return SchemaReader.read(LINES.stream()
                .map(original -> original.equals(line) ? replacement : original)
                .toList());
    }
}
