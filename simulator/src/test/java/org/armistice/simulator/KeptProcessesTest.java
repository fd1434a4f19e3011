package org.armistice.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.armistice.model.air.AirWing;
import org.armistice.model.backing.Support;
import org.armistice.model.backing.SupportStatus;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.event.Event;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.OperationPhase;
import org.armistice.model.operation.Sector;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Link;
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
import org.armistice.simulator.effect.Chronicle.Matter;
import org.armistice.simulator.effect.Ledger;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Parameters;
import org.armistice.simulator.process.Process;
import org.armistice.simulator.theatre.RandomTheatre;
import org.junit.jupiter.api.Test;

/**
 * What a process keeps from day to day saves work and changes nothing: every time that it has run, one that has just been
 * made works everything out anew. Whatever processes look at is changed from outside on every day, and facts go.
 */
class KeptProcessesTest {
    private static final Rulebooks.Checked CORE =
            Rulebooks.core().withoutTests().check();
    private static final DroolsRules DROOLS = DroolsRules.of(CORE.rules());

    /** {@code -Darmistice.theatres=40} plays more. */
    private static final int THEATRES = Integer.getInteger("armistice.theatres", 25);

    private static final int DAYS = 30;
    private static final List<FactType<?>> LEAVING =
            List.of(Depot.TYPE, Sector.TYPE, Alignment.TYPE, Link.TYPE, Group.TYPE, Relation.TYPE);

    /** What is under way goes on; a process that has just been made does not know that it has begun. */
    private static final Set<String> REMEMBERING = Set.of("movement");

    /** These rest on what happened, which the world does not hold. */
    private static final Set<String> RECALLING = Set.of("tallies", "toll");

    private int compared;

    @Test
    void whatIsKeptIsWhatWouldBeWorkedOutAnew() {
        for (long seed = 1; seed <= THEATRES; seed++) {
            RandomTheatre theatre = new RandomTheatre(seed);
            World world = theatre.createWorld(CORE.rules());
            List<Process> processes = new ArrayList<>();
            for (Process process : CoreProcesses.of(CoreProcesses.names())) {
                processes.add(checked(process, seed));
            }
            Settings settings = Settings.of(
                            theatre.scenario().id(), theatre.scenario().firstDay())
                    .withSeed(seed)
                    .withInterventions(disturbances(seed));
            try (Course course = new Course(
                    CORE.rules(),
                    processes,
                    world,
                    Map.of(),
                    new Evidence(),
                    (rules, at) -> DROOLS.matcher(at),
                    Follower.NOBODY,
                    settings)) {
                while (course.day() < DAYS) {
                    course.playDay();
                }
            }
        }
        assertThat(compared).isGreaterThan(THEATRES * DAYS * 10);
    }

    private Process checked(Process process, long seed) {
        if (REMEMBERING.contains(process.name())) {
            return new Moved(process);
        }
        return RECALLING.contains(process.name()) ? new Recounted(process) : new Compared(process, seed);
    }

    private static List<Intervention> disturbances(long seed) {
        List<Intervention> disturbances = new ArrayList<>();
        for (int day = 2; day <= DAYS; day++) {
            disturbances.add(new Disturbance(day, new Random(seed * 1000 + day)));
        }
        return disturbances;
    }

    /** On every third day a bit of everything; on the others one thing, so that nothing else hides what it alone changes. */
    private static final class Disturbance implements Intervention {
        private static final int KINDS = 31;

        private final int day;
        private final Random random;
        private final int only;
        private int kind;

        Disturbance(int day, Random random) {
            this.day = day;
            this.random = random;
            only = day % 3 == 0 ? -1 : random.nextInt(KINDS);
        }

        @Override
        public int day() {
            return day;
        }

        @Override
        public String name() {
            return "disturbance";
        }

