package io.fairlead;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floors of the house: a package imports only from floors below it. */
@AnalyzeClasses(packages = "io.fairlead", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule floorsAreKept = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("value")
            .definedBy("io.fairlead.value..")
            .layer("kubernetes")
            .definedBy("io.fairlead.kubernetes..")
            .layer("app")
            .definedBy("io.fairlead.app..")
            .layer("target")
            .definedBy("io.fairlead.target..")
            .layer("diagnostic")
            .definedBy("io.fairlead.diagnostic..")
            .layer("plan")
            .definedBy("io.fairlead.plan..")
            .layer("yaml")
            .definedBy("io.fairlead.yaml..")
            .layer("bundle")
            .definedBy("io.fairlead.bundle..")
            .layer("manifest")
            .definedBy("io.fairlead.manifest..")
            .layer("check")
            .definedBy("io.fairlead.check..")
            .layer("connect")
            .definedBy("io.fairlead.connect..")
            .layer("proof")
            .definedBy("io.fairlead.proof..")
            .layer("diff")
            .definedBy("io.fairlead.diff..")
            .layer("Fairlead")
            .definedBy("io.fairlead")
            .whereLayer("value")
            .mayNotAccessAnyLayer()
            .whereLayer("kubernetes")
            .mayOnlyAccessLayers("value")
            .whereLayer("target")
            .mayOnlyAccessLayers("value")
            .whereLayer("diagnostic")
            .mayOnlyAccessLayers("value")
            .whereLayer("app")
            .mayOnlyAccessLayers("value", "kubernetes", "target")
            .whereLayer("plan")
            .mayOnlyAccessLayers("value", "kubernetes", "app", "target", "diagnostic")
            .whereLayer("yaml")
            .mayOnlyAccessLayers("value", "kubernetes", "diagnostic")
            .whereLayer("bundle")
            .mayOnlyAccessLayers("value", "kubernetes", "diagnostic", "yaml")
            .whereLayer("manifest")
            .mayOnlyAccessLayers("value", "kubernetes", "diagnostic", "yaml")
            .whereLayer("check")
            .mayOnlyAccessLayers("value", "kubernetes", "target", "diagnostic", "yaml", "manifest")
            .whereLayer("connect")
            .mayOnlyAccessLayers("value", "kubernetes", "target", "diagnostic", "yaml", "manifest")
            .whereLayer("proof")
            .mayOnlyAccessLayers("value", "kubernetes", "app", "target", "diagnostic", "yaml", "manifest", "connect")
            .whereLayer("diff")
            .mayOnlyAccessLayers("value", "kubernetes", "target", "diagnostic", "manifest", "connect")
            .whereLayer("Fairlead")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule intentKnowsOnlyTheResourceInterfaceOfTheTypedApi = noClasses()
            .that(resideInAPackage("io.fairlead.app.."))
            .should()
            .dependOnClassesThat(resideInAPackage("io.fairlead.kubernetes.*.."))
            .because("app sees the typed API only for the escape hatch");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching(
                    "io.fairlead.(value|diagnostic|app|target|plan|yaml|bundle|manifest|check|connect|proof|diff)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule serverRulesHaveNoCycles =
            slices().matching("io.fairlead.check.server.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule connectHasNoCycles =
            slices().matching("io.fairlead.connect.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule proofHasNoCycles =
            slices().matching("io.fairlead.proof.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheEndsTouchFiles = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.fairlead.value..",
                    "io.fairlead.app..",
                    "io.fairlead.target..",
                    "io.fairlead.diagnostic..",
                    "io.fairlead.manifest..",
                    "io.fairlead.check..",
                    "io.fairlead.connect..",
                    "io.fairlead.proof..",
                    "io.fairlead.diff..",
                    "io.fairlead.plan..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..")
                    .or(resideInAPackage("java.io").and(nameMatching("java\\.io\\.(File|RandomAccessFile|Console).*"))))
            .because("the model and the planner are values in, values out");

    @ArchTest
    static final ArchRule nothingReadsTheClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("the same input gives the same bytes");

    @ArchTest
    static final ArchRule libraryDoesNotUseDatabind = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("tools.jackson.databind.."))
            .because("a cold start must not pay for reflection");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule publicTypesAreClosed = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("a value that may be subclassed is not a value");
}
