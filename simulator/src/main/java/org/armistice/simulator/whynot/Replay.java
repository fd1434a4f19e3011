package org.armistice.simulator.whynot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Wish;
import org.armistice.simulator.Course;
import org.armistice.simulator.Run;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.trial.Draws;
import org.armistice.simulator.trial.Watched;

/**
 * Plays a run once more, which gives the same run, and watches how near the rules come that could bring about what is asked
 * about: its effects are matched with those of each rule, which settles for which facts that would have to hold.
 */
public final class Replay {
    private final Scenario scenario;
    private final Rulebooks.Checked checked;
    private final long seed;
    private final Wish wish;
    private final Predicate<Field> fixed;

    /**
     * @param checked with the parameters of the run
     * @param fixed fields that never change in the run, so that a fact which is not right in one of them was never near
     */
    public Replay(Scenario scenario, Rulebooks.Checked checked, long seed, Wish wish, Predicate<Field> fixed) {
        this.scenario = scenario;
        this.checked = checked;
        this.seed = seed;
        this.wish = wish;
        this.fixed = fixed;
    }

    /**
     * Plays up to a day.
     *
     * @param lastDay of the run
     * @param askedDay the day that is asked about, 0 for the one on which some rule comes nearest
     * @param each told after each day
     */
    public Answer play(int lastDay, int askedDay, Runnable each) {
        DroolsRules drools = DroolsRules.of(checked.rules());
        List<Outlook> outlooks = new ArrayList<>();
        Simulation simulation = Simulation.of(scenario, checked, (rules, world) -> {
                    Outlook outlook = new Outlook(checked, wish, askedDay, fixed, world);
                    outlooks.add(outlook);
                    return new Watched(
                            drools.matcher(world),
                            (phase, day, version, standings) -> outlook.sampled(phase, day, standings));
                })
                .seed(seed);
        int last = askedDay == 0 ? lastDay : askedDay;
        try (Course course = simulation.begin()) {
            while (course.day() < last) {
                course.playDay();
                each.run();
            }
            Outlook outlook = outlooks.get(0);
            outlook.endDay();
            return answer(outlook, course.run());
        }
    }

    private Answer answer(Outlook outlook, Run run) {
        List<NearMiss> misses = outlook.kept().stream()
                .map(look -> new NearMiss(look.attempt(), reasons(look, outlook.keptDay(), run)))
                .toList();
        return new Answer(
                outlook.keptDay(),
                scenario.firstDay().plusDays(outlook.keptDay() - 1L),
                outlook.already(),
                misses,
                outlook.nearestDays(),
                run);
    }

    private List<String> reasons(Outlook.Look look, int day, Run run) {
        Standing standing = look.standing();
        if (standing == null || look.attempt().failed() > 0) {
            return List.of();
        }
        Rule rule = standing.rule();
        List<String> reasons = new ArrayList<>();
        for (Event event : run.events()) {
            boolean inSpell = event.day() >= standing.since() && event.day() <= day;
            if (!inSpell || !event.source().key().equals(rule.key()) || !isAbout(event, standing)) {
                continue;
            }
            if (event.kind() == Event.Kind.DEFEATED || event.kind() == Event.Kind.CONFLICT) {
                reasons.add(event.text() + " (" + event.id() + ", day " + event.day() + ")");
            } else if (rule.trigger() == Rule.Trigger.EDGE && event.day() < day) {
                reasons.add("it went off on day " + event.day() + " already (" + event.id()
                        + "), and goes off once as long as its condition holds");
            }
        }
        int drawnOn = rule.trigger() == Rule.Trigger.EDGE ? standing.since() : day;
        Optional<Draws.Draw> draw = Draws.of(standing, drawnOn, seed).filter(d -> !d.isLucky());
        if (reasons.isEmpty() && draw.isPresent()) {
            reasons.add(Draws.words(draw.get())
                    + (rule.trigger() == Rule.Trigger.EDGE
                            ? "; it draws once, on the day its condition comes true, which was day " + drawnOn
                            : ""));
        }
        return reasons;
    }

    private static boolean isAbout(Event event, Standing standing) {
        return standing.rule().shown().stream()
                .map(variable -> standing.bindings()[variable.slot()])
                .filter(Fact.class::isInstance)
                .allMatch(fact ->
                        event.bindings().stream().anyMatch(b -> b.fact().equals(((Fact) fact).getId())));
    }
}
