package org.armistice.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armistice.app.Commands;
import org.armistice.rules.layout.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorsCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void newRulebookIsSoundAndLaidOut() throws IOException {
        Commands.Outcome made =
                Commands.run("rules", "new", "night-raids", "--phase", "combat", "--dir", folder.resolve("mine"));
        Path file = folder.resolve("mine/night-raids.md");
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("armistice rules check " + file);
        assertThat(Commands.run("rules", "check", file).err()).isEmpty();
        assertThat(Commands.run("rules", "fmt", "--check", file).code()).isZero();
        assertThat(file).content().contains("phase: combat");
    }

    @Test
    void newRulebookReplacesNoOther() throws IOException {
        Files.writeString(folder.resolve("mine.md"), "mine");
        assertThat(Commands.run("rules", "new", "mine", "--dir", folder).err()).contains("this file is there already.");
        assertThat(folder.resolve("mine.md")).hasContent("mine");
        assertThat(Commands.run("rules", "new", "supply", "--dir", folder).err())
                .contains("is a core rulebook");
        assertThat(Commands.run("rules", "new", "../mine", "--dir", folder).err())
                .contains("is no name of a rulebook");
        assertThat(Commands.run("rules", "new", "other", "--phase", "combatt", "--dir", folder)
                        .err())
                .contains("Maybe 'combat'?");
        assertThat(folder).isDirectoryNotContaining("glob:**other*");
    }

    @Test
    void checkOfLayoutNamesFilesAndChangesNone() throws IOException {
        Path file = folder.resolve("trial.md");
        String text = "---\nrulebook: trial\n---\n```define\na force F rests\nwhen F's posture is recovering\n```\n";
        Files.writeString(file, text);
        Files.writeString(folder.resolve("fine.md"), Layout.of(text.replace("trial", "fine")));
        Commands.Outcome checked = Commands.run("rules", "fmt", folder, "--check");
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out().lines()).containsExactly("would change " + file, "2 rulebooks, 1 to be laid out.");
        assertThat(file).hasContent(text);
        assertThat(Commands.run("rules", "fmt", folder).out()).contains("laid out " + file);
        assertThat(file).hasContent(Layout.of(text));
        assertThat(Commands.run("rules", "fmt", folder, "--check").code()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(List.of("trial.md", "fine.md"));
        }
    }

    @Test
    void checkTellsOfACitationThatTheSourceDoesNotHave() throws IOException {
        Path file = folder.resolve("trial.md");
        Files.writeString(
                file,
                String.join(
                        "\n",
                        "---",
                        "rulebook: trial",
                        "phase: supply",
                        "source: libya-2020",
                        "---",
                        "```rule r",
                        "  raised by  S01, S9999",
                        "  grounds    assumption, grade E",
                        "  when   a force F is mobile",
                        "  then   F halts",
                        "```",
                        ""));
        assertThat(Commands.run("rules", "check", file).err())
                .contains("trial.md:7:19: the source 'libya-2020' has no sentence 'S9999'.")
                .doesNotContain("'S01'");
        Files.writeString(file, Files.readString(file).replace("source: libya-2020", "source: elsewhere"));
        assertThat(Commands.run("rules", "check", file).err()).doesNotContain("S9999");
    }
}
