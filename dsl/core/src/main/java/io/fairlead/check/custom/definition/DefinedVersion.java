package io.fairlead.check.custom.definition;

import io.fairlead.check.custom.schema.Schema;
import io.fairlead.kubernetes.apiextensions.v1.CustomResourceDefinitionVersion;
import io.fairlead.kubernetes.apiextensions.v1.CustomResourceSubresources;
import io.fairlead.value.JsonObject;
import java.util.Optional;

/**
 * One version of a custom resource.
 *
 * @param name such as {@code v1beta1}
 * @param served whether the API has it
 * @param storage whether objects are stored in it
 * @param schema the schema; the empty one when the definition has none
 * @param hasSchema whether the definition has one
 * @param hasStatus whether the status is set by itself, so that creating an object drops it
 * @param replicasPath where the number of replicas stands, for kinds that can be scaled
 */
public record DefinedVersion(
        String name,
        boolean served,
        boolean storage,
        Schema schema,
        boolean hasSchema,
        boolean hasStatus,
        Optional<String> replicasPath) {
    static DefinedVersion of(CustomResourceDefinitionVersion version, Optional<JsonObject> schema) {
        return new DefinedVersion(
                version.name(),
                version.served(),
                version.storage(),
                schema.map(Schema::of).orElse(Schema.empty()),
                schema.isPresent(),
                version.subresources()
                        .flatMap(CustomResourceSubresources::status)
                        .isPresent(),
                version.subresources()
                        .flatMap(CustomResourceSubresources::scale)
                        .map(scale -> scale.specReplicasPath()));
    }
}
