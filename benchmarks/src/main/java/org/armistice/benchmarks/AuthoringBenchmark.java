package org.armistice.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Review;
import org.armistice.rules.language.Rulebooks;
import org.openjdk.jmh.annotations.Benchmark;

/** What somebody waits for who writes rules. */
public class AuthoringBenchmark extends Timing {
    private static final int RULEBOOKS = 20;
    private static final int RULES_OF_EACH = 50;

    private final Map<String, String> core = Rulebooks.core().texts();

    /** The longest core rulebook is read anew with all its tests, beside the words of the others. */
    @Benchmark
    public Review recheckOneRulebook() {
        Rulebooks books = Rulebooks.none();
        core.forEach(books::with);
        return books.readingWhole(Set.of("backing.md")).review(Map.of(), Optional.empty(), List.of());
    }

    /** A thousand rules are read, checked and made ready to run. */
    @Benchmark
    public DroolsRules loadThousandRules() {
        Rulebooks books = Rulebooks.words();
        for (int book = 0; book < RULEBOOKS; book++) {
            books.with("generated-" + book + ".md", generated(book));
        }
        return DroolsRules.of(books.check().rules());
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
