package io.fairlead.codegen.schema;

import java.util.List;

/**
 * A type of the API.
 *
 * @param name the name of its OpenAPI definition
 * @param in the minors that have it
 * @param kinds the kinds that are served with it
 * @param fields the fields in the order of their declaration
 */
public record SchemaType(String name, MinorSet in, List<SchemaKind> kinds, List<SchemaField> fields) {}
