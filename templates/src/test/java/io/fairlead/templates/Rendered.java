package io.fairlead.templates;

import static io.fairlead.target.Cni.CALICO;
import static io.fairlead.target.IngressController.TRAEFIK;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.bundle.Bundle;
import io.fairlead.kubernetes.Resource;
import io.fairlead.target.Target;
import java.util.List;

/** What a user does with an application, and looks for in what comes out. */
record Rendered(Bundle bundle) {
    static final Target CLUSTER = Target.kubernetes("1.36").cni(CALICO).ingressController(TRAEFIK);

    static Rendered of(App app) {
        return new Rendered(Fairlead.render(app, CLUSTER));
    }

    List<String> objects() {
        return bundle.resources().stream()
                .map(resource -> resource.kind() + " " + resource.name().orElse(""))
                .toList();
    }

    <T extends Resource> T one(Class<T> kind, String name) {
        return bundle.resources().stream()
                .filter(kind::isInstance)
                .filter(resource -> resource.name().orElse("").equals(name))
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind.getSimpleName() + " " + name + " is not in " + objects()));
    }
}
