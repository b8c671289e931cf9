package io.fairlead.codegen.schema;

/**
 * A kind with a collection of its own.
 *
 * @param group the API group; empty for the core group
 * @param version the version
 * @param kind the kind
 * @param plural the name of the collection
 * @param namespaced whether objects live in namespaces
 * @param in the minors that serve it
 */
public record SchemaKind(String group, String version, String kind, String plural, boolean namespaced, MinorSet in) {}