        @Override
        public void make(Moment moment) {
            write(moment, Route.TYPE, 3, (p, route) -> p.become(route, Route.STATUS, any(RouteStatus.values())));
            write(moment, Route.TYPE, 5, (p, route) -> p.become(route, Route.AIR_INTERDICTION, share()));
            write(moment, Route.TYPE, 5, (p, route) -> p.become(route, Route.CAPACITY, Fixed.of(random.nextInt(4))));
            write(moment, Place.TYPE, 5, (p, place) -> p.point(place, Place.HOLDER, pick(moment, Faction.TYPE)));
            write(moment, Place.TYPE, 5, (p, place) -> p.point(place, Place.CONTESTER, pick(moment, Faction.TYPE)));
            write(
                    moment,
                    Place.TYPE,
                    5,
                    (p, place) -> p.become(place, Place.POPULATION, Fixed.of(random.nextInt(90_000))));
            write(moment, Place.TYPE, 5, (p, place) -> p.become(place, Place.FEAR_OF_REPRISAL, share()));
            write(
                    moment,
                    Depot.TYPE,
                    3,
                    (p, depot) -> p.become(depot, Depot.FUEL, Fixed.of(random.nextInt(2) * 50))
                            .become(depot, Depot.AMMUNITION, Fixed.of(random.nextInt(2) * 50))
                            .point(depot, Depot.PLACE, pick(moment, Place.TYPE)));
            write(moment, Force.TYPE, 3, (p, force) -> p.point(force, Force.PLACE, pick(moment, Place.TYPE)));
            write(moment, Force.TYPE, 4, (p, force) -> p.point(force, Force.FACTION, pick(moment, Faction.TYPE)));
            write(
                    moment,
                    Force.TYPE,
                    3,
                    (p, force) -> p.become(force, Force.POSTURE, Posture.ATTACKING.ordinal())
                            .point(force, Force.TARGET, pick(moment, Place.TYPE)));
            write(moment, Force.TYPE, 3, (p, force) -> p.become(force, Force.STRENGTH, Fixed.of(random.nextInt(900))));
            write(moment, Force.TYPE, 4, (p, force) -> p.become(force, Force.UNDER_AIR_ATTACK, 1));
            write(moment, Force.TYPE, 9, (p, force) -> p.become(force, Force.MOBILE, random.nextInt(2)));
            write(moment, Relation.TYPE, 9, (p, one) -> quarrel(p, moment, one));
            write(moment, Alignment.TYPE, 4, (p, one) -> p.become(one, Alignment.ALIGNMENT, share()));
            write(moment, Sector.TYPE, 6, (p, sector) -> p.point(sector, Sector.PLACE, pick(moment, Place.TYPE)));
            write(moment, Front.TYPE, 9, (p, front) -> p.point(front, Front.FIRST_SIDE, pick(moment, Faction.TYPE)));
            write(moment, Group.TYPE, 4, (p, group) -> p.point(group, Group.HOST, pick(moment, Place.TYPE)));
            write(moment, Group.TYPE, 9, (p, group) -> p.point(group, Group.ORIGIN, pick(moment, Place.TYPE)));
            write(moment, Support.TYPE, 4, (p, one) -> p.become(one, Support.STATUS, any(SupportStatus.values())));
            write(moment, AirWing.TYPE, 4, (p, wing) -> p.point(wing, AirWing.BASE, pick(moment, Place.TYPE)));
            write(moment, Assumption.TYPE, 2, (p, one) -> p.become(one, Assumption.VALUE, one.getValue() / 4 * 3));
            write(moment, Place.TYPE, 9, (p, place) -> p.become(place, Place.VALUE, share()));
            write(moment, Operation.TYPE, 6, (p, one) -> p.become(one, Operation.PHASE, any(OperationPhase.values())));
            for (FactType<?> type : LEAVING) {
                write(moment, type, 12, (p, fact) -> p.add(new Action.Remove(fact)));
            }
            assertThat(kind).isIn(0, KINDS);
        }

        private <T extends Fact> void write(
                Moment moment, FactType<T> type, int oneIn, BiConsumer<Proposal, T> change) {
            T fact = pick(moment, type);
            boolean chosen = only < 0 ? random.nextInt(oneIn) == 0 : only == kind++;
            if (fact != null && chosen) {
                change.accept(moment.event(type::noun, fact), fact);
            }
        }

        /** What one says holds for both, so that both must say it. */
        private void quarrel(Proposal proposal, Moment moment, Relation one) {
            int attitude = any(Attitude.values());
            for (Relation other : moment.list(Relation.TYPE)) {
                if (other == one || (other.getFaction() == one.getOther() && other.getOther() == one.getFaction())) {
                    proposal.become(other, Relation.ATTITUDE, attitude);
                }
            }
        }

