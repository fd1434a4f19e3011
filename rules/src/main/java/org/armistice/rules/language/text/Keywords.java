package org.armistice.rules.language.text;

import java.util.Set;

/** The words with which a line of a block can begin a statement. */
public final class Keywords {
    /** Of rules, and of what stands above the rows of a table. */
    public static final Set<String> RULE = Set.of(
            "raised by",
            "grounds",
            "when",
            "each day while",
            "and",
            "or",
            "with chance",
            "then",
            "except when",
            "exception to",
            "for at least",
            "on at least",
            "told as");

    /** Of definitions and verbs. */
    public static final Set<String> PHRASE = Set.of("when", "and", "or", "means", "grounds", "raised by");

    public static final Set<String> TEST =
            Set.of("given", "processes", "after", "then", "and", "because", "not because", "for at least");

    /** Of these, those with prose behind them. */
    public static final Set<String> PROSE = Set.of("grounds", "told as");

    private Keywords() {}

    /** Those of a kind of block; none if its lines are no statements. */
    public static Set<String> of(String kind) {
        return switch (kind) {
            case "rule", "table" -> RULE;
            case "define", "verb" -> PHRASE;
            case "test" -> TEST;
            default -> Set.of();
        };
    }
}
