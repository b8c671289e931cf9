package io.fairlead.check.wiring.container;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.ContainerRule;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * An image names a version.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/containers/images/#image-names">Image names</a>
 */
final class FloatingTag extends ContainerRule {
    FloatingTag() {
        super("container/floating-tag");
    }

    @Override
    protected void check(Cluster cluster, PodContainer container, Consumer<Diagnostic> findings) {
        container
                .spec()
                .image()
                .filter(FloatingTag::isFloating)
                .ifPresent(image -> findings.accept(warning(
                                container,
                                container.path().field("image"),
                                container + " runs an image without a fixed version")
                        .saw(image)
                        .fix("name a tag other than latest, or a digest")));
    }

    private static boolean isFloating(String image) {
        String name = image.substring(image.lastIndexOf('/') + 1);
        return !image.isBlank() && !image.contains("@") && (!name.contains(":") || name.endsWith(":latest"));
    }
}
