package io.fairlead.codegen.emit;

/** Emits the declaration of a package. */
final class EmitPackage {
    private EmitPackage() {}

    static String emit(String packageName) {
        String[] parts = packageName.split("\\.", -1);
        String version = parts[parts.length - 1];
        String group = parts[parts.length - 2];
        return "/** The types of the API group " + Sentences.code(group) + ", version " + Sentences.code(version)
                + ". */\n"
                + "@NullMarked\n"
                + "package " + packageName + ";\n\n"
                + "import org.jspecify.annotations.NullMarked;\n";
    }
}
