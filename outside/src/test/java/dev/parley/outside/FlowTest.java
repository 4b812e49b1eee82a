package dev.parley.outside;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class FlowTest {
    @Test
    void theClientKnowsNothingOfManners() {
        noClasses()
                .that()
                .resideInAPackage("dev.parley.outside")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.parley.outside.manners")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.parley.outside"));
    }

    @Test
    void rulesNeedNothingButTheLanguage() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Address")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.parley.outside", "java.lang..", "java.net", "java.util..", "org.jspecify.annotations")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.parley.outside"));
    }
}
