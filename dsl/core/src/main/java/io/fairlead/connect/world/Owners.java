package io.fairlead.connect.world;

import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.kubernetes.meta.v1.OwnerReference;
import io.fairlead.manifest.Manifest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who made an object, up to the first that nobody made. */
final class Owners {
    private static final int DEEPEST = 8;

    private final Map<Owner, Manifest> objects = new HashMap<>();

    /**
     * An object by what owner references say of it.
     *
     * @param kind its kind
     * @param name its name
     */
    record Owner(String kind, String name) {}

    Owners(List<Manifest> namespace) {
        namespace.forEach(
                manifest -> objects.putIfAbsent(new Owner(manifest.resource().kind(), manifest.name()), manifest));
    }

    /** The topmost owner; the object itself when it has none. */
    Owner of(Manifest manifest) {
        Owner top = new Owner(manifest.resource().kind(), manifest.name());
        Optional<Manifest> at = Optional.of(manifest);
        for (int i = 0; i < DEEPEST && at.isPresent(); i++) {
            Optional<Owner> next = owner(at.get());
            top = next.orElse(top);
            at = next.map(objects::get);
        }
        return top;
    }

    /** A node owns the static pods that it runs, which have nothing else in common. */
    private static Optional<Owner> owner(Manifest manifest) {
        List<OwnerReference> all =
                manifest.resource().metadata().map(ObjectMeta::ownerReferences).orElse(List.of());
        return all.stream()
                .filter(owner -> owner.controller().orElse(false))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .filter(owner -> !owner.kind().equals("Node"))
                .map(owner -> new Owner(owner.kind(), owner.name()));
    }
}
