package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.armistice.rules.language.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armistice.rules.drl.DrlExport;
import org.armistice.rules.typed.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a table holds, the answer is rules or a list of located problems, in reasonable time. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileTablesTest {
    private static final String SOUND = FRONT
            + block("params", "low 40 % in 20 .. 90 a level assumption, grade E: a test")
            + block(
                    "table how a garrison answers an assault   hit: first",
                    "  raised by  S19",
                    "  grounds    assumption, grade D: a test",
                    "  when   a place P held by A",
                    "    and  a holding force F of A at P",
                    "  except when  F is cut off",
                    "  | row  | P's force ratio | F's posture         | F is mobile | when                     | with chance | grounds                       | F's loyalty falls by | then    |",
                    "  |------|-----------------|---------------------|-------------|--------------------------|-------------|-------------------------------|----------------------|---------|",
                    "  | one  | >= 3            | -                   | yes         | F's sponsor is a actor S | 8 % a day   | literature X, grade C: \"odd\" | 2 points             | F halts |",
                    "  | -    | 1.5 .. 3        | holding, recovering | no          | -                        | -           | -                             | -                    | F halts |",
                    "  | last | -               | not moving          | -           | F's cohesion is below low | -          | -                             | 1 point              | -       |");

    @Test
    void theTableThatIsSpoiledBelowIsSoundItself() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @Test
    void namesThatLookLikeCodeAreNames() {
        String name = "\"; System.exit(1); /* \\u0022 ${x} `' <b> $(id)";
        RuleSet rules = Rulebooks.words()
                .with(
                        "t.md",
                        FRONT
                                + "~~~table " + name + "   hit: first\n  when a force F is mobile\n"
                                + "| F's cohesion | then |\n| < 40 % | F halts |\n~~~\n")
                .check()
                .rules();
        assertThat(rules.rules().get(0).name()).isEqualTo(name + ", row 1");
        assertThat(rules.rules().get(0).key())
                .isEqualTo("trial/system-exit-1-u0022-x-b-id/f-cohesion-below-40-percent");
        assertThat(DrlExport.write(rules).lines().filter(line -> line.contains("System.exit")))
                .allMatch(
                        line -> line.strip().startsWith("//") || line.strip().startsWith("@") || line.contains("\\\""));
    }

    @Test
    void signsThatNobodyCanSeeOrTellApart() {
        assertThat(problems(FRONT
                        + block(
                                "table t   hit: unique",
                                "  when a force F is mobile",
                                "| F's c\u043ehesion | then |",
                                "| < 40 % | F halts |")))
                .containsExactly("7:8: the sign U+043E has no meaning here.");
        assertThat(problems(FRONT
                        + block(
                                "table t   hit: unique",
                                "  when a force F is mobile",
                                "| F's cohesion | then |",
                                "| < 4\u202e0 % | F halts\u200b |",
                                "| =HYPERLINK('x') | F halts |")))
                .containsExactly("8:6: the sign U+202E stands here, which nobody sees. Take it out.");
        assertThat(problems(FRONT
                        + block(
                                "table t   hit: unique",
                                "  when a force F is mobile",
                                "| F's cohesion | then |",
                                "| < 40 % | F halts\u200b |",
                                "| =HYPERLINK('x') | F halts |")))
                .contains("8:19: the sign U+200B has no meaning here.");
    }

    @Test
    void hugeNumbers() {
        assertThat(problems(FRONT
                        + block(
                                "table t   hit: unique",
                                "  when a force F is mobile",
                                "| F's strength | then |",
                                "| < 99999999999999999999 people | F halts |",
                                "| 1 .. 0.00000000001 people | F halts |")))
                .containsExactly(
                        "8:5: '99999999999999999999' is too large or too fine; numbers go to 9 million millions and to six decimals.",
                        "9:8: '0.00000000001' is too large or too fine; numbers go to 9 million millions and to six decimals.");
    }

    @Test
    void deepBracketsInACell() {
        String deep = "(".repeat(240) + "F is mobile" + ")".repeat(240);
        assertThat(problems(FRONT
                        + block(
                                "table t   hit: unique",
                                "  when a force F is mobile",
                                "| when | then |",
                                "| " + deep + " | F halts |")))
                .isEmpty();
    }

    @Test
    void manyRowsThatEachExceptAllAbove() {
        assertThat(problems(first(64)))
                .containsExactly(
                        "8:10: the rows of this table make way for rows above 2016 times; at most 2000 are allowed. Make several tables, or let the rows exclude each other.");
        assertThat(problems(first(63))).isEmpty();
    }

    private static String first(int count) {
        String rows = IntStream.rangeClosed(1, count)
                .mapToObj(i -> "| < low times " + i + " | F is mobile or F's loyalty is below " + i + " % | F halts |")
                .collect(Collectors.joining("\n"));
        return FRONT
                + block("params", "low 40 people in 20 .. 90 a level assumption, grade E: a test")
                + block("table t   hit: first", "  when a force F is mobile", "| F's strength | when | then |", rows);
    }

    /** Words, bars and lines are dropped, doubled, exchanged and strewn in. */
    @Test
    void slipsOfAllKinds() {
        List<String> odd = List.of(
                "",
                "|",
                "||",
                "-",
                "..",
                "(",
                "'s",
                ",",
                "not",
                "or",
                "and",
                "no",
                "yes",
                "%",
                "9999999999999999",
                "#",
                "then",
                "when",
                "A",
                ">=",
                "<",
                "hit:",
                "from x.csv",
                "is one of",
                "it is not so that",
                "for at least");
        Random random = new Random(20200611);
        int sound = 0;
        for (int i = 0; i < 150; i++) {
            List<String> lines = new ArrayList<>(Arrays.asList(SOUND.split("\n")));
            for (int j = 0; j < 1 + random.nextInt(5); j++) {
                int at = 7 + random.nextInt(lines.size() - 8);
                String[] words = lines.get(at).split(" ");
                if (words.length > 0) {
                    words[random.nextInt(words.length)] = random.nextBoolean()
                            ? odd.get(random.nextInt(odd.size()))
                            : words[random.nextInt(words.length)];
                }
                lines.set(at, String.join(" ", words));
                if (random.nextInt(8) == 0) {
                    lines.add(7 + random.nextInt(lines.size() - 8), lines.get(at));
                }
            }
            String whole = String.join("\n", lines) + "\n";
            List<String> problems = problems(whole);
            sound += problems.isEmpty() ? 1 : 0;
            assertThat(problems).as(whole).allMatch(problem -> problem.matches("[1-9]\\d*:[1-9]\\d*: .{9,}"));
        }
        assertThat(sound).isBetween(3, 120);
    }
}
