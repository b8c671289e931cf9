package io.fairlead.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.bundle.Bundle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The manifests of 1,000 three-tier applications as YAML text.
 *
 * <p>{@link #write}, {@link #fabric8} and {@link #jackson} do the same work: objects that exist become text. {@link
 * #planAndWrite} starts from the applications: it plans them and checks every rule as well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(2)
public class RenderBenchmark {
    private static final KubernetesSerialization KUBERNETES = new KubernetesSerialization();

    private final YAMLMapper mapper = new YAMLMapper();
    private List<App> apps = List.of();
    private List<Bundle> bundles = List.of();
    private List<List<HasMetadata>> typedByFabric8 = List.of();
    private List<List<JsonNode>> trees = List.of();

    /** Makes the same objects for every contestant from what Fairlead renders. */
    @Setup
    public void prepare() throws JsonProcessingException {
        apps = Shops.all();
        bundles = apps.stream().map(app -> Fairlead.render(app, Shops.TARGET)).toList();
        typedByFabric8 = new ArrayList<>();
        trees = new ArrayList<>();
        for (Bundle bundle : bundles) {
            List<HasMetadata> typed = new ArrayList<>();
            List<JsonNode> plain = new ArrayList<>();
            for (String document : bundle.toYaml().split("(?m)^---\n")) {
                if (!document.isEmpty()) {
                    typed.add((HasMetadata) KUBERNETES.unmarshal(document));
                    plain.add(mapper.readTree(document));
                }
            }
            typedByFabric8.add(typed);
            trees.add(plain);
        }
    }

    /** Applications to text, with planning and all rules. */
    @Benchmark
    public long planAndWrite() {
        long length = 0;
        for (App app : apps) {
            length += Fairlead.render(app, Shops.TARGET).toYaml().length();
        }
        return length;
    }

    /** Typed objects to text. */
    @Benchmark
    public long write() {
        long length = 0;
        for (Bundle bundle : bundles) {
            length += bundle.toYaml().length();
        }
        return length;
    }

    /** fabric8's typed objects to text. */
    @Benchmark
    public long fabric8() {
        long length = 0;
        for (List<HasMetadata> objects : typedByFabric8) {
            for (HasMetadata object : objects) {
                length += Serialization.asYaml(object).length();
            }
        }
        return length;
    }

    /** Untyped trees to text with Jackson alone. */
    @Benchmark
    public long jackson() throws JsonProcessingException {
        long length = 0;
        for (List<JsonNode> objects : trees) {
            for (JsonNode object : objects) {
                length += mapper.writeValueAsString(object).length();
            }
        }
        return length;
    }
}
