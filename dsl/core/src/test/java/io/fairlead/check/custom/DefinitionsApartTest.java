package io.fairlead.check.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Report;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.SourceText;
import io.fairlead.value.DnsLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program of docs/custom-resources.md. */
class DefinitionsApartTest {
    @Test
    void judgesByDefinitionsThatAreNotAmongTheTexts() {
        List<SourceText> definitions = List.of(SourceText.of("crd.yaml", """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: widgets.example.com}
                spec:
                  group: example.com
                  scope: Namespaced
                  names: {plural: widgets, singular: widget, kind: Widget, listKind: WidgetList}
                  versions:
                  - name: v1
                    served: true
                    storage: true
                    schema:
                      openAPIV3Schema:
                        type: object
                        properties:
                          spec: {type: object, properties: {size: {type: integer}}}
                """));
        List<SourceText> texts = List.of(SourceText.of("widget.yaml", """
                apiVersion: example.com/v1
                kind: Widget
                metadata: {name: one}
                spec: {size: large}
                """));
        // region apart
        DnsLabel namespace = DnsLabel.parse("default");
        Report report = Check.of(
                Manifests.read(texts, namespace), Manifests.read(definitions, namespace), CheckOptions.standard());
        // endregion apart
        assertThat(report.diagnostics())
                .extracting(Diagnostic::code)
                .extracting(Object::toString)
                .containsExactly("custom/wrong-type");
    }

    @Test
    void saysNothingOfOtherFilesBesideTheDefinitions() {
        DnsLabel namespace = DnsLabel.parse("default");
        Manifests none = Manifests.read(List.of(), namespace);
        List<SourceText> tools = List.of(
                SourceText.of("kustomization.yaml", "resources:\n- crd.yaml\n"),
                SourceText.of("values.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndta: {}\n"));

        assertThat(Check.of(none, Manifests.read(tools, namespace), CheckOptions.standard())
                        .diagnostics())
                .isEmpty();
        assertThat(Check.of(
                                none,
                                Manifests.read(List.of(SourceText.of("crd.yaml", "kind: [")), namespace),
                                CheckOptions.standard())
                        .hasErrors())
                .isTrue();
    }
}
