package org.armistice.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.app.Commands;
import org.armistice.model.json.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    private static Path folder;

    private static Path run = Path.of("");

    @BeforeAll
    static void play() {
        run = folder.resolve("run");
        Commands.run("run", Commands.valleys(folder), "--days", 30, "--out", run);
    }

    @Test
    void theFirstCaptureIsTracedToTheStart() {
        Commands.Outcome outcome = Commands.run("explain", run, "first-capture");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .containsPattern("^e\\d+  Highland Council captures Millford\\.\n")
                .contains("  rule      a contested place falls (valleys/rapid.md:")
                .contains("raised by S01, a fact: In the last week of March")
                .contains("S03, a claim of the spokesman of the Highland Council (council): The League has lost")
                .contains("Against it: The League says that it has lost nobody")
                .contains("grounds   assumption (invented), grade E")
                .contains("Millford's contester: Highland Council  e2")
                .contains("rapid.patience: 3 days  assumed")
                .contains("Millford's holder: River League -> Highland Council")
                .contains("causes    e2")
                .contains("\n   e2  Millford's contester becomes Highland Council.\n")
                .contains("root      it follows from how things stood at the start");
    }

    @Test
    void theChainIsAlsoToldInJson() {
        JsonNode chain = JsonNode.read(Commands.run("explain", run, "first-capture", "--format", "json")
                .out());
        assertThat(chain.text("text")).isEqualTo("Highland Council captures Millford.");
        assertThat(chain.text("rule")).contains("then   A captures P");
        assertThat(chain.nodes("sentences")).extracting(s -> s.text("kind")).containsExactly("fact", "claim");
        assertThat(chain.nodes("causes")).extracting(c -> c.text("id")).containsExactly("e2");
    }

    @Test
    void theDepthCutsTheChain() {
        assertThat(Commands.run("explain", run, "first-capture", "--depth", 0).out())
                .contains("before    what led to it is left out")
                .doesNotContain("Millford's contester becomes");
    }

    @Test
    void aTextListsTheEventsThatMentionIt() {
        assertThat(Commands.run("explain", run, "Millford").out())
                .contains("events mention 'Millford':\n")
                .contains("  e2     2031-04-01  Millford's contester becomes Highland Council.\n");
    }

    @Test
    void anUnknownEventIsRefused() {
        Commands.Outcome outcome = Commands.run("explain", run, "e999");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("no event is or mentions 'e999'. This run has the events e1 to e");
    }

    @Test
    void aDamagedRunIsRefused(@TempDir Path other) throws IOException {
        for (String file : new String[] {"run.json", "rules.json"}) {
            Files.copy(run.resolve(file), other.resolve(file));
        }
        Files.writeString(other.resolve("events.jsonl"), "{\"id\":\"e1\"\n");
        Commands.Outcome outcome = Commands.run("explain", other, "e1");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("events.jsonl:1: this line is damaged.");
    }
}
