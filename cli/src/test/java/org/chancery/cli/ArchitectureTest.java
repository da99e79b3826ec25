package org.chancery.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The directions in which packages may know each other. An exception would carry its reason here. */
class ArchitectureTest {

    /** The packages of core in flow order; each may import those before it. */
    private static final List<String> CORE =
            List.of("text", "dispatch", "world", "coding", "law", "reading", "register", "view");

    /** The stages of nlp in flow order; each may import those before it, and {@code English} all of them. */
    private static final List<String> STAGES = List.of(
            "nlp.language",
            "nlp.calendar",
            "nlp.heading",
            "nlp.parse",
            "nlp.time",
            "nlp.place",
            "nlp.cast",
            "nlp.statement",
            "nlp.frame",
            "nlp.modality",
            "nlp.codebook",
            "nlp.count",
            "nlp.encode",
            "nlp.relation",
            "nlp.event",
            "nlp.note");

    private static final JavaClasses CHANCERY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chancery");

    @TestFactory
    Stream<DynamicTest> packagesOfCoreImportOnlyThoseBefore() {
        return eachKnowsNoneBehind(CORE);
    }

    @TestFactory
    Stream<DynamicTest> stagesImportOnlyThoseBefore() {
        return eachKnowsNoneBehind(STAGES);
    }

    private static Stream<DynamicTest> eachKnowsNoneBehind(List<String> order) {
        return IntStream.range(0, order.size() - 1).mapToObj(i -> DynamicTest.dynamicTest(order.get(i), () -> noClasses()
                .that()
                .resideInAPackage(tree(order.get(i)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(order.subList(i + 1, order.size()).stream()
                        .map(ArchitectureTest::tree)
                        .toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CHANCERY)));
    }

    @Test
    void coreKnowsOnlyItself() {
        String[] core = CORE.stream().map(ArchitectureTest::tree).toArray(String[]::new);
        classes()
                .that()
                .resideInAnyPackage(core)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(Stream.of("java..", "org.jspecify.."), Stream.of(core)).toArray(String[]::new))
                .check(CHANCERY);
    }

    @Test
    void stagesDoNotKnowHowTheyAreChained() {
        noClasses()
                .that()
                .resideInAPackage("org.chancery.nlp.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.chancery.nlp")
                .check(CHANCERY);
    }

    @Test
    void onlyOnePackageKnowsTheParsingLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chancery.nlp.parse.nlp4j..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.emory..")
                .check(CHANCERY);
    }

    @Test
    void onlyOneModuleKnowsTheLibrariesThatPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chancery.print..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.commonmark..")
                .check(CHANCERY);
    }

    @Test
    void onlyOneModuleKnowsTheLibraryOfParquet() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chancery.parquet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..", "blue.strategic..")
                .check(CHANCERY);
    }

    @Test
    void sparkIsOnNoClassPathButThatOfItsModule() {
        assertThatThrownBy(() -> Class.forName("org.apache.spark.SparkContext")).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> Class.forName("scala.Option")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void helpersLiveBesideTheirUsers() {
        assertThat(CHANCERY).noneMatch(type -> type.getPackageName().matches(".*\\.(util|utils|common|misc|helpers)(\\..*)?"));
    }

    @Test
    void absenceIsMarkedEverywhere() {
        assertThat(CHANCERY)
                .filteredOn(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    private static String tree(String name) {
        return "org.chancery." + name + "..";
    }
}
