package io.fairlead.proof.declared;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import java.util.Map;

/**
 * The labels by which policies know a tier, as they are documented: a pod that carries them counts as one of the tier.
 *
 * @param namespace of the application
 * @param app its name
 * @param tier the tier's name
 */
public record Identity(String namespace, String app, String tier) {
    /** The identity of a tier. */
    public static Identity of(App app, Tier tier) {
        return new Identity(
                app.namespace().text(), app.name().text(), tier.name().text());
    }

    /** Both labels. */
    public Map<String, String> labels() {
        return Map.of("fairlead.io/app", app, "fairlead.io/tier", tier);
    }
}
