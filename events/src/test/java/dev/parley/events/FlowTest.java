package dev.parley.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which package may know which, in flow order: what stands upstream never knows what stands downstream. */
final class FlowTest {
    private static final String EVENTS = "dev.parley.events";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(EVENTS);

    @Test
    void knowsNothingButTheJdkAndJackson() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        EVENTS + "..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.text",
                        "java.math",
                        "java.net",
                        "java.io",
                        "java.nio.charset",
                        "java.security",
                        "com.fasterxml.jackson..",
                        "org.jspecify..")
                .check(classes);
    }

    @Test
    void asksNeitherClockNorEnvironmentNorNetwork() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, java.net.Socket.class, java.net.URL.class)
                .check(classes);
    }

    @Test
    void noPackageKnowsWhatComesAfterIt() {
        notKnownBy("source", "subscription", "alert", "count", "reject");
        notKnownBy("article", "tag", "subscription", "alert", "count", "reject");
        notKnownBy("tag", "subscription", "alert", "count", "reject");
        notKnownBy("subscription", "alert", "count", "reject");
        notKnownBy("alert", "count", "reject");
        notKnownBy("reject", "tag", "subscription", "alert", "count");
    }

    private void notKnownBy(String upstream, String... downstream) {
        for (String other : downstream) {
            noClasses()
                    .that()
                    .resideInAPackage(EVENTS + "." + upstream)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(EVENTS + "." + other)
                    .check(classes);
        }
    }
}
