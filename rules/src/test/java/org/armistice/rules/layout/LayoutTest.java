package org.armistice.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.armistice.rules.language.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
    private static final String FRONT = "---\nrulebook: trial\nphase: supply\n---\nProse  with   blanks.\n\n";

    static Stream<String> core() {
        return Rulebooks.CORE.stream();
    }

    @ParameterizedTest
    @MethodSource("core")
    void coreRulebooksAreLaidOut(String name) {
        assertThat(Layout.of(text(name))).isEqualTo(text(name));
    }

    @Test
    void keywordsOfRuleStandBelowEachOther() {
        assertThat(Layout.of(FRONT + """
                ```rule r
                raised by S01,   S02
                 grounds assumption, grade D:  as  is
                when a force F is   attacking # for now
                     for at least 7 days
                and F is cut off
                    or   F's days of fuel is below 1 day
                for at least 2 days
                   # why
                except when F's posture is holding
                then F halts
                ```
                """)).isEqualTo(FRONT + """
                ```rule r
                  raised by  S01, S02
                  grounds    assumption, grade D:  as  is
                  when   a force F is attacking # for now
                         for at least 7 days
                    and  F is cut off
                     or  F's days of fuel is below 1 day
                  for at least 2 days
                   # why
                  except when  F's posture is holding
                  then   F halts
                ```
                """);
    }

    @Test
    void columnsOfParametersStandBelowEachOther() {
        assertThat(Layout.of(FRONT + """
                ```params
                patience 7days in 3..14 how long  assumption, grade D: none
                long-name   0.5 in 0 .. 1   assumption, grade E: none  # note
                ```
                """)).isEqualTo(FRONT + """
                ```params
                patience   7 days  in 3 .. 14  how long  assumption, grade D: none
                long-name  0.5     in 0 .. 1   assumption, grade E: none  # note
                ```
                """);
    }

    @Test
    void aLineOfBlanksAmongParametersIsLaidOutAtOnce() {
        String text = FRONT
                + "```params\nx  5 in 1 .. 9  one  assumption, grade D: x\n\t \nlonger 5 in 1 .. 9 two assumption, grade D: x\n```\n";
        String once = Layout.of(text);
        assertThat(once).doesNotContain("\t");
        assertThat(Layout.of(once)).isEqualTo(once);
    }

    @Test
    void barsOfTableStandBelowEachOther() {
        assertThat(Layout.of(FRONT + """
                ```table t   hit: first
                when a force F is attacking
                |F's cohesion|then|
                |---|:--:|
                | < 50 % | F halts|
                | - |-  | # rest
                ```
                """)).isEqualTo(FRONT + """
                ```table t   hit: first
                  when   a force F is attacking
                  | F's cohesion | then    |
                  |--------------|:-------:|
                  | < 50 %       | F halts |
                  | -            | -       | # rest
                ```
                """);
    }

    @Test
    void blockInListStaysInList() {
        String text = FRONT + "- first\n\n  ```define\n  a force F rests\n    when F's posture is recovering\n  ```\n";
        assertThat(Layout.of(text))
                .isEqualTo(FRONT
                        + "- first\n\n  ```define\n  a force F rests\n    when  F's posture is recovering\n  ```\n");
    }

    @Test
    void orThatCanBeReadInTwoWaysStaysSo() {
        String text = FRONT + "```rule r\n  when F is x\n  and F is y\n  or F is z\n  then F halts\n```\n";
        assertThat(Layout.of(text)).isEqualTo(text);
    }

    @Test
    void lineEndsProseAndUnreadableBlocksStay() {
        String text = FRONT.replace("\n", "\r\n") + "```params\r\nno parameter   at all\r\n```\r```rule\nx   y";
        assertThat(Layout.of(text)).isEqualTo(text);
    }

    /** In a layout that blanks can make of the core rulebooks they say the same, and stay so from then on. */
    @Test
    void meaningStaysWhateverTheLayout() {
        Random random = new Random(7);
        Rulebooks books = Rulebooks.none();
        for (String name : Rulebooks.CORE) {
            String mangled = mangled(text(name), random);
            String laidOut = Layout.of(mangled);
            assertThat(laidOut).isNotEqualTo(mangled);
            assertThat(Layout.of(laidOut)).isEqualTo(laidOut);
            books.with(name + ".md", laidOut);
        }
        Rulebooks core = Rulebooks.core();
        core.testFiles().forEach(books::withTests);
        Map<String, String> before = meaning(core);
        Map<String, String> after = meaning(books);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(before.keySet())
                .filteredOn(key -> !Objects.equals(before.get(key), after.get(key)))
                .isEmpty();
    }

    /** The rulebook with other blanks where they mean nothing. */
    private static String mangled(String text, Random random) {
        List<String> lines = new ArrayList<>();
        String kind = "";
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("```")) {
                kind = kind.isEmpty() ? line.substring(3).split(" ", 2)[0] : "";
            } else if (kind.equals("params")) {
                line = line.replaceFirst("  +", " ".repeat(1 + random.nextInt(9))) + " ".repeat(random.nextInt(2));
            } else if (!kind.isEmpty() && line.startsWith("         ")) {
                line = " ".repeat(40) + line.strip();
            } else if (!kind.isEmpty() && !line.strip().startsWith("or ")) {
                String keyword = line.strip().split(" ", 2)[0];
                boolean joint = keyword.equals("and");
                line = " ".repeat(joint ? 3 + random.nextInt(2) : random.nextInt(3))
                        + line.strip().replaceFirst(" {2,}", " ".repeat(2 + random.nextInt(9)));
            }
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    /** Rules, parameters and tests by their names, as they are after all has been read. */
    private static Map<String, String> meaning(Rulebooks books) {
        Rulebooks.Checked checked = books.check();
        Map<String, String> meaning = new TreeMap<>();
        checked.rules().rules().forEach(rule -> meaning.put(rule.key(), rule.toString()));
        checked.rules().parameters().forEach(p -> meaning.put(p.id(), p.toString()));
        checked.tests().forEach(t -> meaning.put(t.name(), t.expectations().toString() + t.because()));
        return meaning;
    }

    private static String text(String name) {
        return String.valueOf(Rulebooks.core().texts().get(name + ".md"));
    }
}
