package org.armistice.benchmarks;

import org.armistice.rules.language.Rulebooks;

/** Rulebooks as large as one likes, of rules that ask much the same with other numbers. */
final class Generated {
    private static final int RULES_OF_EACH = 50;

    private Generated() {}

    /** Not yet read. @param number of rules, rounded up to fifties */
    static Rulebooks rules(int number) {
        Rulebooks books = Rulebooks.words();
        for (int book = 0; book * RULES_OF_EACH < number; book++) {
            books.with("generated-" + book + ".md", generated(book));
        }
        return books;
    }

    private static String generated(int book) {
        StringBuilder text = new StringBuilder("---\nrulebook: generated-" + book + "\nphase: operations\n---\n");
        text.append("```params\nfloor-")
                .append(book)
                .append("  40 %  in 20 .. 60  a floor  assumption, grade E: none\n```\n\n");
        for (int rule = 0; rule < RULES_OF_EACH; rule++) {
            text.append("```rule generated ")
                    .append(rule)
                    .append(" of ")
                    .append(book)
                    .append("""

                      raised by  S01
                      grounds    assumption, grade E: none
                      each day while  a force F of A is attacking
                        and  F's cohesion is below floor-%1$d
                        and  the total strength of forces of A exceeds %2$d fighters
                        and  F's target's holder is B
                        and  A opposes B
                      then   F's cohesion falls by 1 points
                    ```

                    """.formatted(book, 100 + rule));
        }
        return text.toString();
    }
}
