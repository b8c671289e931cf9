package io.fairlead.plan;

import io.fairlead.app.App;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.Map;

/** The annotations that an application puts on all of its objects; what an object says itself has the last word. */
final class Annotations {
    private Annotations() {}

    static PlannedResource of(App app, PlannedResource planned) {
        return app.annotations().isEmpty() ? planned : annotated(app.annotations(), planned);
    }

    private static PlannedResource annotated(Map<String, String> annotations, PlannedResource planned) {
        ObjectMeta metadata = planned.resource()
                .metadata()
                .orElseGet(() -> ObjectMeta.builder().build());
        Map<String, String> all = new LinkedHashMap<>(annotations);
        all.putAll(metadata.annotations());
        return planned.with(planned.resource()
                .withMetadata(metadata.toBuilder().annotations(all).build()));
    }
}
