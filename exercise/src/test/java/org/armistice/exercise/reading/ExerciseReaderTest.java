package org.armistice.exercise.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.armistice.exercise.LibyaRoad;
import org.armistice.exercise.ThreeValleys;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Hint;
import org.armistice.model.problem.BadInput;
import org.armistice.model.text.TextFile;
import org.junit.jupiter.api.Test;

class ExerciseReaderTest {
    private static final String SMALL = """
            title: Small
            summary: As small as it can be.
            content note: Nothing happens.
            turns: [5 days]
            learning objectives:
              one: {title: Something}
            roles:
              league: {title: League, plays: [league], brief: You are the League.}
            decisions:
              wait:
                role: league
                title: Wait
                question: Do you wait?
                options:
                  yes-please: {title: We wait}
            debrief: {questions: [Well?]}
            """;

    private static final String FULL_OF_MISTAKES = """
            title: Tried
            summary: All of it is wrong.
            content note: None.
            minutes: many
            seed: -1
            begins: monday
            turns: [10 days, soon, 200 days]
            colour: blue
            learning objectives:
              one: {title: One, watch: [millford is hold by council], decisions: [council-axes]}
            sight:
              council:
                - {what: a horse H}
                - {what: a force F of council, fields: [strenght]}
                - {fields: [place]}
            roles:
              teacher: {title: T, brief: b}
              league: {title: League, plays: [leage], brief: b, sees: [leaque]}
              council: {title: Council, plays: [council], brief: b}
              other: {title: Other, plays: [council], points: 5, brief: b}
            decisions:
              Axis: {role: council, title: A, question: q, options: {a: {title: t}}}
              nobody: {role: nobdy, title: A, question: q, turns: 5 .. 9, options: {a: {title: t, do: thaw is finished}}}
              none: {role: league, title: A, question: q}
              hinted:
                role: council
                title: A
                question: q
                choose up to: 0
                options:
                  a:
                    title: t
                    each: a force of council
                    cost: 1.5
                    do: F attacks milford
                    hints: [{say: Look, rule: supply/an attack without fuel stop}]
            injects:
              empty: {title: E}
              both: {title: B, on: day 3, when: millford is contested, text: t}
              late: {title: L, on: day 500, text: t, truth: maybe, to: [leage]}
            accords:
              alone: {title: A, summary: s, parties: [league], opens: 9, clauses: {}}
            debrief: {questions: [q], rubric: {r: {title: R, levels: [one]}}, outcomes: [milk]}
            """;

    @Test
    void bothExercisesThatComeWithTheProgramAreSound() {
        assertEquals(4, ThreeValleys.thaw().turns().size());
        Exercise road = LibyaRoad.ROAD_TO_SIRTE;
        assertEquals(11, road.roles().size());
        assertTrue(road.turns().size() >= 6 && road.turns().size() <= 8);
        assertTrue(road.injects().size() >= 12);
        assertTrue(road.objectives().size() >= 4);
        road.roles().forEach(role -> {
            for (int turn = 1; turn <= road.turns().size(); turn++) {
                assertTrue(!road.decisions(role.id(), turn).isEmpty(), role.id() + " in turn " + turn);
            }
            assertTrue(!role.interests().isEmpty() && !role.fallback().isEmpty(), role.id());
        });
        assertTrue(road.injects().stream().anyMatch(i -> i.trigger().isByHand()));
        assertTrue(road.injects().stream().anyMatch(i -> i.trigger().state() != null));
        assertTrue(road.injects().stream().anyMatch(i -> i.trigger().day() > 0));
    }

    @Test
    void aSmallFileIsEnough() {
        assertEquals(List.of(5), read(SMALL).turns());
    }

    @Test
    void aHintNamesARuleByRulebookAndName() {
        Hint hint = read(
                        SMALL,
                        "title: We wait}",
                        "title: We wait, hints: [{say: 'Wait, then.', rule: supply/an attack without fuel stops}]}")
                .decisions()
                .get(0)
                .options()
                .get(0)
                .hints()
                .get(0);
        assertEquals("supply/an-attack-without-fuel-stops", hint.rule());
    }

