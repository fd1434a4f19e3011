package org.armistice.simulator.trial;

import java.util.List;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;

/** A small rulebook with tests. */
final class Books {
    /** Its rule, from line 5 on. */
    static final String RULE = """
            ---
            rulebook: trial
            phase: supply
            ---
            ```params
            patience 2 days in 1 .. 9 how long assumption, grade D: a guess
            doubt 40 % in 10 .. 90 how little assumption, grade D: a guess
            ```
            ```rule tired force halts
              when  a force F is attacking
               and  F's loyalty is below doubt or F's days of fuel is below 1 day
              for at least patience
              except when  F's place is contested
              then  F halts
            ```
            """;

    static final String WORLD = """
              given
                faction red; faction blue
                place ford held by red; place mill held by blue
                force column of red at ford, attacking, target mill, strength 500 fighters, loyalty 30 %, days of fuel 5 days
            """;

    private Books() {}

    static Rulebooks.Checked with(String... tests) {
        return Rulebooks.words().with("t.md", RULE + String.join("", tests)).check();
    }

    /** @param end the lines behind what is given */
    static String test(String name, String end) {
        return "```test " + name + "\n" + WORLD + end.indent(2) + "```\n";
    }

    static RulebookTest find(Rulebooks.Checked checked, String name) {
        return checked.tests().stream()
                .filter(test -> test.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> texts(Verdict verdict) {
        return verdict.misses().stream().map(Miss::text).toList();
    }
}
