package dev.parley.watch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Which package may see which, and what none may see. */
class FlowTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.parley.watch");

    @Test
    void packagesSeeOnlyThoseBeforeThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy("dev.parley.watch.text")
                .layer("phrase")
                .definedBy("dev.parley.watch.phrase")
                .layer("lexicon")
                .definedBy("dev.parley.watch.lexicon")
                .layer("claim")
                .definedBy("dev.parley.watch.claim")
                .layer("tag")
                .definedBy("dev.parley.watch.tag")
                .layer("stem")
                .definedBy("dev.parley.watch.stem")
                .layer("query")
                .definedBy("dev.parley.watch.query")
                .layer("subscription")
                .definedBy("dev.parley.watch.subscription")
                .layer("copy")
                .definedBy("dev.parley.watch.copy")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("phrase", "claim", "tag", "stem", "query", "copy")
                .whereLayer("phrase")
                .mayOnlyBeAccessedByLayers("lexicon", "claim", "tag")
                .whereLayer("lexicon")
                .mayOnlyBeAccessedByLayers("claim", "tag", "query")
                .whereLayer("claim")
                .mayOnlyBeAccessedByLayers("tag")
                .whereLayer("stem")
                .mayOnlyBeAccessedByLayers("query", "subscription")
                .whereLayer("query")
                .mayOnlyBeAccessedByLayers("tag", "subscription", "copy")
                .whereLayer("tag")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("copy")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("subscription")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void seesOnlyEventsJacksonSnowballAndTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "dev.parley.watch..",
                        "dev.parley.events..",
                        "com.fasterxml.jackson..",
                        "org.tartarus.snowball..",
                        "java..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void asksNoNetworkClockEnvironmentOrChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.util.logging..", "java.util.regex..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(CLASSES);
    }

    @Test
    void onlyTheReaderOfTheFolderTouchesFiles() {
        noClasses()
                .that()
                .doNotHaveSimpleName("LexiconFiles")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.nio.file")
                .check(CLASSES);
    }
}
