package io.fairlead.plan;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A rendered application as an independent YAML parser reads it: what the tests judge, instead of typed objects. */
public record Manifests(List<Tree> documents) {
    /** A cluster that enforces policies, so that reports have nothing to say about it. */
    public static final Target TARGET = Target.kubernetes("1.36").cni(Cni.CALICO);

    public static Manifests of(App app) {
        return of(app, TARGET);
    }

    public static Manifests of(App app, Target target) {
        return read(Fairlead.render(app, target).toYaml());
    }

    /** An application "shop" in namespace "prod" with these tiers. */
    public static Manifests of(Tier... tiers) {
        return of(App.named("shop").inNamespace("prod").tiers(tiers));
    }

    public static Manifests read(String yaml) {
        List<Tree> out = new ArrayList<>();
        new Yaml(new SafeConstructor(new LoaderOptions()))
                .loadAll(yaml)
                .forEach(document -> out.add(new Tree(Objects.requireNonNull(document))));
        return new Manifests(out);
    }

    public Tree get(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new AssertionError("no " + kind + "/" + name + " among " + names()));
    }

    public Optional<Tree> find(String kind, String name) {
        return documents.stream()
                .filter(document -> kind.equals(document.text("kind")) && name.equals(document.text("metadata name")))
                .findFirst();
    }

    public List<Tree> all(String kind) {
        return documents.stream()
                .filter(document -> kind.equals(document.text("kind")))
                .toList();
    }

    public List<String> names() {
        return documents.stream()
                .map(document -> document.text("kind") + "/" + document.text("metadata name"))
                .toList();
    }
}
