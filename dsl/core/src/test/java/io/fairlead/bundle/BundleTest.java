package io.fairlead.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import io.fairlead.value.SourceLine;
import io.fairlead.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
    private static final List<Document> SHOP = List.of(
            Document.of(object("networking.k8s.io/v1", "Ingress", "shop", "app")),
            Document.of(object("apps/v1", "Deployment", "shop", "backend"))
                    .withTier("backend")
                    .withDeclaredAt(SourceLine.of("Shop.java", 42)),
            Document.of(object("v1", "Service", "shop", "backend")).withTier("backend"),
            Document.of(object("v1", "Service", "shop", "api")).withTier("backend"),
            Document.of(object("policy/v1", "PodDisruptionBudget", "shop", "backend"))
                    .withTier("backend"),
            Document.of(object("v1", "ConfigMap", "shop", "settings")),
            Document.of(object("v1", "PersistentVolumeClaim", "shop", "data")),
            Document.of(object("v1", "ServiceAccount", "shop", "backend")).withTier("backend"),
            Document.of(object("example.com/v1", "Widget", "shop", "w")),
            Document.of(object("networking.k8s.io/v1", "NetworkPolicy", "shop", "deny")),
            Document.of(object("v1", "Namespace", "", "shop")));

    @Test
    void ordersDocumentsForApplying() {
        assertThat(Bundle.of(SHOP).resources())
                .extracting(resource -> resource.kind() + "/" + resource.name().orElse(""))
                .containsExactly(
                        "Namespace/shop",
                        "NetworkPolicy/deny",
                        "ServiceAccount/backend",
                        "ConfigMap/settings",
                        "PersistentVolumeClaim/data",
                        "Service/api",
                        "Service/backend",
                        "Deployment/backend",
                        "PodDisruptionBudget/backend",
                        "Ingress/app",
                        "Widget/w");
    }

    @Test
    void givesTheSameTextWhateverTheOrderOfTheInput() {
        List<Document> shuffled = new ArrayList<>(SHOP);
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(Bundle.of(shuffled)).isEqualTo(Bundle.of(SHOP));
            assertThat(Bundle.of(shuffled).toYaml()).isEqualTo(Bundle.of(SHOP).toYaml());
        }
    }

    @Test
    void writesOneFileThatReadsBackAsTheSameObjects() {
        Bundle bundle = Bundle.of(SHOP);
        SortedMap<String, String> files =
                bundle.files(BundleFormat.of(Layout.SINGLE_FILE).withFileName("shop.yaml"));
        assertThat(files).containsOnlyKeys("shop.yaml").containsEntry("shop.yaml", bundle.toYaml());
        assertThat(Bundle.ofResources(YamlReader.read(bundle.toYaml()).resources())
                        .toYaml())
                .isEqualTo(bundle.toYaml());
    }

    @Test
    void endsEveryFileWithOneLineFeedAndUsesNoOther() {
        for (Layout layout : Layout.values()) {
            Bundle.of(SHOP)
                    .files(BundleFormat.of(layout).withKustomization().withSourceLines())
                    .forEach((path, text) -> {
                        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                        assertThat(bytes).as(path).doesNotContain((byte) '\r').endsWith((byte) '\n');
                        assertThat(text).as(path).startsWith("---\n").doesNotEndWith("\n\n");
                    });
        }
    }

    @Test
    void namesFilesSoThatTheySortInApplyOrder() {
        Bundle bundle = Bundle.of(SHOP);
        SortedMap<String, String> files = bundle.files(BundleFormat.of(Layout.FILE_PER_OBJECT));
        assertThat(files.keySet())
                .containsExactly(
                        "00-namespace-shop.yaml",
                        "10-networkpolicy-deny.yaml",
                        "20-serviceaccount-backend.yaml",
                        "30-configmap-settings.yaml",
                        "40-persistentvolumeclaim-data.yaml",
                        "50-service-api.yaml",
                        "50-service-backend.yaml",
                        "60-deployment-backend.yaml",
                        "70-poddisruptionbudget-backend.yaml",
                        "80-ingress-app.yaml",
                        "90-widget-w.yaml");
        assertThat(String.join("", files.values())).isEqualTo(bundle.toYaml());
    }

    @Test
    void putsTiersIntoFolders() {
        assertThat(Bundle.of(SHOP)
                        .files(BundleFormat.of(Layout.FOLDER_PER_TIER))
                        .keySet())
                .contains("00-namespace-shop.yaml", "backend/50-service-api.yaml", "backend/60-deployment-backend.yaml")
                .hasSize(SHOP.size());
    }

    @Test
    void neverPutsTwoObjectsIntoOneFile() {
        List<Document> twins = List.of(
                Document.of(object("v1", "Service", "a", "b-c")),
                Document.of(object("v1", "Service", "a-b", "c")),
                Document.of(object("v1", "Service", "a", "c")),
                Document.of(object("serving.knative.dev/v1", "Service", "a", "c")),
                Document.of(object("rbac.authorization.k8s.io/v1", "ClusterRole", "", "system:a")),
                Document.of(object("rbac.authorization.k8s.io/v1", "ClusterRole", "", "System-A")),
                Document.of(object("v1", "Secret", "a", "x".repeat(200) + "1")),
                Document.of(object("v1", "Secret", "a", "x".repeat(200) + "2")));
        SortedMap<String, String> files = Bundle.of(twins).files(BundleFormat.of(Layout.FILE_PER_OBJECT));
        assertThat(files)
                .hasSize(twins.size())
                .containsKeys(
                        "50-service-a.b-c.yaml",
                        "50-service-a-b.c.yaml",
                        "50-service-a.c.yaml",
                        "50-service-a.c-2.yaml",
                        "20-clusterrole-system-a.yaml",
                        "20-clusterrole-system-a-2.yaml");
    }

    @Test
    void keepsHostileNamesInsideTheFolder() {
        for (String name : List.of("../../etc/passwd", "..", ".", "a/b", "C:\\x", "a\nb", "con ", "\u202e", "ü")) {
            assertThat(Bundle.ofResources(List.of(object("v1", "Secret", "", name)))
                            .files(BundleFormat.of(Layout.FILE_PER_OBJECT))
                            .firstKey())
                    .matches("30-secret-[a-z0-9.-]+\\.yaml");
        }
    }

    @Test
    void namesTheJavaLineAboveTheDocument() {
        assertThat(Bundle.of(SHOP)
                        .files(BundleFormat.of(Layout.FILE_PER_OBJECT).withSourceLines())
                        .get("60-deployment-backend.yaml"))
                .startsWith("---\n# Shop.java:42\napiVersion: apps/v1\nkind: Deployment\n");
    }

    @Test
    void listsFilesForKustomizeInApplyOrder(@TempDir Path folder) throws IOException, InterruptedException {
        BundleFormat format = BundleFormat.of(Layout.FOLDER_PER_TIER).withKustomization();
        SortedMap<String, String> files = Bundle.of(SHOP).files(format);
        assertThat(files.get("kustomization.yaml")).startsWith("""
                        ---
                        apiVersion: kustomize.config.k8s.io/v1beta1
                        kind: Kustomization
                        resources:
                        - "00-namespace-shop.yaml"
                        - "10-networkpolicy-deny.yaml"
                        - backend/20-serviceaccount-backend.yaml
                        """);
        BundleDirectory.at(folder).write(files);
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/kubectl")), "kubectl is not installed");
        Path out = folder.resolve("out.txt");
        Process kustomize = new ProcessBuilder("/usr/bin/kubectl", "kustomize", folder.toString())
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(kustomize.waitFor()).as(() -> "kustomize").isZero();
        assertThat(Bundle.ofResources(YamlReader.read(Files.readString(out)).resources())
                        .toYaml())
                .isEqualTo(Bundle.of(SHOP).toYaml());
    }

    @Test
    void refusesAFileNameThatLeavesTheFolder() {
        BundleFormat format = BundleFormat.of(Layout.SINGLE_FILE);
        for (String name : List.of("", "/etc/x", "../x", "a/../../x", "a//b", "./a", "a\\b", "C:x", "a/", "x. ")) {
            assertThatThrownBy(() -> format.withFileName(name))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is not a path inside the folder");
        }
        assertThatThrownBy(() -> format.withFileName("kustomization.yaml")).hasMessageContaining("kustomize keeps");
    }

    private static Resource object(String apiVersion, String kind, String namespace, String name) {
        JsonObject metadata = JsonObject.empty().with("name", JsonValue.of(name));
        return UntypedResource.of(JsonObject.empty()
                .with("apiVersion", JsonValue.of(apiVersion))
                .with("kind", JsonValue.of(kind))
                .with(
                        "metadata",
                        namespace.isEmpty() ? metadata : metadata.with("namespace", JsonValue.of(namespace))));
    }
}
