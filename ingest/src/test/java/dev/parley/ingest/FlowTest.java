package dev.parley.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class FlowTest {
    private static final String HERE = "dev.parley.ingest";
    private static final String[] LANGUAGE = {
        "java.lang..",
        "java.io",
        "java.math",
        "java.net",
        "java.nio..",
        "java.time..",
        "java.util..",
        "org.jspecify.annotations"
    };

    private final JavaClasses ingest = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HERE);

    @Test
    void yamlKnowsNothingOfNews() {
        onlyDepends(".yaml", "com.fasterxml.jackson..", "org.yaml.snakeyaml..");
    }

    @Test
    void sourcesAreReadFromYamlAndOpmlOnly() {
        onlyDepends(
                ".source",
                HERE + ".yaml",
                HERE + ".feed",
                "dev.parley.events..",
                "org.yaml.snakeyaml..",
                "org.jsoup..");
    }

    @Test
    void encodingsAreToldFromBytesOnly() {
        onlyDepends(".encoding");
    }

    @Test
    void feedsAreReadFromBytesOnly() {
        onlyDepends(".feed", HERE + ".encoding", "dev.parley.events..", "com.fasterxml.jackson..", "org.jsoup..");
    }

    @Test
    void aCorpusIsReadFromFilesOnly() {
        onlyDepends(
                ".corpus",
                HERE + ".yaml",
                HERE + ".slice",
                HERE + ".warc",
                HERE + ".page",
                "dev.parley.events..",
                "com.fasterxml.jackson..",
                "com.github.luben.zstd",
                "org.jsoup..");
    }

    @Test
    void anArchiveIsReadWithoutKnowingWhatAPageIs() {
        onlyDepends(".warc", HERE + ".slice", "com.github.luben.zstd", "org.brotli.dec");
    }

    @Test
    void aPageIsReadWithoutKnowingWhereItCameFrom() {
        onlyDepends(
                ".page",
                HERE + ".yaml",
                HERE + ".encoding",
                "dev.parley.events..",
                "com.fasterxml.jackson..",
                "org.jsoup..");
    }

    @Test
    void probingReadsByTheRulesOfTheReadersOnly() {
        onlyDepends(
                ".probe",
                HERE + ".feed",
                HERE + ".page",
                HERE + ".reading",
                "dev.parley.events..",
                "dev.parley.outside",
                "org.jsoup..");
    }

    @Test
    void readingIsPureAndAsksNobody() {
        onlyDepends(
                ".reading",
                HERE + ".feed",
                HERE + ".page",
                HERE + ".yaml",
                "dev.parley.outside",
                "dev.parley.events..",
                "org.jsoup..");
        noClasses()
                .that()
                .resideInAPackage(HERE + ".reading")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("WebClient")
                .check(ingest);
    }

    @Test
    void publishingKnowsTheCorpusAndNoFormat() {
        onlyDepends(".publish", HERE + ".corpus", "dev.parley.events..", "org.apache.kafka..");
    }

    @Test
    void followingKnowsWhatIsReadAndNoFormat() {
        onlyDepends(
                ".follow",
                HERE + ".reading",
                "dev.parley.outside..",
                "dev.parley.events..",
                "io.micrometer.core.instrument",
                "org.apache.kafka..",
                "org.slf4j");
    }

    @Test
    void kafkaIsTouchedByAdaptersOnly() {
        noClasses()
                .that()
                .resideInAPackage(HERE + "..")
                .and()
                .haveNameNotMatching(".*\\.(Ingest|ArticlePublisher|Clients|Ledger|WishFollower)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(ingest);
    }

    @Test
    void nothingAsksTheClockOrTheEnvironmentButTheStopwatch() {
        noClasses()
                .that()
                .resideInAPackage(HERE + "..")
                .and()
                .haveNameNotMatching(".*\\.Stopwatch.*")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(ingest);
    }

    private void onlyDepends(String from, String... allowed) {
        String[] all = new String[allowed.length + LANGUAGE.length + 1];
        System.arraycopy(allowed, 0, all, 0, allowed.length);
        System.arraycopy(LANGUAGE, 0, all, allowed.length, LANGUAGE.length);
        all[all.length - 1] = HERE + from;
        classes()
                .that()
                .resideInAPackage(HERE + from)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all)
                .check(ingest);
    }
}