        private int any(Object[] values) {
            return random.nextInt(values.length);
        }

        private long share() {
            return random.nextInt((int) Fixed.ONE);
        }

        private <T extends Fact> T pick(Moment moment, FactType<T> type) {
            List<T> facts = moment.list(type);
            return facts.isEmpty() ? null : facts.get(random.nextInt(facts.size()));
        }
    }

    /** Runs a process and looks at what it did. */
    private abstract class Checked implements Process {
        final Process kept;

        Checked(Process kept) {
            this.kept = kept;
        }

        @Override
        public final void run(Moment moment) {
            check(moment);
            compared++;
        }

        abstract void check(Moment moment);

        @Override
        public final String name() {
            return kept.name();
        }

        @Override
        public final List<Phase> phases() {
            return kept.phases();
        }

        @Override
        public final boolean measure() {
            return kept.measure();
        }

        @Override
        public final List<String> parameters() {
            return kept.parameters();
        }
    }

    /** Runs another process of the same name that knows nothing but the world. */
    private final class Compared extends Checked {
        private final long seed;

        Compared(Process kept, long seed) {
            super(kept);
            this.seed = seed;
        }

        @Override
        void check(Moment moment) {
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
            long[] before = values(world);
            fresh.run(anew.at(moment.day(), moment.today()));
            assertThat(values(world))
                    .as("%s in theatre %d on day %d", kept.name(), seed, moment.day())
                    .isEqualTo(before);
            assertThat(actions(anew))
                    .as("%s in theatre %d on day %d", kept.name(), seed, moment.day())
                    .isEqualTo(actions(moment));
        }
    }

    /** Counts what happened again. */
    private final class Recounted extends Checked {
        Recounted(Process kept) {
            super(kept);
        }

        @Override
        void check(Moment moment) {
            kept.run(moment);
            for (Faction faction : moment.list(Faction.TYPE)) {
                if (kept.measure()) {
                    assertThat(faction.getLossesIn30Days()).isEqualTo(sum(moment, faction, Matter.LOSSES, 30));
                    assertThat(faction.getLossesIn60Days()).isEqualTo(sum(moment, faction, Matter.LOSSES, 60));
                    assertThat(faction.getPlacesGainedIn30Days())
                            .isEqualTo(sum(moment, faction, Matter.PLACES_GAINED, 30));
                    assertThat(faction.getValueLostIn30Days()).isEqualTo(sum(moment, faction, Matter.VALUE_LOST, 30));
                } else {
                    assertThat(actions(moment).toString().contains("fact=" + faction.getId() + ","))
                            .isEqualTo(sum(moment, faction, Matter.LOSSES, 1) > 0);
                }
            }
        }

        private long sum(Moment moment, Faction faction, Matter matter, int days) {
            return moment.chronicle().sum(faction, matter, moment.day(), days);
        }
    }

    /** Looks whether all forces move or stop that should. */
    private final class Moved extends Checked {
        Moved(Process kept) {
            super(kept);
        }

        @Override
        void check(Moment moment) {
            List<String> onTheRoad = new ArrayList<>();
            for (Force force : moment.list(Force.TYPE)) {
                if (force.getPosture() == Posture.MOVING
                        || force.getPosture() == Posture.WITHDRAWING
                        || force.getDistanceLeft() > 0) {
                    onTheRoad.add(force.getId());
                }
            }
            kept.run(moment);
            assertThat(moment.proposed().stream()
                            .map(p -> p.cause().about().get(0).getId())
                            .toList())
                    .isEqualTo(onTheRoad);
        }
    }

    /** In words, so that facts that are only proposed compare by their ids. */
    private static List<String> actions(Moment moment) {
        return moment.proposed().stream().map(p -> p.actions().toString()).toList();
    }

    private static long[] values(World world) {
        List<Fact> facts = world.all();
        int fields = 0;
        for (Fact fact : facts) {
            fields += fact.type().fields().size();
        }
        long[] values = new long[fields];
        int at = 0;
        for (Fact fact : facts) {
            for (Field field : fact.type().fields()) {
                values[at++] = fact.read(field);
            }
        }
        return values;
    }
}
