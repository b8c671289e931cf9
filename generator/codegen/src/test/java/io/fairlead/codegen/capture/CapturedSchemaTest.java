package io.fairlead.codegen.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapturedSchemaTest {
    @TempDir
    private Path folder;

    private Release release(int minor, String properties, String required) throws IOException {
        Path kubernetes = folder.resolve("kubernetes-" + minor);
        write(kubernetes.resolve("api/openapi-spec/swagger.json"), """
                {"paths": {
                  "/api/v1/namespaces/{namespace}/crates": {"post": {"x-kubernetes-action": "post",
                    "x-kubernetes-group-version-kind": {"group": "", "version": "v1", "kind": "Crate"}}},
                  "/api/v1/crates": {"get": {"x-kubernetes-action": "list",
                    "x-kubernetes-group-version-kind": {"group": "", "version": "v1", "kind": "Crate"}}},
                  "/api/v1/namespaces/{namespace}/crates/{name}/scale": {"get": {"x-kubernetes-action": "get",
                    "x-kubernetes-group-version-kind": {"group": "", "version": "v1", "kind": "Scale"}}}},
                 "definitions": {"io.k8s.api.core.v1.Crate": {"type": "object", "description": "prose",
                  "x-kubernetes-group-version-kind": [{"group": "", "version": "v1", "kind": "Crate"}],
                  "required": [%s], "properties": {%s}}}}
                """.formatted(required, properties));
        write(kubernetes.resolve("pkg/generated/openapi/zz_generated.openapi.go"), """
                func schema_k8sio_api_core_v1_Crate(ref common.ReferenceCallback) common.OpenAPIDefinition {
                \t\t\t\t\t"lid": {
                \t\t\t\t\t\t\tEnum:        []interface{}{"Half open", "Shut"},
                """);
        Path api = folder.resolve("api-" + minor);
        write(api.resolve("core/v1/types.go"), """
                type Crate struct {
                \tInner `json:",inline"`
                \t// prose
                \tLid LidType `json:"lid,omitempty" protobuf:"bytes,1"`
                }
                type Inner struct {
                \tWeight int32 `json:"weight"`
                }
                """);
        return Release.read(minor, kubernetes, Map.of("k8s.io/api", api));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void mergesReleasesIntoFactsWithoutProse() throws IOException {
        String lid = "\"lid\": {\"type\": \"string\", \"description\": \"prose\"}";
        String weight = "\"weight\": {\"type\": \"integer\", \"format\": \"int32\"}";
        List<String> lines =
                new CapturedSchema(List.of(release(36, lid, ""), release(37, lid + "," + weight, "\"lid\""))).lines();
        assertThat(lines)
                .containsExactly(
                        "minors 1.36 1.37",
                        "t io.k8s.api.core.v1.Crate",
                        "k - v1 Crate crates namespaced list|post",
                        "f weight int32 in=37",
                        "f lid string enum=Half%20open|Shut named=io.k8s.api.core.v1.LidType in=36",
                        "f lid string required enum=Half%20open|Shut named=io.k8s.api.core.v1.LidType in=37");
    }
}
