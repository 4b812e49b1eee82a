package dev.parley.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.parley.cli");

    @Test
    void verbsAskTheOtherPackagesAndNobodyAsksTheVerbs() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("verbs")
                .definedBy("dev.parley.cli")
                .layer("run")
                .definedBy("dev.parley.cli.run")
                .layer("report")
                .definedBy("dev.parley.cli.report")
                .layer("edit")
                .definedBy("dev.parley.cli.edit")
                .layer("tag")
                .definedBy("dev.parley.cli.tag")
                .layer("backtest")
                .definedBy("dev.parley.cli.backtest")
                .layer("lexicon")
                .definedBy("dev.parley.cli.lexicon")
                .layer("feed")
                .definedBy("dev.parley.cli.feed")
                .layer("source")
                .definedBy("dev.parley.cli.source")
                .layer("subscription")
                .definedBy("dev.parley.cli.subscription")
                .layer("extract")
                .definedBy("dev.parley.cli.extract")
                .layer("broker")
                .definedBy("dev.parley.cli.broker")
                .layer("config")
                .definedBy("dev.parley.cli.config")
                .layer("terminal")
                .definedBy("dev.parley.cli.terminal")
                .whereLayer("verbs")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("run")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("edit")
                .mayOnlyBeAccessedByLayers("verbs", "run", "subscription")
                .whereLayer("backtest")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("tag")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("lexicon")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("feed")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("source")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("subscription")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("extract")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("broker")
                .mayOnlyBeAccessedByLayers("verbs", "run", "edit")
                .whereLayer("config")
                .mayOnlyBeAccessedByLayers("verbs", "run", "tag", "extract", "subscription")
                .whereLayer("terminal")
                .mayOnlyBeAccessedByLayers("verbs", "report", "lexicon", "tag", "source", "subscription", "backtest")
                .check(CLASSES);
    }

    @Test
    void onlyTheEmbeddedBrokerTouchesKafkasInternals() {
        noClasses()
                .that()
                .doNotHaveSimpleName("EmbeddedBroker")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kafka..", "org.apache.kafka.metadata..", "org.apache.kafka.server..")
                .check(CLASSES);
    }

    @Test
    void configurationReportAndTerminalUseNoKafka() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.parley.cli.config",
                        "dev.parley.cli.report",
                        "dev.parley.cli.lexicon",
                        "dev.parley.cli.terminal",
                        "dev.parley.cli.tag",
                        "dev.parley.cli.backtest",
                        "dev.parley.cli.feed",
                        "dev.parley.cli.source",
                        "dev.parley.cli.subscription",
                        "dev.parley.cli.extract")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..")
                .check(CLASSES);
    }

    @Test
    void onlyTheSessionAsksTheProcessForItsEnvironment() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Session")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(CLASSES);
    }

    @Test
    void everythingInThePackageOfVerbsIsHiddenExceptTheEntry() {
        classes()
                .that()
                .resideInAPackage("dev.parley.cli")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("Main")
                .should()
                .notBePublic()
                .check(CLASSES);
    }
}
