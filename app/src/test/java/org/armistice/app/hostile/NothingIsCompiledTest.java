package org.armistice.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.app.Armistice;
import org.armistice.app.Commands;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of rulebooks nothing is made that would have to be compiled: the classes that could do so are not even loaded. */
class NothingIsCompiledTest {
    /** Whatever turns text into code: Drools' writer of Java, MVEL, the compilers of Eclipse and of Java, script engines. */
    private static final List<String> COMPILERS = List.of(
            "org.drools.model.codegen.",
            "org.drools.modelcompiler.builder.",
            "org.drools.drl.parser.",
            "org.drools.mvel.",
            "org.drools.ecj.",
            "org.mvel",
            "org.eclipse.jdt.",
            "org.kie.memorycompiler.JavaCompiler",
            "org.kie.memorycompiler.jdknative.",
            "com.github.javaparser.",
            "javax.tools.",
            "com.sun.tools.javac.",
            "javax.script.");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules check",
                "rules test",
                "rules export --drl --out x.drl",
                "run three-valleys --days 5 --out run"
            })
    void noCompilerIsLoaded(String command) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xlog:class+load:file=" + log,
                "-Darmistice.home=" + Commands.home().toAbsolutePath(),
                "-cp",
                classPath(),
                Armistice.class.getName()));
        line.addAll(List.of(command.split(" ")));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        List<String> classes = loaded(log);
        assertThat(classes).anyMatch(name -> name.startsWith("org.armistice.rules.language."));
        assertThat(classes)
                .filteredOn(name -> COMPILERS.stream().anyMatch(name::startsWith))
                .isEmpty();
    }

    /** As the launcher has it, without what looks for gaps in tables; compilers that tests need are there to be found. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("analysis") && !entry.contains("kie-dmn"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** {@code [0.012s][info][class,load] java.lang.Object source: shared objects file}. */
    private static List<String> loaded(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").split(" ")[0])
                    .toList();
        }
    }
}
