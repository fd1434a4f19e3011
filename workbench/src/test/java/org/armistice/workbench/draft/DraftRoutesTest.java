package org.armistice.workbench.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DraftRoutesTest {
    private static final String CONTROL = "api/scenarios/three-valleys/rulebooks/control";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Opened bench;

    @SuppressWarnings("NullAway.Init")
    private static String text;

    @BeforeAll
    static void open() {
        bench = Opened.in(folder);
        text = JsonNode.read(bench.get(CONTROL).body()).text("text");
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static HttpResponse<String> ask(String what, String draft, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("text", draft);
        return bench.post(CONTROL + "/" + what, JsonMapper.shared().writeValueAsString(body));
    }

    private static int lineOf(String part) {
        return (int) text.substring(0, text.indexOf(part)).lines().count();
    }

    @Test
    void mistakeIsMarkedWithWhatMendsIt() {
        JsonNode marks = JsonNode.read(ask(
                        "check",
                        text.replace("force ratio at least assault-ratio", "force ratio at least assault-ratiox"),
                        Map.of())
                .body());
        assertThat(marks.number("all")).isEqualTo(1);
        JsonNode mark = marks.nodes("marks").get(0);
        assertThat(mark.number("line")).isEqualTo(lineOf("force ratio at least assault-ratio"));
        assertThat(mark.text("message")).contains("Maybe 'assault-ratio'?");
        JsonNode mend = mark.nodes("mends").get(0);
        assertThat(mend.text("title")).isEqualTo("Write 'assault-ratio'");
        assertThat(mend.number("column")).isEqualTo(mark.number("column"));
        assertThat(mend.number("length")).isEqualTo("assault-ratiox".length());
    }

    @Test
    void soundTextHasNoMarks() {
        assertThat(ask("check", text, Map.of()).body()).isEqualTo("{\"marks\":[],\"all\":0}");
        assertThat(ask("check", text, Map.of("whole", true)).body()).isEqualTo("{\"marks\":[],\"all\":0}");
    }

    @Test
    void whatLooksWrongIsWarnedOfApartFromMistakes() {
        String dead = text + """

                ```params
                never-asked  7 days  in 3 .. 21  how long  assumption, grade E: none
                ```

                ```rule a force that is two things at once halts
                  raised by  S01
                  when   a force F is attacking
                    and  F's cohesion is below 10 %
                    and  F's cohesion is above 90 %
                  then   F halts
                ```
                """;
        assertThat(ask("check", dead, Map.of()).body()).isEqualTo("{\"marks\":[],\"all\":0}");
        int rule = (int) dead.substring(0, dead.indexOf("```rule a force that is two things"))
                        .lines()
                        .count()
                + 1;
        JsonNode quick = JsonNode.read(ask("warnings", dead, Map.of()).body());
        assertThat(quick.nodes("marks")).allSatisfy(mark -> {
            assertThat(mark.text("severity")).isEqualTo("warning");
            assertThat(mark.number("line")).as(mark.text("message")).isEqualTo(rule);
        });
        assertThat(codes(quick)).containsExactlyInAnyOrder("no-grounds", "no-test", "never-holds");
        JsonNode all =
                JsonNode.read(ask("warnings", dead, Map.of("whole", true)).body());
        assertThat(codes(all)).contains("no-grounds", "no-test", "never-holds", "unused-parameter");
        JsonNode mistaken = JsonNode.read(
                ask("warnings", dead.replace("F halts", "F hals"), Map.of()).body());
        assertThat(mistaken.nodes("marks")).as("while there are mistakes").isEmpty();
        assertThat(codes(JsonNode.read(ask("warnings", text, Map.of()).body())))
                .as("its tests stand in a file of their own")
                .doesNotContain("no-test");
    }

    private static List<String> codes(JsonNode marks) {
        return marks.nodes("marks").stream().map(m -> m.text("code")).toList();
    }

    @Test
    void unclosedBlockCanBeClosed() {
        String open = "---\nrulebook: control\nphase: control\n---\n```rule one\n  when a place P\n";
        JsonNode mark = JsonNode.read(ask("check", open, Map.of()).body()).nodes("marks").stream()
                .filter(m -> m.text("code").equals("unclosed-block"))
                .findFirst()
                .orElseThrow();
        assertThat(mark.nodes("mends").get(0).text("text")).isEqualTo("\n```");
    }

    @Test
    void wordsAreOfferedExplainedAndFound() {
        int line = lineOf("force ratio at least assault-ratio");
        int column = text.lines().toList().get(line - 1).indexOf("assault-ratio") + 1;
        Map<String, Integer> place = Map.of("line", line, "column", column + 3);
        assertThat(ask("complete", text, place).body()).contains("\"text\":\"assault-ratio\"");
        assertThat(ask("hover", text, place).body()).contains("**assault-ratio**: 1.5");
        JsonNode where = JsonNode.read(ask("definition", text, place).body());
        assertThat(where.text("rulebook")).isEqualTo("control");
        assertThat(text.lines().toList().get(where.number("line") - 1)).startsWith("assault-ratio");
    }

    @Test
    void layoutIsAnswered() {
        assertThat(ask("layout", text, Map.of()).body()).isEqualTo("{\"text\":null}");
        assertThat(ask("layout", text.replace("  then   C captures P", " then C   captures P"), Map.of())
                        .body())
                .contains("  then   C captures P");
    }

    @Test
    void testsOfASoundTextPass() {
        JsonNode results = JsonNode.read(ask("tests", text, Map.of()).body());
        assertThat(results.number("failed")).isZero();
        assertThat(results.number("passed")).isGreaterThan(100);
    }

    @Test
    void failingTestSaysWhatCameAndWhy() {
        String changed = text.replace("force ratio at least assault-ratio", "force ratio at least 100");
        String answer = ask("tests", changed, Map.of("only", "twice as strong for three days"))
                .body();
        JsonNode results = JsonNode.read(answer);
        assertThat(results.number("failed")).isEqualTo(1);
        JsonNode test = results.nodes("tests").get(0);
        assertThat(test.texts("given")).isNotEmpty();
        JsonNode miss = test.nodes("misses").get(0);
        assertThat(miss.text("expected")).isEqualTo("mill is held by red");
        assertThat(miss.texts("got")).containsExactly("mill's holder is blue, needed red");
        assertThat(answer).contains("{\"text\":\"a place P with force ratio at least 100\",\"met\":false");
    }

    @Test
    void testsOfATextWithMistakesAreNotRun() {
        HttpResponse<String> answer = ask("tests", text.replace("C captures P", "C captures Q"), Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("'Q'");
    }

    @Test
    void changesAreToldByPassage() {
        String changed = text.replace("force ratio at least assault-ratio", "force ratio at least 100");
        assertThat(ask("changes", changed, Map.of()).body())
                .contains("\"kind\":\"rule\"", "\"how\":\"changed\"", "\"key\":\"control/contested-place-falls\"");
        assertThat(ask("changes", changed, Map.of("against", changed)).body()).isEqualTo("[]");
    }

    @Test
    void tryingTellsWhereRunsPartAndWhatDiffers() {
        String changed = text.replace("force ratio at least assault-ratio", "force ratio at least 100");
        HttpResponse<String> answer = ask("try", changed, Map.of("runs", 4));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<JsonNode> lines = answer.body().lines().map(JsonNode::read).toList();
        JsonNode begun = lines.get(0);
        assertThat(begun.text("state")).isEqualTo("begun");
        assertThat(begun.number("runs")).isEqualTo(4);
        assertThat(begun.texts("rules")).containsExactly("control/contested-place-falls");
        assertThat(lines.subList(1, lines.size() - 1))
                .isNotEmpty()
                .allMatch(l -> l.text("state").equals("going on"));
        JsonNode done = lines.get(lines.size() - 1);
        assertThat(done.text("state")).isEqualTo("done");
        assertThat(done.number("pairs")).isEqualTo(4);
        assertThat(done.number("parted")).isPositive();
        assertThat(done.nodes("partings").get(0).text("key")).isEqualTo("control/contested-place-falls");
        assertThat(done.nodes("outcomes")).isNotEmpty();
    }

    @Test
    void aDraftOfAnotherNameTakesThePlaceOfWhatIsSaved() {
        JsonNode begun =
                JsonNode.read(ask("try", text.replace("rulebook: control\n", "rulebook: holding\n"), Map.of("runs", 1))
                        .body()
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertThat(begun.texts("rules")).contains("control/contested-place-falls", "holding/contested-place-falls");
    }

    @Test
    void textsThatMeanTheSameNeedNoRun() {
        List<String> lines =
                ask("try", text + "\nMore prose.\n", Map.of()).body().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(JsonNode.read(lines.get(0)).number("runs")).isZero();
    }

    @Test
    void tooManyPairsAreRefused() {
        assertThat(ask("try", text, Map.of("runs", 1001)).statusCode()).isEqualTo(422);
        assertThat(ask("try", text, Map.of("runs", 0)).statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsMisspeltInARequestIsTold() {
        assertThat(bench.post(CONTROL + "/check", "{\"texts\": \"\"}").statusCode())
                .isEqualTo(400);
        assertThat(bench.post(CONTROL + "/check", "{}").statusCode()).isEqualTo(400);
        assertThat(bench.post("api/scenarios/three-valleys/rulebooks/none/check", "{\"text\": \"\"}")
                        .statusCode())
                .isEqualTo(404);
    }
}
