package io.fairlead.codegen.schema;

import java.util.List;
import java.util.Optional;

/**
 * One field of a type, as it is in some minors; a field whose facts changed has several.
 *
 * @param name the name in manifests
 * @param type the type in the words of the resource
 * @param required whether the API lists it as required
 * @param values the closed set of texts; empty when open
 * @param enumType the qualified Go type of the closed set
 * @param mapKeys the fields that tell the items of the list apart
 * @param in the minors in which these facts hold
 */
public record SchemaField(
        String name,
        String type,
        boolean required,
        List<String> values,
        Optional<String> enumType,
        List<String> mapKeys,
        MinorSet in) {}
