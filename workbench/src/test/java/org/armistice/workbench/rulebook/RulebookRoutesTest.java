package org.armistice.workbench.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RulebookRoutesTest {
    private static final String ALL = "api/scenarios/three-valleys/rulebooks";
    private static final String CONTROL = ALL + "/control";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Opened bench;

    @BeforeEach
    void open() {
        bench = Opened.in(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Path scenario() {
        return bench.scenarios().resolve("three-valleys");
    }

    private JsonNode control() {
        return JsonNode.read(bench.get(CONTROL).body());
    }

    private static String json(Map<String, ?> tree) {
        return JsonMapper.shared().writeValueAsString(tree);
    }

    private HttpResponse<String> save(String text, String opened) {
        return bench.put(CONTROL, json(Map.of("text", text, "opened", opened)));
    }

    private static Map<String, String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(java.util.stream.Collectors.toMap(
                            f -> folder.relativize(f).toString(), f -> {
                                try {
                                    return Files.readString(f);
                                } catch (IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                            }));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void newRulebookIsSoundListedAndRefusedWhereThereIsOne() throws IOException {
        HttpResponse<String> answer = bench.post(ALL, json(Map.of("name", "night-raids", "phase", "combat")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode begun = JsonNode.read(answer.body());
        assertThat(begun.text("phase")).isEqualTo("combat");
        String list = Files.readString(scenario().resolve("scenario.yaml"));
        assertThat(list).contains("night-raids.md");
        JsonNode contents = JsonNode.read(bench.get(ALL).body());
        assertThat(contents.nodes("problems")).isEmpty();
        assertThat(contents.nodes("rulebooks"))
                .anySatisfy(book -> assertThat(book.text("name")).isEqualTo("night-raids"));
        JsonNode results =
                JsonNode.read(bench.post(ALL + "/night-raids/tests", json(Map.of("text", begun.text("text"))))
                        .body());
        assertThat(results.number("passed")).isEqualTo(2);
        assertThat(results.number("failed")).isZero();

        Files.writeString(scenario().resolve("left-over.md"), "somebody's work");
        for (String[] refused : new String[][] {
            {"night-raids", "combat", "already"},
            {"left-over", "combat", "already"},
            {"supply", "combat", "core rulebook"},
            {"../night", "combat", "no name of a rulebook"},
            {"night-raids-2", "combatt", "Maybe 'combat'?"}
        }) {
            HttpResponse<String> other = bench.post(ALL, json(Map.of("name", refused[0], "phase", refused[1])));
            assertThat(other.statusCode()).as(refused[0]).isEqualTo(422);
            assertThat(other.body()).contains(refused[2]);
        }
        assertThat(Files.readString(scenario().resolve("scenario.yaml"))).isEqualTo(list);
        assertThat(Files.readString(scenario().resolve("left-over.md"))).isEqualTo("somebody's work");
    }

    @Test
    void rulesAreListedByRulebookAndBySentence() {
        JsonNode contents = JsonNode.read(bench.get(ALL).body());
        assertThat(contents.nodes("rulebooks").stream().map(b -> b.text("name")))
                .contains("words", "supply", "control")
                .doesNotContain("mines");
        JsonNode book = contents.nodes("rulebooks").stream()
                .filter(b -> b.text("name").equals("control"))
                .findFirst()
                .orElseThrow();
        assertThat(book.text("phase")).isEqualTo("control");
        assertThat(book.nodes("rules").stream().map(r -> r.text("key"))).contains("control/contested-place-falls");
        assertThat(contents.nodes("problems")).isEmpty();
        assertThat(contents.nodes("sentences")).isNotEmpty();
    }

    @Test
    void rulebookIsShownAsADocument() {
        JsonNode control = control();
        assertThat(control.nodes("parts").stream().map(p -> p.text("kind")))
                .contains("prose", "params", "rule", "test");
        JsonNode rule = control.nodes("parts").stream()
                .filter(p -> p.text("key").equals("control/contested-place-falls"))
                .findFirst()
                .orElseThrow();
        assertThat(control.text("text").lines().toList().get(rule.number("line") - 1))
                .isEqualTo("```rule contested place falls");
        JsonNode parameter = control.nodes("parts").stream()
                .flatMap(p -> p.nodes("parameters").stream())
                .filter(p -> p.text("name").equals("assault-ratio"))
                .findFirst()
                .orElseThrow();
        assertThat(parameter.text("value")).isEqualTo("1.5");
        assertThat(parameter.text("grade")).isEqualTo("C");
    }

    @Test
    void proseOfAStrangerCanDoNothing() {
        String text =
                "---\nrulebook: control\n---\n<script>alert(1)</script>\n\n[run](javascript:alert(1)) ![see](http://x/y)\n";
        String answer =
                bench.post(CONTROL + "/document", json(Map.of("text", text))).body();
        String html = JsonNode.read("{\"parts\": " + answer + "}")
                .nodes("parts")
                .get(0)
                .text("html");
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script", "javascript:", "<img");
    }

    @Test
    void changeOfACoreRulebookBecomesTheScenariosOwn() {
        Map<String, String> before = files(scenario());
        JsonNode opened = control();
        assertThat(bench.get(CONTROL).body()).contains("\"core\":true");
        String text = opened.text("text").replace("assault-ratio   1.5 ", "assault-ratio   1.7 ");

        HttpResponse<String> answer = save(text + "\nA word more.\n", opened.text("version"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JsonNode.read(answer.body()).text("file")).isEqualTo("three-valleys/control.md");
        Map<String, String> after = files(scenario());
        assertThat(after.get("control.md")).isEqualTo(text + "\nA word more.\n");
        assertThat(after.get("scenario.yaml"))
                .isEqualTo(before.get("scenario.yaml").replace("combat, control,", "combat, control.md,"));
        assertThat(after.keySet()).hasSize(before.size() + 2).contains("control.test.yaml");
        assertThat(bench.post("api/runs", "{\"scenario\": \"three-valleys\", \"days\": 3}")
                        .statusCode())
                .isEqualTo(201);

        HttpResponse<String> back = bench.post(
                CONTROL + "/original",
                json(Map.of("opened", JsonNode.read(answer.body()).text("version"))));

        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(files(scenario())).isEqualTo(before);
        assertThat(control().text("version")).isEqualTo(opened.text("version"));
    }

    @Test
    void everySaveIsKept() {
        JsonNode opened = control();
        String second = opened.text("text") + "\nSecond.\n";
        String third = opened.text("text") + "\nThird.\n";
        String version =
                JsonNode.read(save(second, opened.text("version")).body()).text("version");
        assertThat(save(third, version).statusCode()).isEqualTo(200);
        List<JsonNode> kept = history();
        assertThat(kept).hasSize(3);
        assertThat(kept.stream()
                        .map(k -> JsonNode.read(bench.get(CONTROL + "/history/" + k.text("id"))
                                        .body())
                                .text("text")))
                .containsExactly(third, second, opened.text("text"));
    }

    private List<JsonNode> history() {
        return JsonNode.read("{\"kept\": " + bench.get(CONTROL + "/history").body() + "}")
                .nodes("kept");
    }

    @Test
    void ownFileIsWrittenInPlaceUnlessItChangedUnderneath() throws IOException {
        JsonNode core = control();
        JsonNode own = JsonNode.read(
                save(core.text("text") + "\nOwn.\n", core.text("version")).body());
        String theirs = own.text("text") + "\nTheirs.\n";
        Files.writeString(scenario().resolve("control.md"), theirs);

        HttpResponse<String> answer = save(own.text("text") + "\nMine.\n", own.text("version"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(JsonNode.read(answer.body()).text("text")).isEqualTo(theirs);
        assertThat(Files.readString(scenario().resolve("control.md"))).isEqualTo(theirs);

        HttpResponse<String> again = save(
                own.text("text") + "\nMine.\n", JsonNode.read(answer.body()).text("version"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Files.readString(scenario().resolve("control.md"))).isEqualTo(own.text("text") + "\nMine.\n");
        String kept =
                bench.get(CONTROL + "/history/" + history().get(1).text("id")).body();
        assertThat(JsonNode.read(kept).text("text")).isEqualTo(theirs);
    }

    @Test
    void mistakesAreSavedOnlyIfThatIsWanted() {
        JsonNode opened = control();
        Map<String, String> before = files(scenario());
        String wrong = opened.text("text").replace("C captures P", "C captures Q");

        HttpResponse<String> refused = save(wrong, opened.text("version"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("'Q'");
        assertThat(files(scenario())).isEqualTo(before);

        Map<String, ?> insisting = Map.of("text", wrong, "opened", opened.text("version"), "unsound", true);
        assertThat(bench.put(CONTROL, json(insisting)).statusCode()).isEqualTo(200);
        assertThat(JsonNode.read(bench.get(ALL).body()).nodes("problems")).isNotEmpty();
    }

    @Test
    void textKeepsItsName() {
        JsonNode opened = control();
        String other = opened.text("text").replace("rulebook: control", "rulebook: rule");
        HttpResponse<String> answer = save(other, opened.text("version"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("calls itself 'rule', but it is saved as 'control'");
        assertThat(save("\uFEFF" + other, opened.text("version")).statusCode()).isEqualTo(422);
    }

    @Test
    void largeTextsAreRefused() {
        JsonNode opened = control();
        HttpResponse<String> answer = save(opened.text("text") + "x".repeat(1_000_000), opened.text("version"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("at most 1000000 bytes");
        assertThat(save("x".repeat(9_000_000), opened.text("version")).statusCode())
                .isEqualTo(413);
    }

    @Test
    void halfOfASignIsRefused() {
        HttpResponse<String> answer = bench.put(
                CONTROL,
                "{\"text\": \"---\\nrulebook: control\\n---\\n\\ud800\", \"opened\": \""
                        + control().text("version") + "\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("half of a sign");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/scenarios/nowhere/rulebooks",
                "api/scenarios/three-valleys/rulebooks/nothing",
                "api/scenarios/three-valleys/rulebooks/mines",
                "api/scenarios/three-valleys/rulebooks/..%2F..%2Fsecret",
                "api/scenarios/three-valleys/rulebooks/control/history/nothing.md",
                "api/scenarios/three-valleys/rulebooks/control/history/..%2F..%2Fscenario.yaml",
                "api/scenarios/..%2Fthree-valleys/rulebooks"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(bench.get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void foreignPagesCannotSave() {
        HttpResponse<String> answer = bench.send(bench.to(CONTROL)
                .header("Content-Type", "application/json")
                .header("Origin", "http://evil.example")
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void textThatBreaksOtherRulebooksIsRefused() {
        String words = ALL + "/words";
        String opened = JsonNode.read(bench.get(words).body()).text("version");
        String text = "---\nrulebook: words\n---\n";
        HttpResponse<String> answer = bench.put(words, json(Map.of("text", text, "opened", opened)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(JsonNode.read(answer.body()).nodes("problems"))
                .isNotEmpty()
                .noneMatch(p -> p.text("file").contains("words.md"));
        assertThat(bench.put(words, json(Map.of("text", text, "opened", opened, "unsound", true)))
                        .statusCode())
                .isEqualTo(200);
    }
}
