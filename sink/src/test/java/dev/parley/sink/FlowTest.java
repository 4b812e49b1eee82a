package dev.parley.sink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Rows flow one way: database ← store, database ← read ← web. */
final class FlowTest {
    private static final String DATABASE = "dev.parley.sink.database..";
    private static final String STORE = "dev.parley.sink.store..";
    private static final String READ = "dev.parley.sink.read..";
    private static final String WEB = "dev.parley.sink.web..";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.parley.sink");

    @Test
    void theDatabaseKnowsNobodyWhoUsesIt() {
        noClasses()
                .that()
                .resideInAPackage(DATABASE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STORE, READ, WEB)
                .check(classes);
    }

    @Test
    void theStoreKnowsNoReader() {
        noClasses()
                .that()
                .resideInAPackage(STORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(READ, WEB)
                .check(classes);
    }

    @Test
    void readersKnowNoWriterAndNoPage() {
        noClasses()
                .that()
                .resideInAPackage(READ)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STORE, WEB)
                .check(classes);
    }

    @Test
    void pagesKnowOnlyAnswers() {
        noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASE, STORE, "org.jdbi..", "java.sql..")
                .check(classes);
    }

    @Test
    void onlyTheStoreReadsTopics() {
        noClasses()
                .that()
                .resideOutsideOfPackage(STORE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(classes);
    }

    @Test
    void onlyPagesSpeakHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage(WEB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "java.net.http..", "org.eclipse.jetty..")
                .check(classes);
    }

    @Test
    void whatARowOrAPageIsFollowsFromWhatIsGivenAlone() {
        noClasses()
                .that()
                .haveNameMatching(
                        ".*\\.(Row|Table|Entry|Stored|KeyedRows|.*Columns|Excerpt|PublicationDate|Html|Totals)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.javalin..", "java.net..")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.(Clock|InstantSource)")
                .check(classes);
    }

    @Test
    void nobodyAsksTheSystemForTheTimeOrItsEnvironment() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .check(classes);
    }
}
