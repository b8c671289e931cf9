package io.fairlead.check.custom;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.ResourceType;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * An object whose definition says whether it lives in a namespace, which its tree alone does not.
 *
 * @param resource the tree
 * @param resourceType what the definition says
 */
record CustomResource(UntypedResource resource, ResourceType<?> resourceType) implements Resource {
    static CustomResource ofCluster(UntypedResource resource) {
        ResourceType<?> guessed = resource.resourceType();
        return new CustomResource(
                resource,
                ResourceType.cluster(
                        guessed.group(),
                        guessed.version(),
                        guessed.kind(),
                        guessed.plural(),
                        UntypedResource.class,
                        UntypedResource::read));
    }

    @Override
    public String apiVersion() {
        return resource.apiVersion();
    }

    @Override
    public String kind() {
        return resource.kind();
    }

    @Override
    public Optional<ObjectMeta> metadata() {
        return resource.metadata();
    }

    @Override
    public Resource withMetadata(ObjectMeta metadata) {
        return new CustomResource(resource.withMetadata(metadata), resourceType);
    }

    @Override
    public void writeTo(JsonGenerator out) {
        resource.writeTo(out);
    }
}
