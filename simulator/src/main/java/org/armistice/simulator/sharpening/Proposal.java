package org.armistice.simulator.sharpening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.problem.Position;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.language.trial.WrittenTest;
import org.armistice.rules.mutation.Mutant;

/**
 * A test that would notice what no test notices so far.
 *
 * @param base the test that it is like
 * @param then conditions that hold at its end
 * @param because names of rules that have applied
 * @param notBecause names of rules that have not applied
 * @param notices the changes that it notices
 */
record Proposal(
        RulebookTest base,
        Edit edit,
        List<String> then,
        List<String> because,
        List<String> notBecause,
        Set<Mutant> notices) {
    Proposal {
        then = List.copyOf(then);
        because = List.copyOf(because);
        notBecause = List.copyOf(notBecause);
    }

    /** As a file of tests would have it. */
    WrittenTest written() {
        return written(base, edit, then, because, notBecause);
    }

    /** The same, under a title that says of which test it is, for two that would have the same. */
    WrittenTest writtenWithBase() {
        WrittenTest test = written();
        return new WrittenTest(
                test.title() + ", in '" + base.name() + "'",
                test.position(),
                test.like(),
                test.without(),
                test.uses(),
                test.lines());
    }

    static WrittenTest written(
            RulebookTest base, Edit edit, List<String> then, List<String> because, List<String> notBecause) {
        Position nowhere = new Position("a new test", 1, 1);
        List<WrittenTest.Line> lines = new ArrayList<>();
        edit.given().forEach(line -> lines.add(new WrittenTest.Line("given", line, nowhere)));
        if (edit.days() >= 0) {
            lines.add(new WrittenTest.Line("after", edit.days() + " days", nowhere));
        }
        then.forEach(line -> lines.add(new WrittenTest.Line("then", line, nowhere)));
        because.forEach(rule -> lines.add(new WrittenTest.Line("because", rule, nowhere)));
        notBecause.forEach(rule -> lines.add(new WrittenTest.Line("not because", rule, nowhere)));
        return new WrittenTest(
                title(edit, because, notBecause),
                nowhere,
                new WrittenTest.Line("like", base.name(), nowhere),
                edit.without(),
                List.of(),
                lines);
    }

    /** What is claimed: {@code tired force halts, where column's loyalty is 30 %} or {@code tired force halts, but not after 2 days}. */
    private static String title(Edit edit, List<String> because, List<String> notBecause) {
        return because.isEmpty()
                ? notBecause.get(0) + ", but not " + edit.words()
                : because.get(0) + ", " + edit.words();
    }

    /** Both looks at the same world. */
    Proposal and(Proposal other) {
        Set<Mutant> both = Collections.newSetFromMap(new IdentityHashMap<>());
        both.addAll(notices);
        both.addAll(other.notices);
        return new Proposal(
                base,
                edit,
                joined(then, other.then),
                joined(because, other.because),
                joined(notBecause, other.notBecause),
                both);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /** How much there is to read in it. */
    int length() {
        return edit.given().size() + edit.without().size() + then.size();
    }
}
