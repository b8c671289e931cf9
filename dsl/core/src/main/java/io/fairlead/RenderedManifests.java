package io.fairlead;

import io.fairlead.app.App;
import io.fairlead.bundle.Bundle;
import io.fairlead.bundle.Document;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.SourceText;
import io.fairlead.value.DnsLabel;
import java.util.ArrayList;
import java.util.List;

/** A bundle as it would be read by somebody who has only its text, with the Java lines that only we know. */
final class RenderedManifests {
    private static final DnsLabel DEFAULT_NAMESPACE = DnsLabel.parse("default");

    private RenderedManifests() {}

    static Manifests of(App app, Bundle bundle) {
        SourceText text = SourceText.of(app.name() + ".yaml", bundle.toYaml());
        Manifests read = Manifests.read(List.of(text), DEFAULT_NAMESPACE);
        if (read.objects().size() != bundle.documents().size()) {
            return read;
        }
        List<Manifest> objects = new ArrayList<>();
        for (int i = 0; i < read.objects().size(); i++) {
            Document document = bundle.documents().get(i);
            objects.add(read.objects().get(i).declaredAt(document.declaredAt()));
        }
        return new Manifests(objects, read.flaws());
    }
}
