package org.armistice.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.armistice.model.event.Event;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteStatus;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.evidence.Evidence;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.chance.Chance;
import org.armistice.simulator.effect.Action;
import org.armistice.simulator.effect.Ledger;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Parameters;
import org.armistice.simulator.process.Process;
import org.armistice.simulator.theatre.RandomTheatre;
import org.junit.jupiter.api.Test;

/**
 * What a process keeps from day to day saves work and changes nothing: every time that it has run, one that has just been
 * made works everything out anew. Roads, holders, depots and forces are changed from outside on every day.
 */
class KeptProcessesTest {
    private static final Rulebooks.Checked CORE = Rulebooks.core().check();
    private static final DroolsRules DROOLS = DroolsRules.of(CORE.rules());
    private static final int THEATRES = 40;
    private static final int DAYS = 30;

    /**
     * These keep in mind what somebody did before, to tell what begins, and work out everything else anew. Tallies, toll and
     * the two flows of civilians rest on what happened, which the world does not hold.
     */
    private static final Set<String> REMEMBERING = Set.of(
            "movement",
            "haulage",
            "reinforcement flow",
            "recovery",
            "tallies",
            "toll",
            "displacement flow",
            "return flow");

    private int compared;

    @Test
    void whatIsKeptIsWhatWouldBeWorkedOutAnew() {
        for (long seed = 1; seed <= THEATRES; seed++) {
            RandomTheatre theatre = new RandomTheatre(seed);
            World world = theatre.createWorld(CORE.rules());
            List<Process> processes = new ArrayList<>();
            for (Process process : CoreProcesses.of(CoreProcesses.names())) {
                processes.add(REMEMBERING.contains(process.name()) ? process : new Compared(process, seed));
            }
            Settings settings = Settings.of(
                            theatre.scenario().id(), theatre.scenario().firstDay())
                    .withSeed(seed)
                    .withInterventions(disturbances(seed));
            try (Course course = new Course(
                    CORE.rules(), processes, world, new Evidence(), (rules, at) -> DROOLS.matcher(at), settings)) {
                while (course.day() < DAYS) {
                    course.playDay();
                }
            }
        }
        assertThat(compared).isGreaterThan(THEATRES * DAYS * 10);
    }

    private static List<Intervention> disturbances(long seed) {
        List<Intervention> disturbances = new ArrayList<>();
        for (int day = 2; day <= DAYS; day++) {
            disturbances.add(new Disturbance(day, new Random(seed * 1000 + day)));
        }
        return disturbances;
    }

    private record Disturbance(int day, Random random) implements Intervention {
        @Override
        public String name() {
            return "disturbance";
        }

        @Override
        public void make(Moment moment) {
            Route route = pick(moment, Route.TYPE);
            Place place = pick(moment, Place.TYPE);
            Depot depot = pick(moment, Depot.TYPE);
            Force force = pick(moment, Force.TYPE);
            if (route != null && random.nextInt(3) == 0) {
                moment.event(() -> "road", route)
                        .become(route, Route.STATUS, random.nextInt(RouteStatus.values().length));
            }
            if (place != null && random.nextInt(5) == 0) {
                moment.event(() -> "place", place).point(place, Place.HOLDER, pick(moment, Faction.TYPE));
            }
            if (depot != null && random.nextInt(3) == 0) {
                moment.event(() -> "depot", depot)
                        .become(depot, Depot.FUEL, Fixed.of(random.nextInt(2) * 50))
                        .become(depot, Depot.AMMUNITION, Fixed.of(random.nextInt(2) * 50))
                        .point(depot, Depot.PLACE, pick(moment, Place.TYPE));
            }
            if (force != null && random.nextInt(3) == 0) {
                moment.event(() -> "force", force).point(force, Force.PLACE, pick(moment, Place.TYPE));
            }
        }

        private <T extends Fact> T pick(Moment moment, FactType<T> type) {
            List<T> facts = moment.list(type);
            return facts.isEmpty() ? null : facts.get(random.nextInt(facts.size()));
        }
    }

    /** Runs a process and then another of its name that knows nothing but the world. */
    private final class Compared implements Process {
        private final Process kept;
        private final long seed;

        Compared(Process kept, long seed) {
            this.kept = kept;
            this.seed = seed;
        }

        @Override
        public void run(Moment moment) {
            kept.run(moment);
            Process fresh = CoreProcesses.of(Set.of(kept.name())).stream()
                    .filter(p -> p.name().equals(kept.name()))
                    .findFirst()
                    .orElseThrow();
            World world = moment.world();
            Moment anew = new Moment(
                    Event.Kind.PROCESS,
                    kept.name(),
                    new Ledger(world),
                    new Chance(seed),
                    new Parameters(world, List.of(fresh)));
            List<Long> before = values(world);
            fresh.run(anew.at(moment.day(), moment.today()));
            assertThat(values(world))
                    .as("%s in theatre %d on day %d", kept.name(), seed, moment.day())
                    .isEqualTo(before);
            assertThat(actions(anew))
                    .as("%s in theatre %d on day %d", kept.name(), seed, moment.day())
                    .isEqualTo(actions(moment));
            compared++;
        }

        @Override
        public String name() {
            return kept.name();
        }

        @Override
        public List<Phase> phases() {
            return kept.phases();
        }

        @Override
        public boolean measure() {
            return kept.measure();
        }

        @Override
        public List<String> parameters() {
            return kept.parameters();
        }
    }

    private static List<List<Action>> actions(Moment moment) {
        return moment.proposed().stream().map(p -> List.copyOf(p.actions())).toList();
    }

    private static List<Long> values(World world) {
        List<Long> values = new ArrayList<>();
        for (Fact fact : world.all()) {
            fact.type().fields().forEach(field -> values.add(fact.read(field)));
        }
        return values;
    }
}
