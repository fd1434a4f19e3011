package org.armistice.rules.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.armistice.rules.language.Rulebooks;
import org.junit.jupiter.api.Test;

class RevisionTest {
    private static final String BOOK = """
            ---
            rulebook: trial
            phase: supply
            ---
            # On trial

            What it is about.

            ```params
            patience  7 days  in 3 .. 14  how long  assumption, grade D: a guess
            ```

            ```define
            a force F is lost
              when  F's distance to depot is unknown
            ```

            ```rule a lost force halts
              grounds  assumption, grade D: a guess
              when   a force F is attacking   # at all
                and  F is lost
              for at least patience
              then   F halts
            ```

            ```rule an empty force halts
              grounds  assumption, grade D: a guess
              when   a force F is attacking
                and  F's days of fuel is below 1 day
              then   F halts
            ```
            """;

    private static List<String> changes(String after) {
        return Revision.inText(Map.of("old.md", BOOK), Map.of("new.md", after), List.of(), List.of()).stream()
                .map(c -> c.kind().word() + " " + c.how().word() + " "
                        + c.latest().key() + " " + c.position() + " "
                        + c.lines().stream()
                                .map(l -> (l.added() ? "+" : "-") + l.line() + l.text())
                                .toList())
                .toList();
    }

    private static Meaning.Difference meaning(String after) {
        return Revision.inMeaning(
                Rulebooks.words().with("old.md", BOOK).check(),
                Rulebooks.words().with("new.md", after).check());
    }

    @Test
    void whatHasOnlyMovedIsTheSame() {
        String rule = BOOK.substring(BOOK.indexOf("```rule an empty"));
        String moved = BOOK.replace(rule, "").replace("```params", rule + "\n```params");
        assertThat(changes(moved)).isEmpty();
        assertThat(meaning(moved).isEmpty()).isTrue();
    }

    @Test
    void aChangedLineOfARuleIsShownWithItsNumber() {
        String after = BOOK.replace("below 1 day", "below 2 days");
        assertThat(changes(after))
                .containsExactly(
                        "rule changed trial/an-empty-force-halts new.md:26:1"
                                + " [-29    and  F's days of fuel is below 1 day, +29    and  F's days of fuel is below 2 days]");
        assertThat(meaning(after).rules()).containsExactly("trial/an-empty-force-halts");
    }

    @Test
    void aParameterIsFoundByItsIdAndChangesTheRulesThatReadIt() {
        String after = BOOK.replace("patience  7 days", "patience  5 days");
        assertThat(changes(after))
                .singleElement()
                .asString()
                .startsWith("parameter changed trial.patience new.md:10:1");
        assertThat(meaning(after))
                .isEqualTo(new Meaning.Difference(
                        List.of("trial/a-lost-force-halts"), List.of("trial.patience"), List.of()));
    }

    @Test
    void aDefinitionChangesTheMeaningOfRulesThatUseIt() {
        String after = BOOK.replace("distance to depot is unknown", "distance to depot is above 100 km");
        assertThat(changes(after)).singleElement().asString().startsWith("definition changed trial/a force _ is lost");
        assertThat(meaning(after).rules()).containsExactly("trial/a-lost-force-halts");
    }

    @Test
    void commentsLayoutAndProseMeanNothing() {
        String after = BOOK.replace("# at all", "# of any kind")
                .replace("  then   F halts", "  then F halts\n  told as  {F} stands still")
                .replace("What it is about.", "What it is really about.")
                .replace("in 3 .. 14  how long", "in 3 .. 14  how long it lasts")
                .replace("grade D: a guess", "grade E: a guess");
        assertThat(changes(after))
                .extracting(c -> c.substring(0, c.indexOf(" new.md")))
                .containsExactly(
                        "rule changed trial/a-lost-force-halts",
                        "rule changed trial/an-empty-force-halts",
                        "parameter changed trial.patience",
                        "prose changed trial");
        assertThat(meaning(after).isEmpty()).isTrue();
        assertThat(changes(BOOK.replace("# at all", "")))
                .singleElement()
                .asString()
                .startsWith("rule comment trial/a-lost-force-halts");
    }

    @Test
    void aRuleUnderAnotherNameIsRenamedAndCountsAsAnother() {
        String after = BOOK.replace("```rule an empty force halts", "```rule an empty force stops");
        assertThat(changes(after)).containsExactly("rule renamed trial/an-empty-force-stops new.md:26:1 []");
        assertThat(meaning(after).rules()).containsExactly("trial/an-empty-force-halts", "trial/an-empty-force-stops");
    }

    @Test
    void newAndLostPassagesAreTold() {
        String after = BOOK.replaceFirst("(?s)```define.*?```\n", "")
                .replace("and  F is lost", "and  F's distance to depot is unknown")
                .replace("phase: supply", "phase: supply\nprecedence: 5");
        assertThat(changes(after))
                .extracting(c -> c.substring(0, c.indexOf(".md")))
                .containsExactly(
                        "front matter added trial/precedence new",
                        "rule changed trial/a-lost-force-halts new",
                        "definition removed trial/a force _ is lost old");
        assertThat(meaning(BOOK).isEmpty()).isTrue();
    }

    @Test
    void aWholeRulebookIsToldWithItsPartsButWithoutItsProse() {
        assertThat(Revision.inText(Map.of(), Map.of("new.md", BOOK), List.of(), List.of()))
                .extracting(Change::kind)
                .containsExactly(
                        Passage.Kind.RULEBOOK,
                        Passage.Kind.RULE,
                        Passage.Kind.RULE,
                        Passage.Kind.PARAMETER,
                        Passage.Kind.DEFINITION);
    }

    @Test
    void linesInCommonAreLeftOut() {
        assertThat(LineChange.between(List.of("a", "b", "c", "d"), 1, List.of("a", "x", "c", "d", "e"), 11))
                .containsExactly(
                        new LineChange(false, 2, "b"), new LineChange(true, 12, "x"), new LineChange(true, 15, "e"));
        assertThat(LineChange.between(List.of(), 0, List.of("a"), 0)).containsExactly(new LineChange(true, 0, "a"));
    }
}
