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
        return DroolsRules.of(Generated.rules(1_000).check().rules());
    }
}
