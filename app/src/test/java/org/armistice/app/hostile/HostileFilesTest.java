package org.armistice.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.app.Commands;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.problem.BadInput;
import org.armistice.rules.language.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gives files that mean harm to every command that reads such files. Each is refused with a place and a reason, or read
 * without harm: no stack trace, nothing that a terminal or a browser would obey, no file but the one that was asked for.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileFilesTest {
    /** Of processor time, for all commands together; none takes more than a fraction of it on a quiet machine. */
    private static final long MOST_NANOSECONDS = 60_000_000_000L;

    @TempDir
    private Path folder;

    static List<HostileFile> all() {
        return HostileFile.all();
    }

    @Test
    void everyFileIsListed() throws IOException {
        try (Stream<Path> files = Files.walk(HostileFile.folder())) {
            Set<String> there = files.filter(Files::isRegularFile)
                    .map(f -> HostileFile.folder().relativize(f).toString())
                    .filter(f -> !f.equals("corpus.txt"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(there)
                    .isEqualTo(all().stream()
                            .filter(file -> !file.isMade())
                            .map(HostileFile::path)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void isRefusedOrRead(HostileFile file) {
        Path given = file.unpack(folder);
        long began = processorTime();
        verdict(file, file.isScenario() ? run("scenario", "check", given) : read(given));
        if (!file.isScenario()) {
            run("rules", "fmt", given);
        }
        assertThat(processorTime() - began).as("time").isLessThan(MOST_NANOSECONDS);
    }

    /** As the commands read it, but beside the phrases of 'words' alone, which takes less time than beside all rulebooks. */
    private static Commands.Outcome read(Path given) {
        StringWriter err = new StringWriter();
        Terminal terminal = Terminal.plain(new PrintWriter(new StringWriter()), new PrintWriter(err));
        int code = 0;
        try {
            Rulebooks.words().with(given).check();
        } catch (BadInput bad) {
            bad.problems().forEach(terminal::problem);
            code = 2;
        }
        terminal.flush();
        return told(new Commands.Outcome(code, "", err.toString()));
    }

    /** Those that are read, all at once, each under a name of its own. */
    @Test
    void whatIsReadDoesNoHarm() throws IOException {
        Path books = Files.createDirectories(folder.resolve("books"));
        for (HostileFile file : all()) {
            if (!file.isRefused() && file.path().startsWith("rulebooks/")) {
                file.unpackAs(books);
            }
        }
        Set<Path> before = files();
        Commands.Outcome check = run("rules", "check", books);
        assertThat(check.code()).as(check.err()).isZero();
        assertThat(run("rules", "check", books, "--format", "sarif").code()).isZero();
        assertThat(run("rules", "list", books).code()).isZero();
        assertThat(run("rules", "export", "--drl", books).code()).isZero();
        assertThat(run("rules", "test", books).code()).isLessThan(2);
        Path page = folder.resolve("page.html");
        assertThat(run("rules", "doc", books, "--out", page).code()).isZero();
        assertThat(Files.readString(page))
                .doesNotContainIgnoringCase("<script>alert")
                .doesNotContainIgnoringCase("<img")
                .doesNotContainIgnoringCase("<iframe")
                .doesNotContainIgnoringCase("href=\"javascript:")
                .doesNotContain("\u001b");
        Commands.Outcome run =
                run("run", "three-valleys", "--rules", books, "--days", 2, "--out", folder.resolve("run"));
        assertThat(run.code()).as(run.err()).isBetween(0, 2);
        Set<Path> left = files();
        left.removeAll(before);
        assertThat(left).allMatch(f -> f.equals(page) || f.startsWith(folder.resolve("run")));
    }

    /** The first of each kind; all commands begin with the same reading. */
    @Test
    void whatIsRefusedLeavesNothingBehind() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (HostileFile file : all()) {
            if (file.isRefused()
                    && kinds.add(file.path().substring(0, file.path().indexOf('/')))) {
                Path given = file.unpack(Files.createDirectories(folder.resolve(kinds.size() + "")));
                Set<Path> before = files();
                List<Commands.Outcome> outcomes = new ArrayList<>();
                if (file.isScenario()) {
                    outcomes.add(run("run", given, "--out", folder.resolve("run")));
                } else {
                    if (!file.path().startsWith("tests/")) {
                        // A run passes over tests.
                        outcomes.add(run("run", "three-valleys", "--rules", given, "--out", folder.resolve("run")));
                    }
                    outcomes.add(run("rules", "doc", given, "--out", folder.resolve("page.html")));
                    outcomes.add(run("rules", "export", "--drl", given, "--out", folder.resolve("x.drl")));
                    outcomes.add(run("rules", "check", given, "--format", "json"));
                }
                assertThat(outcomes).as(file.toString()).allMatch(outcome -> outcome.code() == 2);
                assertThat(files()).isEqualTo(before);
            }
        }
        assertThat(kinds).containsExactly("rulebooks", "scenarios", "tables", "tests");
    }

    private static void verdict(HostileFile file, Commands.Outcome outcome) {
        if (file.isRefused()) {
            assertThat(outcome.code()).as(outcome.out() + outcome.err()).isEqualTo(2);
            assertThat(outcome.err()).contains(file.words()).containsPattern("(hostile|three-valleys|books)[^ ]*[:,] ");
        } else {
            assertThat(outcome.err()).doesNotContain("problem");
            assertThat(outcome.code()).as(outcome.err()).isZero();
        }
    }

    /** Whatever comes of it, it is told in a way that does no harm. */
    private static Commands.Outcome run(Object... arguments) {
        return told(Commands.run(arguments));
    }

    private static Commands.Outcome told(Commands.Outcome outcome) {
        String told = outcome.out() + outcome.err();
        assertThat(outcome.code()).as(told).isBetween(0, 2);
        assertThat(told)
                .doesNotContain("this should not have happened")
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContainPattern(
                        "[\\p{Cntrl}&&[^\\n\\t]]|[\\x{80}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]");
        return outcome;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void noLinkLeadsOutOfAFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "the secret\n");
        Path books = Files.createDirectories(folder.resolve("books"));
        Files.createSymbolicLink(books.resolve("hostile.md"), secret);
        List<Commands.Outcome> outcomes = new ArrayList<>();
        outcomes.add(run("rules", "check", books));
        outcomes.add(run("rules", "fmt", books));
        outcomes.add(run("run", "three-valleys", "--rules", books, "--out", folder.resolve("run")));
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err())
                    .startsWith(books.resolve("hostile.md")
                            + ": this is a link that leads out of its folder. Put the file itself there.\n")
                    .doesNotContain("the secret");
        });
        assertThat(secret).hasContent("the secret\n");
    }

    @Test
    void aFileOfAScenarioIsNoLinkOutOfIt() throws IOException {
        Path valleys = Commands.valleys(folder);
        Path secret = Files.writeString(folder.resolve("secret.csv"), "the secret\n");
        Files.delete(valleys.resolve("places.csv"));
        Files.createSymbolicLink(valleys.resolve("places.csv"), secret);
        Commands.Outcome outcome = run("run", valleys, "--out", folder.resolve("run"));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("places.csv: this is a link that leads out of its folder.")
                .doesNotContain("the secret");
    }

    @Test
    void aDeviceIsNoRulebook() {
        Commands.Outcome outcome = run("rules", "check", "/dev/zero");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("/dev/zero: this is no file.");
    }

    @Test
    void aFolderOfThousandsOfRulebooksIsNotRead() throws IOException {
        for (int i = 0; i < 201; i++) {
            Files.writeString(folder.resolve("b" + i + ".md"), "---\nrulebook: b" + i + "\n---\n");
        }
        assertThat(run("rules", "check", folder).err())
                .contains(": this folder holds 201 rulebooks; at most 200 are read.");
    }

    @Test
    void aFolderOfAStrangerIsNotSearchedInDepth() throws IOException {
        Path deep = folder;
        for (int i = 0; i < 300; i++) {
            deep = deep.resolve("d");
        }
        Files.createDirectories(deep);
        assertThat(run("rules", "check", folder).err()).contains("this folder holds no rulebook");
    }
}
