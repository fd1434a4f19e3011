package org.armistice.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.editor.rename.Refusal;
import org.armistice.editor.text.Edit;
import org.armistice.editor.text.Edits;
import org.armistice.editor.text.Place;
import org.armistice.editor.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorTest {
    private static final Path HOME = Path.of(System.getProperty("armistice.home", ".."));
    private static final String TEXT = """
            ---
            rulebook: trial
            phase: supply
            ---
            ```params
            patience  7 days  in 3 .. 14  how long  assumption, grade D: none
            ```

            ```define
            a force F is worn out
              when  F's cohesion is below 40 %
            ```

            ```define
            a force F dreads a force G
              when  F's strength is below G's strength
            ```

            ```rule a worn out force halts
              raised by  S15
              grounds    assumption, grade D: none
              when   a worn out force F is attacking
                and  F's days of ammunition is below patience
                and  no force G that is worn out does not dread F
              then   F halts
            ```
            """;

    @TempDir
    private Path folder;

    private Path file;
    private Editor editor;

    @BeforeEach
    void open() {
        file = folder.resolve("trial.md");
        editor = new Editor(HOME.resolve("rules/src/main/resources/rulebooks"), Optional.of(HOME.resolve("scenarios")));
        editor.chooseScenario("libya-2020");
        editor.put(file, TEXT);
    }

    @Test
    void soundRulebookHasNoFindings() {
        assertThat(editor.quickFindings(file)).isEmpty();
        assertThat(editor.findings(file)).isEmpty();
    }

    @Test
    void ruleWithoutTestIsRemarkedUntilOneStandsInTheTextOrBesideIt() {
        assertThat(editor.remarks(file)).singleElement().satisfies(remark -> {
            assertThat(remark.problem().isError()).isFalse();
            assertThat(remark.problem().code()).isEqualTo("no-test");
            assertThat(TEXT.lines().skip(remark.span().line() - 1L).findFirst())
                    .contains("```rule a worn out force halts");
        });
        String tests = """
                tests:
                  - title: worn out
                    given:
                      - faction red; faction blue
                      - place ford held by red; place mill held by blue
                      - force column of red at ford, attacking, target mill, cohesion 30 %, days of ammunition 2 days
                    because: a worn out force halts
                  - title: fresh
                    given:
                      - faction red; faction blue
                      - place ford held by red; place mill held by blue
                      - force column of red at ford, attacking, target mill, cohesion 90 %, days of ammunition 2 days
                    not because: a worn out force halts
                """;
        editor.putTests(file, tests);
        assertThat(editor.remarks(file)).isEmpty();
        editor.putTests(
                file,
                tests.replace("    not because: a worn out force halts\n", "    then: column's cohesion is 90 %\n"));
        assertThat(editor.remarks(file)).hasSize(1);
    }

    @Test
    void conditionThatCanNeverHoldIsRemarkedOnceThereAreNoMistakes() {
        String dead = TEXT.replace(
                "and  F's days of ammunition is below patience",
                "and  F's days of ammunition is below patience\n    and  F's cohesion is below 10 %\n    and  F's cohesion is above 90 %");
        editor.put(file, dead);
        assertThat(editor.remarks(file))
                .anySatisfy(remark -> assertThat(remark.problem().code()).isEqualTo("never-holds"));
        editor.put(file, dead.replace("is attacking", "is atacking"));
        assertThat(editor.remarks(file)).isEmpty();
    }

    @Test
    void suggestionMendsTheMistake() {
        String wrong = TEXT.replace("is attacking", "is atacking");
        editor.put(file, wrong);
        List<Finding> findings = editor.quickFindings(file);
        assertThat(findings).hasSize(1);
        Edit edit = findings.get(0).remedies().get(0).edit();
        assertThat(edit.text()).isEqualTo("attacking");
        assertThat(Edits.applied(Map.of(file, wrong), List.of(edit))).containsEntry(file, TEXT);
    }

    @Test
    void fieldsAreThoseOfTheNamesType() {
        assertThat(suggested("    and  F's "))
                .contains("days of fuel", "posture")
                .doesNotContain("holder");
        assertThat(suggested("    and  F's place's h"))
                .contains("holder", "held since")
                .doesNotContain("posture");
    }

    @Test
    void choicesUnitsKeywordsParametersAndNamesAreSuggestedInTheirPlaces() {
        assertThat(suggested("    and  F's posture is "))
                .contains("holding", "attacking")
                .doesNotContain("patience");
        assertThat(suggested("    and  F is ")).contains("worn out", "attacking", "cut off");
        assertThat(suggested("    and  F's days of fuel is below 3 ")).contains("days", "km");
        assertThat(suggested("    and  F's days of fuel is below p")).contains("patience");
        assertThat(suggested("  exc")).containsExactlyInAnyOrder("except when ", "exception to ");
        assertThat(suggested("    and  a supply l")).contains("supply line");
        assertThat(suggested("  raised by  S1")).contains("S15");
        assertThat(suggested("  exception to a worn")).contains("a worn out force halts");
        assertThat(suggested("    and  F's place is sir")).contains("sirte");
        assertThat(suggested("    and  a holding force G of A, "))
                .contains("cohesion", "posture")
                .doesNotContain("patience", "holder");
        assertThat(suggested("    and  a place P with contester none, ho")).containsExactly("holder");
        assertThat(suggested("    and  some place with hel")).containsExactly("held since");
        assertThat(suggested("    and  a force G with cohesion below p")).contains("patience");
        assertThat(suggested("  tol")).containsExactly("told as ");
        assertThat(suggested("  told as  {")).contains("F").doesNotContain("patience");
        assertThat(suggested("  told as  {F} leaves {F's pl")).containsExactly("place");
        assertThat(suggested("  told as  {F} leaves p")).isEmpty();
    }

    private List<String> suggested(String line) {
        String text = TEXT.replaceFirst("    and  F's days.*", line);
        editor.put(file, text);
        return editor.complete(file, place(text, line, line.length())).stream()
                .map(Suggested::text)
                .toList();
    }

    @Test
    void meaningsTellUnitRangeAndLevels() {
        assertThat(editor.explain(file, place(TEXT, "cohesion", 2)))
                .hasValueSatisfying(text ->
                        assertThat(text).contains("force's cohesion", "0 % to 100 %", "* 50 %: just left its lines"));
        assertThat(editor.explain(file, place(TEXT, "below patience", 8)))
                .hasValueSatisfying(text -> assertThat(text).contains("7 days, from 3 days to 14 days"));
        assertThat(editor.explain(file, place(TEXT, "S15", 1)))
                .hasValueSatisfying(text -> assertThat(text).contains("GNA"));
        assertThat(editor.explain(file, place(TEXT, "rulebook: trial", 2))).isEmpty();
    }

    @Test
    void declarationsAreFoundFromTheirUses() {
        assertThat(editor.definition(file, place(TEXT, "below patience", 8))).hasValue(new Span(file, 6, 1, 8));
        assertThat(editor.definition(file, place(TEXT, "a worn out force F", 3)))
                .hasValueSatisfying(span -> assertThat(span.line()).isEqualTo(10));
        assertThat(editor.definition(file, place(TEXT, "F halts", 3)))
                .hasValueSatisfying(span -> assertThat(span.file()).hasFileName("words.md"));
        assertThat(editor.definition(file, place(TEXT, "S15", 1))).hasValueSatisfying(span -> {
            assertThat(span.file()).hasFileName("source.csv");
            assertThat(span.line()).isEqualTo(16);
        });
    }

    @Test
    void renamedParameterIsRenamedInOtherRulebooksToo() throws Exception {
        Path other = folder.resolve("other.md");
        String text = """
                ---
                rulebook: other
                phase: supply
                ---
                ```rule r
                  when   a force F's days of fuel is below trial.patience
                  then   F halts
                ```
                """;
        Files.writeString(other, text);
        editor.forget();
        List<Edit> edits = editor.rename(file, place(TEXT, "below patience", 8), "endurance");
        var changed = Edits.applied(Map.of(file, TEXT, other, text), edits);
        assertThat(changed)
                .containsEntry(file, TEXT.replace("patience", "endurance"))
                .containsEntry(other, text.replace("patience", "endurance"));
    }

    @Test
    void renamedPhraseIsRenamedInEachOfItsForms() {
        List<Edit> worn = editor.rename(file, place(TEXT, "is worn out", 5), "at its end");
        assertThat(Edits.applied(Map.of(file, TEXT), worn))
                .containsEntry(
                        file,
                        TEXT.replace("is worn out", "is at its end")
                                .replace("a worn out force F is", "a at its end force F is"));
        List<Edit> dreads = editor.rename(file, place(TEXT, "dreads", 2), "fears");
        assertThat(Edits.applied(Map.of(file, TEXT), dreads)).containsEntry(file, TEXT.replace("dread", "fear"));
    }

    @Test
    void namesThatClashAreRefused() {
        assertThatThrownBy(() -> editor.rename(file, place(TEXT, "is worn out", 5), "cut off"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is defined already in words.md");
        assertThatThrownBy(() -> editor.rename(file, place(TEXT, "patience", 2), "Not A Name"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> editor.rename(file, place(TEXT, "F halts", 3), "stops"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not stand in this folder");
    }

    @Test
    void placesOutsideTheTextAreTakenForTheNearest() {
        for (int line : new int[] {Integer.MIN_VALUE, -1, 0, 5, Integer.MAX_VALUE}) {
            for (int column : new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE}) {
                Place place = new Place(line, column);
                assertThat(editor.complete(file, place)).isNotNull();
                assertThat(editor.explain(file, place)).isNotNull();
                assertThat(editor.definition(file, place)).isNotNull();
            }
        }
    }

    @Test
    void hostileTextsAreToldAndNothingElseHappens() {
        for (String text : List.of(
                "",
                "---",
                "---\nrulebook: trial\n---\n```rule",
                TEXT.replace("attacking", "\ud800\u202e((((((("),
                TEXT + "```rule r\n  when   " + "(".repeat(1900) + "\n```\n",
                "x\n".repeat(30_000),
                "y".repeat(2_000_000))) {
            editor.put(file, text);
            editor.quickFindings(file);
            editor.complete(file, new Place(20, 30));
            editor.explain(file, new Place(20, 30));
            editor.outline(file);
            assertThat(editor.format(file).orElse(text)).isNotNull();
        }
        assertThat(editor.quickFindings(file)).hasSize(1);
    }

    private static Place place(String text, String words, int further) {
        String before = text.substring(0, text.indexOf(words));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(line, before.length() - before.lastIndexOf('\n') + further);
    }
}
