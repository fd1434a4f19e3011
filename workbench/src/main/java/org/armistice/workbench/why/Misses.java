package org.armistice.workbench.why;

import java.util.List;
import java.util.Locale;
import org.armistice.model.event.Event;
import org.armistice.model.text.Rounding;
import org.armistice.rules.evidence.Attempt;
import org.armistice.rules.evidence.Line;
import org.armistice.rules.wording.Clause;
import org.armistice.simulator.whynot.Asking;
import org.armistice.simulator.whynot.LineWords;
import org.armistice.simulator.whynot.NearMiss;

/**
 * Why something did not happen.
 *
 * @param question as it was understood
 * @param day that was looked at; 0 if no rule could ever have done it
 * @param already what is so already on that day, as a sentence; empty if nothing
 * @param happened the events by which it did happen
 * @param processes that have to do with it as well
 * @param computed the field that no rule can set because a process computes it; empty if there is none
 * @param differences between what the run was made from and what is there now
 * @param sameRun whether the run that was played again is the recorded one
 * @param rules those that could have done it, the nearest first
 */
record Misses(
        String question,
        int day,
        String already,
        List<Brief> happened,
        List<String> processes,
        String computed,
        List<String> differences,
        boolean sameRun,
        List<Miss> rules) {
    record Brief(String id, int day, String text) {}

    /**
     * A rule, and how near it came.
     *
     * @param failed how many of its clauses failed
     * @param reasons why it did not take effect although its condition held
     * @param nearestDay the day up to which it came nearest
     */
    record Miss(
            String rule,
            String name,
            String file,
            int line,
            int failed,
            int nearestDay,
            List<String> reasons,
            List<Condition> conditions) {}

    /**
     * A clause of a rule.
     *
     * @param outcome met, failed or untold
     * @param seen what failed and how nearly, or what was seen where it holds
     */
    record Condition(String text, String outcome, List<String> seen) {}

    static Misses of(Asking.Found found) {
        LineWords words = new LineWords(found.answer().run().world());
        return new Misses(
                found.text(),
                found.answer().day(),
                found.answer().already(),
                found.happened().stream().map(Misses::brief).toList(),
                List.copyOf(found.processes().keySet()),
                found.computed(),
                found.differences(),
                found.sameRun(),
                found.answer().misses().stream()
                        .map(miss -> miss(miss, found, words))
                        .toList());
    }

    private static Brief brief(Event event) {
        return new Brief(event.id(), event.day(), Rounding.of(event.text()));
    }

    private static Miss miss(NearMiss miss, Asking.Found found, LineWords words) {
        Attempt attempt = miss.attempt();
        return new Miss(
                miss.rule().key(),
                miss.rule().name(),
                miss.rule().position().file(),
                miss.rule().position().line(),
                attempt.failed(),
                found.answer().nearestDays().getOrDefault(miss.rule().key(), 0),
                miss.reasons(),
                attempt.lines().stream()
                        .filter(line -> line.clause().kind() != Clause.Kind.NEEDED || !line.isMet())
                        .map(line -> condition(line, words))
                        .toList());
    }

    private static Condition condition(Line line, LineWords words) {
        return new Condition(line.clause().text(), line.outcome().name().toLowerCase(Locale.ROOT), words.of(line));
    }
}