    @Test
    void allMistakesAreToldAtOnceWhereTheyStand() {
        List<String> problems = problems(FULL_OF_MISTAKES);
        assertTold(problems, 4, "'minutes' is a whole number from 5 to 10000, not 'many'");
        assertTold(problems, 5, "'seed' is a whole number");
        assertTold(problems, 6, "'monday' is no day of the scenario");
        assertTold(problems, 7, "'soon' is no number of days");
        assertTold(problems, 7, "the turns end on day 210");
        assertTold(problems, 8, "colour");
        assertTold(problems, 10, "hold");
        assertTold(problems, 10, "there is no decision 'council-axes'");
        assertTold(problems, 13, "horse");
        assertTold(problems, 14, "there is no field of a force 'strenght'. Maybe 'strength'?");
        assertTold(problems, 15, "'what' is missing");
        assertTold(problems, 17, "'teacher' is whoever leads the exercise");
        assertTold(problems, 18, "there is no faction, principal or actor 'leage'. Maybe 'league'?");
        assertTold(problems, 18, "there is no sight 'leaque'");
        assertTold(problems, 20, "'council' is played by council already");
        assertTold(problems, 20, "'points' has the entries start and each turn");
        assertTold(problems, 22, "'Axis' cannot name anything");
        assertTold(problems, 23, "there is no role 'nobdy'");
        assertTold(problems, 23, "'5 .. 9' are no turns");
        assertTold(problems, 24, "decision 'none' has no 'options'");
        assertTold(problems, 29, "'choose up to' is a whole number from 1");
        assertTold(problems, 33, "gives nothing a letter");
        assertTold(problems, 34, "'cost' is a whole number");
        assertTold(
                problems,
                36,
                "there is no rule 'supply/an attack without fuel stop'",
                "Maybe 'supply/an attack without fuel stops'?");
        assertTold(problems, 38, "inject 'empty' has neither a 'text' nor something to 'do'");
        assertTold(problems, 39, "comes 'on' a day or 'when' something is so, not both");
        assertTold(problems, 40, "'on' is a day of the scenario from 'day 1' to 'day 120'");
        assertTold(problems, 40, "'truth' is true, false, unclear, not 'maybe'");
        assertTold(problems, 40, "there is no role 'leage'");
        assertTold(problems, 42, "accord 'alone' has two 'parties' or more");
        assertTold(problems, 42, "accord 'alone' has no 'clauses'");
        assertTold(problems, 42, "'opens' is a whole number");
        assertTold(problems, 43, "'r' has two 'levels' or more");
        assertTold(problems, 43, "there is no outcome 'milk'");
    }

    @Test
    void whatEffectsSayIsCheckedInTheWordsOfTheRulebooks() {
        List<String> problems = problems(SMALL.replace("{title: We wait}", "{title: We wait, do: thaw is finished}"));
        assertEquals(1, problems.size(), problems.toString());
        assertTold(problems, 15, "finished");
    }

    @Test
    void whatIsMissingIsTold() {
        List<String> problems = problems("title: Bare\nturns: [5 days]\n");
        assertTold(problems, 1, "'summary' is missing");
        assertTold(problems, 1, "'content note' is missing");
        assertTold(problems, 1, "'roles' are missing");
        assertTold(problems, 1, "'learning objectives' are missing");
        assertTold(problems, 1, "'debrief' is missing");
    }

    @Test
    void aFileIsNotNamedLikeARulebookNorLikeNothing() {
        assertTold(problems("supply.yaml", SMALL), 0, "'supply' is the name of a rulebook");
        assertTold(problems("My exercise.yaml", SMALL), 0, "is named in lower-case letters");
    }

    @Test
    void severalThreadsReadExercisesOfOneScenarioAtOnce() {
        assertEquals(
                List.of("thaw"),
                IntStream.range(0, 24)
                        .parallel()
                        .mapToObj(i -> ThreeValleys.thaw().id())
                        .distinct()
                        .toList());
    }

    private static Exercise read(String text) {
        return ThreeValleys.read(text);
    }

    private static Exercise read(String text, String part, String instead) {
        return ThreeValleys.read(text.stripTrailing().replace(part, instead) + "\n");
    }

    private static List<String> problems(String text) {
        return problems("tried.yaml", text);
    }

    private static List<String> problems(String file, String text) {
        BadInput bad = assertThrows(
                BadInput.class, () -> ExerciseReader.read(new TextFile(file, text), ThreeValleys.PREPARED));
        return bad.problems().stream()
                .map(p -> p.position().line() + ": " + p.message())
                .toList();
    }

    private static void assertTold(List<String> problems, int line, String... parts) {
        assertTrue(
                problems.stream()
                        .anyMatch(p -> p.startsWith(line + ": ")
                                && List.of(parts).stream().allMatch(p::contains)),
                () -> line + ": " + String.join(" ... ", parts) + "\nis not among\n" + String.join("\n", problems));
    }
}
