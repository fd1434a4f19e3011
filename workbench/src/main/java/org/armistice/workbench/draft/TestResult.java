package org.armistice.workbench.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.model.event.Event;
import org.armistice.model.text.Rounding;
import org.armistice.rules.evidence.Attempt;
import org.armistice.rules.evidence.Line;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.wording.Clause;
import org.armistice.simulator.trial.Explained;
import org.armistice.simulator.trial.Miss;
import org.armistice.simulator.trial.Verdict;
import org.armistice.simulator.whynot.LineWords;

/**
 * What came of one test.
 *
 * @param line where it stands in the draft, 0 if it stands in a file of tests
 * @param given the world that it gives, line by line; nothing if it passes
 * @param days after which it looks
 * @param misses what is not as it expects
 */
record TestResult(String name, int line, boolean passes, List<String> given, int days, List<Missed> misses) {
    /**
     * One thing that is not as expected.
     *
     * @param got what is so instead, in short sentences
     * @param why the events that made it so, the latest first
     * @param about the facts for which a rule came nearest that did not apply; empty if it is about something else
     * @param clauses of that rule, with what was seen of each
     * @param but why it did not apply although it held
     */
    record Missed(
            String expected, List<String> got, List<Cause> why, String about, List<Seen> clauses, List<String> but) {}

    /**
     * An event.
     *
     * @param day 0 for the first, as tests count
     * @param rule the key of the rule, or the name of the process
     */
    record Cause(int day, String text, String source, String rule) {}

    /** A clause of a rule, whether it held, and what was seen. */
    record Seen(String text, boolean met, List<String> said) {}

    static TestResult passed(Verdict verdict, String file) {
        RulebookTest test = verdict.test();
        return new TestResult(test.name(), line(test, file), true, List.of(), test.samples() - 1, List.of());
    }

    static TestResult failed(Verdict verdict, List<Explained> explained, String file) {
        RulebookTest test = verdict.test();
        List<Missed> misses = new ArrayList<>();
        for (int i = 0; i < verdict.misses().size(); i++) {
            Miss miss = verdict.misses().get(i);
            misses.add(
                    i < explained.size()
                            ? missed(explained.get(i))
                            : new Missed(expected(miss), List.of(miss.text()), List.of(), "", List.of(), List.of()));
        }
        return new TestResult(test.name(), line(test, file), false, test.given(), test.samples() - 1, misses);
    }

    private static int line(RulebookTest test, String file) {
        return test.position().file().equals(file) ? test.position().line() : 0;
    }

    private static String expected(Miss miss) {
        return switch (miss.kind()) {
            case UNTRUE -> miss.subject();
            case DID_NOT_APPLY -> "'" + miss.subject() + "' applies";
            case APPLIED -> "'" + miss.subject() + "' does not apply";
            case BROKE -> "it runs to its end";
        };
    }

    private static Missed missed(Explained explained) {
        LineWords words = new LineWords(explained.world());
        Attempt attempt = explained.attempt();
        return new Missed(
                expected(explained.miss()),
                got(explained, words),
                explained.chain().stream().map(TestResult::cause).toList(),
                attempt == null ? "" : about(attempt),
                attempt == null ? List.of() : clauses(attempt, words),
                explained.reasons());
    }

    private static List<String> got(Explained explained, LineWords words) {
        Attempt attempt = explained.attempt();
        return switch (explained.miss().kind()) {
            case UNTRUE -> {
                List<String> said = explained.state().stream()
                        .flatMap(line -> words.of(line).stream())
                        .toList();
                yield said.isEmpty() ? List.of("it is not so") : said;
            }
            case DID_NOT_APPLY ->
                List.of(
                        attempt == null
                                ? "it did not, and there are no facts of which it could speak"
                                : "it did not; " + (attempt.failed() == 0 ? "its condition held" : "it came nearest")
                                        + " on day " + explained.day());
            case APPLIED -> List.of("it did");
            case BROKE -> List.of(explained.miss().text());
        };
    }

    private static List<Seen> clauses(Attempt attempt, LineWords words) {
        return attempt.lines().stream()
                .filter(line -> line.clause().kind() != Clause.Kind.NEEDED || !line.isMet())
                .map(line -> seen(line, words))
                .toList();
    }

    private static Seen seen(Line line, LineWords words) {
        return new Seen(line.clause().text(), line.isMet(), words.of(line));
    }

    private static String about(Attempt attempt) {
        List<String> about = new ArrayList<>();
        for (Variable variable : attempt.rule().variables()) {
            Optional.ofNullable(attempt.bindings()[variable.slot()])
                    .filter(bound -> variable.isNamed())
                    .filter(org.armistice.model.fact.Fact.class::isInstance)
                    .map(org.armistice.model.fact.Fact.class::cast)
                    .ifPresent(fact -> about.add(variable.name() + " = " + fact.getName()));
        }
        return String.join(", ", about);
    }

    private static Cause cause(Event event) {
        return new Cause(
                event.day() - 1,
                Rounding.of(event.text()),
                event.source().name(),
                event.source().key());
    }
}
