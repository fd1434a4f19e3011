package org.armistice.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may depend on what, and how large it may grow. */
class ArchitectureTest {
    private static final Path HOME =
            Path.of(System.getProperty("armistice.home", "..")).normalize();
    private static final JavaClasses PRODUCTION =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.armistice");

    /** The dependency diagram. It needs no line for benchmarks, which see the simulator and which no module sees. */
    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource(delimiter = '|', textBlock = """
            model       | nothing of ours
            rules       | model
            analysis    | model, rules
            simulator   | model, rules
            experiments | model, rules, simulator
            editor      | model, rules
            exercise    | model, rules, simulator, experiments
            cluster     | model, rules, simulator, experiments
            workbench   | model, rules, simulator, experiments, exercise, editor
            app         | model, rules, simulator, experiments, exercise, editor, workbench
            """)
    void dependenciesRunOneWay(String module, String seen) {
        List<String> allowed = new ArrayList<>(List.of("org.armistice." + module + ".."));
        if (!seen.equals("nothing of ours")) {
            for (String other : seen.split(", ", -1)) {
                allowed.add("org.armistice." + other + "..");
            }
        }
        classes()
                .that()
                .resideInAPackage("org.armistice." + module + "..")
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("org.armistice..")).or(resideInAnyPackage(allowed.toArray(String[]::new))))
                .check(PRODUCTION);
    }

    /** It is large, and only checks need it: the launcher adds it to their class path. */
    @Test
    void whatRunsDoesNotKnowTheAnalysisOfTables() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.armistice.analysis..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.armistice.analysis..", "org.kie.dmn..")
                .check(PRODUCTION);
    }

    /** Only 'rules lsp' and the workbench have it on their class path; the protocol is for the former alone. */
    @Test
    void onlyOneCommandAndTheWorkbenchKnowTheEditor() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.armistice.editor..", "org.armistice.workbench..")
                .and()
                .doNotHaveFullyQualifiedName("org.armistice.app.rulebook.ServeEditors")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.armistice.editor..", "org.eclipse.lsp4j..", "com.google.gson..")
                .check(PRODUCTION);
        noClasses()
                .that()
                .resideInAPackage("org.armistice.workbench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.armistice.editor.lsp..", "org.eclipse.lsp4j..", "com.google.gson..")
                .check(PRODUCTION);
    }

    /** It comes with a cluster, and only what asks for one has it on its class path. */
    @Test
    void nobodyKnowsTheCluster() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.armistice.cluster..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.armistice.cluster..", "org.apache.spark..", "scala..")
                .check(PRODUCTION);
    }

    /** Only 'serve' has it on its class path. */
    @Test
    void onlyOneCommandKnowsTheWorkbench() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.armistice.workbench..")
                .and()
                .doNotHaveFullyQualifiedName("org.armistice.app.serve.ServeCommand")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.armistice.workbench..", "io.javalin..", "org.eclipse.jetty..")
                .check(PRODUCTION);
    }

    /** What the workbench shows, it shows without the protocol. */
    @Test
    void theServiceDoesNotKnowTheProtocol() {
        noClasses()
                .that()
                .resideInAPackage("org.armistice.editor")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.armistice.editor.lsp..", "org.eclipse.lsp4j..", "com.google.gson..")
                .check(PRODUCTION);
    }

    /** A scenario's start, the engine of effects and what follows it change facts, and nothing else does. */
    @Test
    void factsAreWrittenInFewPlaces() {
        classes()
                .that()
                .haveFullyQualifiedName("org.armistice.model.fact.FactWriter")
                .should()
                .onlyHaveDependentClassesThat(namedAnyOf(
                        "model.fact.FactWriter",
                        "model.scenario.Declaration",
                        "model.scenario.Scenario",
                        "rules.check.Stage",
                        "rules.language.trial.ComputedFields",
                        "simulator.Opening",
                        "simulator.effect.Ledger",
                        "simulator.effect.Newborns",
                        "simulator.shadow.Shadow"))
                .check(PRODUCTION);
    }

    @Test
    void noPackageIsNamedAfterNothingInParticular() throws IOException {
        assertThat(productionPackages().keySet())
                .extracting(folder -> folder.getFileName().toString())
                .doesNotContain("util", "utils", "impl", "common", "helper", "helpers");
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        assertThat(productionPackages().keySet())
                .allSatisfy(folder -> assertThat(HOME.resolve(folder).resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked"));
    }

    @Test
    void noPackageHoldsMoreThanTwentyFiles() throws IOException {
        assertThat(productionPackages())
                .allSatisfy((folder, files) -> assertThat(files)
                        .as("%s", folder)
                        .filteredOn(file -> !file.endsWith("package-info.java"))
                        .hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        assertThat(javaFiles("main", "test"))
                .allSatisfy(file -> assertThat(Files.readAllLines(HOME.resolve(file)))
                        .as("%s", file)
                        .hasSizeLessThanOrEqualTo(400));
    }

    private static DescribedPredicate<JavaClass> namedAnyOf(String... names) {
        Set<String> full = Stream.of(names).map(name -> "org.armistice." + name).collect(toSet());
        return DescribedPredicate.describe("are of " + full, type -> full.contains(type.getName()));
    }

    private static Map<Path, List<Path>> productionPackages() throws IOException {
        return javaFiles("main").stream().collect(groupingBy(Path::getParent, TreeMap::new, toList()));
    }

    /** The Java files below src/main or src/test of every module, relative to the root. */
    private static List<Path> javaFiles(String... sourceSets) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(HOME)) {
            for (Path module : modules.sorted().toList()) {
                for (String sourceSet : sourceSets) {
                    files.addAll(javaFilesBelow(
                            module.resolve("src").resolve(sourceSet).resolve("java")));
                }
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    private static List<Path> javaFilesBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(HOME::relativize)
                    .sorted()
                    .toList();
        }
    }
}
