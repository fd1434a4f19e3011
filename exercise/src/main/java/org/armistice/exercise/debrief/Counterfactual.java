package org.armistice.exercise.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.armistice.exercise.adjudication.Order;
import org.armistice.exercise.adjudication.OrderBook;
import org.armistice.exercise.adjudication.Played;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.state.State;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Difference;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Parting;
import org.armistice.simulator.outcome.Sampling;
import org.armistice.simulator.setup.NamedOutcomes;
import org.armistice.simulator.setup.Prepared;

/** What would have come of the same decisions with other luck, and of other decisions with the same luck. */
final class Counterfactual {
    private static final Pattern OF_A_PLACE = Pattern.compile("(holder|handovers|first-handover)/.*");
    private static final int MOST_CHANGES = 4;
    private static final int MOST_ALTERNATIVES = 24;

    private final Exercise exercise;
    private final Prepared prepared;
    private final State state;
    private final long seed;
    private final int last;
    private final Gauges gauges;

    Counterfactual(Exercise exercise, Prepared prepared, State state, long seed, int last) {
        this.exercise = exercise;
        this.prepared = prepared;
        this.state = state;
        this.seed = seed;
        this.last = last;
        this.gauges = NamedOutcomes.gauges(prepared);
    }

    /** The numbers that the exercise names; if it names none, those that are about no single place. */
    private List<Indicator> asked() {
        List<String> ids = exercise.debrief().outcomes();
        return gauges.all().stream()
                .filter(i -> ids.isEmpty() ? !OF_A_PLACE.matcher(i.id()).matches() : ids.contains(i.id()))
                .toList();
    }

    /** This exercise among others with the seeds after its own. */
    Inquiry luck(Played played, int runs) {
        return new OtherLuck(simulation(played.prepared()), gauges, asked(), seed, runs);
    }

    /** What would have come of another decision. @param instead what had been come to then */
    Inquiry otherwise(Otherwise other, State instead, String chosen, String otherwise, int pairs) {
        String role = other.of(exercise).role();
        String title = exercise.role(role).map(Role::title).orElse(role);
        return new OtherChoice(
                simulation(with(new OrderBook(exercise, state).upTo(last))),
                simulation(with(new OrderBook(exercise, instead).upTo(last))),
                gauges,
                seed,
                pairs,
                pairing -> alternative(other.turn(), title, chosen, otherwise, pairing));
    }

    /** What a role decided in a turn. */
    private record Taken(int turn, Role role, Order order) {}

    /**
     * Each decision of a role in a turn that did something, taken away, the latest first. The pair with the luck of the exercise is
     * the first.
     */
    List<DebriefReport.Alternative> alternatives(int pairs, Runnable progress) {
        if (pairs == 0 || last == 0) {
            return List.of();
        }
        List<Order> orders = new OrderBook(exercise, state).upTo(last);
        List<Taken> taken = decided(orders);
        if (taken.isEmpty()) {
            return List.of();
        }
        List<Pairing.Branch> branches = taken.stream()
                .map(t -> orders.stream().filter(o -> o != t.order()).toList())
                .map(rest -> new Pairing.Branch(simulation(with(rest)), Set.of()))
                .toList();
        List<Pairing> pairings = Pairing.of(
                simulation(with(orders)), branches, gauges, other -> Map.of(), new Sampling(seed, pairs, progress));
        return IntStream.range(0, taken.size())
                .mapToObj(i -> alternative(
                        taken.get(i).turn(),
                        taken.get(i).role().title(),
                        taken.get(i).order().what(),
                        "",
                        pairings.get(i)))
                .toList();
    }

    private List<Taken> decided(List<Order> orders) {
        List<Taken> taken = new ArrayList<>();
        for (int turn = last; turn >= 1; turn--) {
            for (Role role : exercise.roles()) {
                String id = OrderBook.idOf(turn, role);
                int number = turn;
                orders.stream().filter(o -> o.id().equals(id)).forEach(o -> taken.add(new Taken(number, role, o)));
            }
        }
        return taken.stream().limit(MOST_ALTERNATIVES).toList();
    }

    private DebriefReport.Alternative alternative(
            int turn, String role, String without, String instead, Pairing pairing) {
        Parting parting = pairing.pairs().get(0).parting();
        List<String> ids = asked().stream().map(Indicator::id).toList();
        List<DebriefReport.Change> changes = pairing.effects().stream()
                .filter(e -> e.difference().isClear() || e.difference().runs() < 2)
                .sorted(Comparator.comparing(
                        (Pairing.Effect e) -> !ids.contains(e.indicator().id())))
                .limit(MOST_CHANGES)
                .map(Counterfactual::change)
                .toList();
        return new DebriefReport.Alternative(
                turn,
                role,
                without,
                instead,
                pairing.pairs().size(),
                pairing.parted(),
                parting == null ? 0 : parting.day(),
                parting == null ? "" : parting.source().name(),
                changes);
    }

    private static DebriefReport.Change change(Pairing.Effect effect) {
        Difference difference = effect.difference();
        return new DebriefReport.Change(
                effect.indicator().title(),
                scale(effect.indicator()),
                difference.base(),
                difference.branch(),
                difference.mean(),
                difference.halfWidth());
    }

    static String scale(Indicator indicator) {
        return indicator.scale().name().toLowerCase(Locale.ROOT);
    }

    private Prepared with(List<Order> orders) {
        return prepared.with(
                orders.stream().map(o -> o.asWhatIf(prepared.scenario())).toList());
    }

    private Simulation simulation(Prepared all) {
        return all.simulation().days(exercise.lastDay(last));
    }
}
