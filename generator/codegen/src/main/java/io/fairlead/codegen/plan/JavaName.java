package io.fairlead.codegen.plan;

/**
 * The qualified name of a Java type.
 *
 * @param packageName the package
 * @param simpleName the name inside the package
 */
public record JavaName(String packageName, String simpleName) implements Comparable<JavaName> {
    @Override
    public int compareTo(JavaName other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return packageName + "." + simpleName;
    }
}
