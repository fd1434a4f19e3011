package org.armistice.benchmarks.slice;

import java.util.List;
import java.util.stream.LongStream;
import org.armistice.benchmarks.Libya;
import org.armistice.benchmarks.slice.play.Recording;
import org.armistice.benchmarks.slice.play.SliceRule;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.RuleSet;

/**
 * Whole runs of Libya under all rules, and the rules of the slice.
 *
 * @param runs by seed, from 1
 */
record Recordings(RuleSet slice, List<Recording> runs) {
    static Recordings of(int seeds) {
        Scenario libya = Libya.read();
        Rulebooks.Checked checked = Rulebooks.of(libya).check();
        DroolsRules drools = DroolsRules.of(checked.rules());
        return new Recordings(
                SliceRule.of(checked.rules()),
                LongStream.rangeClosed(1, seeds)
                        .mapToObj(seed -> Recording.of(libya, checked, drools, seed))
                        .toList());
    }
}
