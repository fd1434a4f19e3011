package org.armistice.app.whatif;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.whatif.Effect;
import org.armistice.experiments.whatif.Finding;
import org.armistice.experiments.whatif.Ledger;
import org.armistice.experiments.whatif.Study;
import org.armistice.model.scenario.Scenario;

/**
 * What is known about a question after all runs.
 *
 * @param asked pairs of runs that were asked for
 * @param runs pairs of runs for each branch, under each of the rival rulebooks; fewer than asked for if it was ended early
 * @param rivals one for each set of rulebooks; the first is the one that tables show
 * @param unfinished names of the sets of rulebooks under which not all runs were made when it was ended early
 * @param ledgers of the first rival, in the order of its findings; empty lists if none were asked for
 * @param stopped whether it was ended early
 */
record Answer(
        Scenario scenario,
        int asked,
        int runs,
        List<Rival> rivals,
        List<String> unfinished,
        List<List<Ledger>> ledgers,
        boolean stopped) {
    Answer {
        unfinished = List.copyOf(unfinished);
        rivals = List.copyOf(rivals);
        ledgers = List.copyOf(ledgers);
    }

    /**
     * What comes out under one set of rulebooks.
     *
     * @param name of the set, as the user names it
     */
    record Rival(String name, Study study, List<Finding> findings) {
        /** Pairs of runs that were made of each branch. */
        int runs() {
            return findings.isEmpty() ? 0 : findings.get(0).pairing().pairs().size();
        }
    }

    Rival first() {
        return rivals.get(0);
    }

    /** What is to be said of an answer that was ended early; empty if it was not. */
    String early() {
        if (!stopped) {
            return "";
        }
        StringBuilder early = new StringBuilder("Ended early.");
        if (runs < asked) {
            early.append(" " + runs + " of the " + asked
                    + " seeds that were asked for were played; the others follow with --seed " + (firstSeed() + runs)
                    + " --runs " + (asked - runs) + ".");
        }
        if (!unfinished.isEmpty()) {
            early.append(" Not played to the end, and left out: " + String.join(", ", unfinished) + ".");
        }
        early.append(" Of what answers rest on, only what had been found out by then is told.");
        return early.toString();
    }

    long firstSeed() {
        return first().study().firstSeed();
    }

    int days() {
        return first().study().base().settings().days();
    }

    /** The mean difference of an outcome under each set of rulebooks; 0 under one in which it never differs. */
    List<Double> byRival(int branch, Effect effect) {
        return rivals.stream()
                .map(r -> r.findings().get(branch).effects().stream()
                        .filter(e ->
                                e.indicator().id().equals(effect.indicator().id()))
                        .map(e -> e.contrast().difference())
                        .findFirst()
                        .orElse(0.0))
                .toList();
    }

    /** How many assumptions of each grade are drawn. */
    Map<Character, Integer> drawnByGrade() {
        Map<Character, Integer> grades = new TreeMap<>();
        for (Factor factor : first().study().factors().drawn()) {
            grades.merge(factor.grade(), 1, Integer::sum);
        }
        return grades;
    }
}
