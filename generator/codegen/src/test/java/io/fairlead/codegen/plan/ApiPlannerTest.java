package io.fairlead.codegen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.codegen.Captured;
import io.fairlead.codegen.SmallSchema;
import org.junit.jupiter.api.Test;

class ApiPlannerTest {
    private static final ApiPlan PLAN = ApiPlanner.plan(SmallSchema.read());

    private static TypePlan type(String simpleName) {
        return PLAN.types().stream()
                .filter(type -> type.name().simpleName().equals(simpleName))
                .findFirst()
                .orElseThrow();
    }

    private static FieldPlan field(String type, String name) {
        return type(type).fields().stream()
                .filter(field -> field.wireName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void plansServedKindsAndWhatTheyReach() {
        assertThat(PLAN.types())
                .extracting(plan -> plan.name().simpleName())
                .containsExactly("Crate", "CrateSpec", "Slot", "ObjectMeta");
    }

    @Test
    void plansTheKindWithoutItsConstants() {
        assertThat(type("Crate").kind()).contains(new KindPlan("", "v1", "Crate", "crates", true));
        assertThat(type("Crate").fields()).extracting(FieldPlan::wireName).containsExactly("metadata", "spec");
        assertThat(PLAN.resources()).containsExactly(type("Crate"));
    }

    @Test
    void plansShapes() {
        JavaName slot = new JavaName("io.fairlead.kubernetes.core.v1", "Slot");
        assertThat(field("CrateSpec", "size").shape()).isEqualTo(Shape.Scalar.INT32);
        assertThat(field("CrateSpec", "weight").shape()).isEqualTo(Shape.Scalar.QUANTITY);
        assertThat(field("CrateSpec", "slots").shape()).isEqualTo(new Shape.ListOf(new Shape.Reference(slot)));
        assertThat(field("CrateSpec", "slots").mapKeys()).containsExactly("number");
        assertThat(field("CrateSpec", "labels").shape()).isEqualTo(new Shape.MapOf(Shape.Scalar.STRING));
        assertThat(field("Crate", "metadata").shape())
                .isEqualTo(new Shape.Reference(new JavaName("io.fairlead.kubernetes.meta.v1", "ObjectMeta")));
    }

    @Test
    void plansOneEnumPerGoType() {
        JavaName lid = new JavaName("io.fairlead.kubernetes.core.v1", "LidType");
        assertThat(field("CrateSpec", "lid").shape()).isEqualTo(new Shape.Choice(lid));
        assertThat(PLAN.enums()).singleElement().satisfies(plan -> {
            assertThat(plan.name()).isEqualTo(lid);
            assertThat(plan.constants()).containsEntry("OPEN", "Open").containsEntry("SHUT", "Shut");
        });
    }

    @Test
    void leavesOutFieldsThatTheNewestMinorDoesNotHave() {
        assertThat(type("CrateSpec").fields()).extracting(FieldPlan::wireName).doesNotContain("old");
        assertThat(field("CrateSpec", "door").since()).contains(37);
        assertThat(field("CrateSpec", "name").since()).isEmpty();
    }

    @Test
    void requiresWhatEveryMinorRequires() {
        assertThat(type("CrateSpec").requiredFields())
                .extracting(FieldPlan::wireName)
                .containsExactly("name", "size");
        assertThat(type("Slot").requiredFields())
                .extracting(FieldPlan::wireName)
                .containsExactly("number");
    }

    @Test
    void givesKeywordsReadableNames() {
        assertThat(field("CrateSpec", "default").javaName()).isEqualTo("defaultValue");
    }

    @Test
    void pointsToTheReference() {
        assertThat(type("CrateSpec").reference())
                .isEqualTo("https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cratespec-v1-core");
    }

    @Test
    void refusesTwoFieldsWithOneJavaName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiPlanner.plan(SmallSchema.with("f old string in=36", "f $name string")))
                .withMessage("two fields of io.k8s.api.core.v1.CrateSpec have the Java name name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiPlanner.plan(SmallSchema.with("f old string in=36", "f hasSlots boolean")))
                .withMessageContaining("have the Java name");
    }

    @Test
    void refusesTwoValuesWithOneJavaName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiPlanner.plan(SmallSchema.with(
                        "f lid string enum=Open|Shut named=io.k8s.api.core.v1.LidType",
                        "f lid string enum=ClusterIP|Cluster-IP")))
                .withMessageContaining("two values with one Java name");
    }

    @Test
    void plansAllStableGroups() {
        assertThat(Captured.plan().resources())
                .extracting(type -> type.name().toString())
                .contains(
                        "io.fairlead.kubernetes.apps.v1.Deployment",
                        "io.fairlead.kubernetes.autoscaling.v1.HorizontalPodAutoscaler",
                        "io.fairlead.kubernetes.autoscaling.v2.HorizontalPodAutoscaler",
                        "io.fairlead.kubernetes.networking.v1.NetworkPolicy",
                        "io.fairlead.kubernetes.apiextensions.v1.CustomResourceDefinition",
                        "io.fairlead.kubernetes.storagemigration.v1.StorageVersionMigration")
                .noneMatch(name -> name.endsWith("List") || name.endsWith("Options"));
    }
}
