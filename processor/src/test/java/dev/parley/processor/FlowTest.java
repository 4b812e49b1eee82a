package dev.parley.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What may know what: steps know domain, domain knows no Kafka, and nobody knows the time. */
class FlowTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.parley.processor");

    @Test
    void domainKnowsNoKafka() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..processor.article..",
                        "..processor.story..",
                        "..processor.count..",
                        "..processor.occasion..",
                        "..processor.wish..",
                        "..processor.health..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "..processor.stream..")
                .check(CLASSES);
    }

    @Test
    void countsKnowNeitherArticlesNorStoriesOfTheProcessor() {
        noClasses()
                .that()
                .resideInAPackage("..processor.count..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..processor.article..", "..processor.story..")
                .check(CLASSES);
    }

    @Test
    void storiesDoNotKnowHowArticlesAreRemembered() {
        noClasses()
                .that()
                .resideInAPackage("..processor.story..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..processor.article..")
                .check(CLASSES);
    }

    @Test
    void wishesAndHealthDoNotKnowHowArticlesAndStoriesAreRemembered() {
        noClasses()
                .that()
                .resideInAnyPackage("..processor.wish..", "..processor.health..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..processor.article..", "..processor.story..")
                .check(CLASSES);
    }

    @Test
    void nobodyReadsAClockOrTalksToTheWorld() {
        noClasses()
                .that()
                .resideInAPackage("dev.parley.processor..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.sql..", "java.util.regex..")
                .check(CLASSES);
    }
}
