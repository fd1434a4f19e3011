package org.armistice.rules.language;

import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.rules.typed.Rule;

/** Small rulebooks and what is wrong with them. */
final class Texts {
    /** The front matter; blocks begin in line 5. */
    static final String FRONT = "---\nrulebook: trial\nphase: supply\n---\n";

    private Texts() {}

    /** A block. */
    static String block(String head, String... lines) {
        return "```" + head + "\n" + String.join("\n", lines) + "\n```\n";
    }

    /** A rulebook with one rule, whose condition begins in line 6, column 8. */
    static String condition(String... lines) {
        return FRONT + block("rule r", "  when " + String.join("\n", lines), "  then F's posture becomes holding");
    }

    /** A rulebook with one rule, whose effects begin in line 7, column 8. */
    static String effect(String effect) {
        return FRONT + block("rule r", "  when a force F is attacking", "  then " + effect);
    }

    /** What is wrong with a rulebook, each as {@code line:column: message}. */
    static List<String> problems(String text) {
        return problems(Rulebooks.words(), text);
    }

    /** The same, beside other rulebooks. */
    static List<String> problems(Rulebooks others, String text) {
        try {
            others.with("t.md", text).check();
            return List.of();
        } catch (BadInput e) {
            return e.problems().stream()
                    .map(p -> p.position().line() + ":" + p.position().column() + ": " + p.message())
                    .toList();
        }
    }

    /** The only rule of a rulebook without a fault. */
    static Rule rule(String text) {
        List<Rule> rules = Rulebooks.words().with("t.md", text).check().rules().rules();
        if (rules.size() != 1) {
            throw new IllegalStateException("there are " + rules.size() + " rules");
        }
        return rules.get(0);
    }
}
