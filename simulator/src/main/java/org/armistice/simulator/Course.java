package org.armistice.simulator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.armistice.model.event.Event;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.World;
import org.armistice.model.place.Route;
import org.armistice.rules.evidence.Evidence;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.account.Account;
import org.armistice.simulator.account.Occurrence;
import org.armistice.simulator.account.Readings;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.chance.Chance;
import org.armistice.simulator.effect.Ledger;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.effect.Settlement;
import org.armistice.simulator.firing.Firings;
import org.armistice.simulator.firing.Witnessed;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Parameters;
import org.armistice.simulator.process.Process;
import org.armistice.simulator.process.Working;
import org.armistice.simulator.supply.Carrier;
import org.armistice.simulator.table.OneRow;

/** A run under way. Rules propose, {@link Settlement} disposes. */
public final class Course implements AutoCloseable {
    private final Settings settings;
    private final Ledger ledger;
    private final Account account;
    private final OneRow tables;
    private final Firings firings;
    private final Settlement settlement;
    private final Matcher matcher;
    private final List<Station> measures;
    private final List<Station> processes;
    private final Chance chance;
    private final Parameters parameters;
    private final Diary diary;
    private final Follower follower;
    private final long deadline;
    private int day;

    private record Station(Process process, Moment moment) {}

    Course(
            RuleSet rules,
            List<Process> asked,
            World world,
            Map<String, Long> assumed,
            Evidence evidence,
            BiFunction<RuleSet, World, Matcher> matchers,
            Follower follower,
            Settings settings) {
        this.settings = settings;
        this.follower = follower;
        Opening.furnish(world, rules, assumed);
        chance = new Chance(settings.seed());
        parameters = new Parameters(world, asked);
        ledger = new Ledger(world);
        Opening.recall(settings, ledger);
        account = new Account(settings.firstDay().minusDays(1));
        Witnessed witnessed = new Witnessed(evidence, ledger, settings.explained());
        tables = new OneRow(rules, account, chance, witnessed, settings.strict());
        firings = new Firings(rules, ledger, account, chance, witnessed);
        settlement = new Settlement(ledger, account, chance, settings.strict(), settings.explained());
        List<Station> stations = asked.stream()
                .map(p -> new Station(p, new Moment(Event.Kind.PROCESS, p.name(), ledger, chance, parameters)))
                .toList();
        measures = stations.stream().filter(s -> s.process().measure()).toList();
        processes = stations.stream().filter(s -> !s.process().measure()).toList();
        diary = new Diary(ledger);
        matcher = follower.begin(matcher(matchers, rules, world), world);
        deadline = System.nanoTime() + settings.timeLimit().toNanos();
        matcher.endBy(deadline);
    }

    /** Conditions are looked at as soon as facts are there, so that what cannot be worked out may show before the first day. */
    private static Matcher matcher(BiFunction<RuleSet, World, Matcher> matchers, RuleSet rules, World world) {
        try {
            return matchers.apply(rules, world);
        } catch (MatchFailure | ArithmeticException e) {
            throw failed(1, e);
        }
    }

    private static RunFailure failed(int day, RuntimeException e) {
        return new RunFailure("day " + day + ": " + e.getMessage(), e);
    }

    /** The day that was played last, 0 before the first. */
    public int day() {
        return day;
    }

    /** The date of that day. */
    public LocalDate date() {
        return settings.firstDay().plusDays(day - 1L);
    }

    public World world() {
        return ledger.world();
    }

    /**
     * What set out over each route on the day that was played last, to forces and from depot to depot, in millionths of a
     * tonne; routes over which nothing went are left out.
     */
    public Map<Route, Long> traffic() {
        Map<Route, Long> traffic = new HashMap<>();
        for (Station station : processes) {
            if (day > 0 && station.process() instanceof Carrier carrier) {
                carrier.carried((route, load) -> traffic.merge(route, load, Math::addExact));
            }
        }
        return traffic;
    }

    /** Plays the next day. */
    public void playDay() {
        day++;
        ledger.turnTo(day);
        firings.turnTo(day);
        settlement.turnTo(day);
        for (Phase phase : Phase.values()) {
            account.turnTo(day, date(), phase);
            if (day == 1 && phase == Phase.INTERVENTIONS) {
                noteStart();
            }
            try {
                play(phase);
            } catch (MatchFailure | ArithmeticException e) {
                throw isLate() ? late() : failed(day, e);
            }
            if (isLate()) {
                throw late();
            }
        }
        diary.endDay(day, date());
        follower.endDay(firings.lost());
    }

    private boolean isLate() {
        return System.nanoTime() - deadline > 0;
    }

    private RunFailure late() {
        String busiest = matcher.busiest()
                .map(b -> " Of the rules, '" + b.rule().key() + "' ("
                        + b.rule().position() + ") took the longest: "
                        + Math.round(b.nanoseconds() / 1e8) / 10.0 + " s.")
                .orElse("");
        return new RunFailure("day " + day + ": this run has taken more than "
                + settings.timeLimit().toSeconds() + " s, which is its limit." + busiest
                + " Maybe tie the facts of a condition to each other, or allow it more time?");
    }

    private void play(Phase phase) {
        measure(phase);
        if (phase == Phase.INTERVENTIONS) {
            intervene();
            measure(phase);
        }
        ledger.tell(matcher);
        int noted = account.occurrences().size();
        List<Proposal> proposals = firings.proposals(tables.of(day, matcher.sample(phase, day)));
        follower.proposed(proposals, account.since(noted));
        settlement.settle(proposals);
        firings.settled(proposals);
        work(phase);
    }

    private void measure(Phase phase) {
        for (Station station : measures) {
            if (station.process().phases().contains(phase)) {
                station.process().run(station.moment().at(day, date()));
            }
        }
    }

    private void intervene() {
        for (Intervention intervention : settings.interventions()) {
            if (intervention.day() == day) {
                Moment moment = new Moment(Event.Kind.INTERVENTION, intervention.name(), ledger, chance, parameters);
                intervention.make(moment.at(day, date()));
                settle(moment);
            }
        }
    }

    private void work(Phase phase) {
        for (Station station : processes) {
            if (station.process().phases().contains(phase)) {
                station.process().run(station.moment().at(day, date()));
                settle(station.moment());
            }
        }
    }

    private void settle(Moment moment) {
        List<Proposal> proposals = moment.take();
        settlement.settle(proposals);
        moment.settled(proposals);
    }

    private void noteStart() {
        String text = "The run of " + settings.scenario() + " begins on " + date() + ".";
        Working start = new Working(Event.Kind.START, settings.scenario(), List.of(), () -> text);
        account.note(Event.Kind.START, start, "", Readings.NONE, List.of());
    }

    /** What has happened so far, in raw form; grows as days are played. */
    public List<Occurrence> occurrences() {
        return Collections.unmodifiableList(account.occurrences());
    }

    /** What has happened so far. */
    public Run run() {
        return new Run(
                settings.scenario(),
                settings.seed(),
                day,
                account.events(ledger.world()),
                diary.control(),
                diary.figures(),
                ledger.world());
    }

    @Override
    public void close() {
        matcher.close();
    }
}
