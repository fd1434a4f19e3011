package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.armistice.model.backing.Actor;
import org.armistice.model.backing.Backing;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Choice;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.faction.Role;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Objective;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.Sector;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteKind;
import org.armistice.model.quantity.Dimension;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.model.supply.Depot;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.RuleSet;

/** An invented conflict, drawn from a seed: 3 to 30 places, two or three parties, and the rest in proportion. */
public final class RandomTheatre {
    private static final LocalDate FIRST_DAY = LocalDate.of(2030, 3, 1);

    private final Random random;
    private final ScenarioBuilder builder;
    private final List<String> factions = new ArrayList<>();
    private final List<String> parties = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> holders = new ArrayList<>();
    private final Scenario scenario;
    private final long seed;
    private final Flavour flavour;
    private final UnaryOperator<String> names;
    private final RandomPeople people;

    public RandomTheatre(long seed) {
        this(seed, name -> name);
    }

    /** @param names changes what places, factions and the rest are called, and nothing else */
    RandomTheatre(long seed, UnaryOperator<String> names) {
        this.names = names;
        this.seed = seed;
        random = new Random(seed);
        flavour = Flavour.values()[(int) (seed % Flavour.values().length)];
        builder = new ScenarioBuilder("theatre-" + seed).firstDay(FIRST_DAY).days(60);
        people = new RandomPeople(builder, seed, FIRST_DAY);
        addFactions();
        addActors();
        addPlaces();
        addForces();
        addOperations();
        new RandomTalks(builder, random, FIRST_DAY, parties, actors, places, flavour).add();
        if (seed % 3 == 0) {
            new RandomDiplomacy(builder, seed, FIRST_DAY, parties, places).add();
        }
        new RandomStanding(builder, new Random(seed * 7919), FIRST_DAY, parties, actors, places).add();
        people.add(places, holders, parties, actors);
        new Situation(builder, random, FIRST_DAY).add((int) (seed % 14));
        if (seed % 2 == 0) {
            new RandomBackers(builder, random, FIRST_DAY).add();
        }
        if (seed % 8 == 4) {
            new RandomWant(builder, seed, FIRST_DAY).add();
        }
        if (seed % 4 == 1) {
            new RandomSiege(builder, seed, FIRST_DAY).add();
        }
        if (seed % 4 == 3) {
            new RandomTown(builder, seed, FIRST_DAY).add();
        }
        if (seed % 4 == 2) {
            new RandomRidge(builder, seed, FIRST_DAY).add();
        }
        scenario = builder.build();
    }

    private ScenarioBuilder fact(FactType<?> type, String id, String name) {
        return builder.fact(type, id, names.apply(name));
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The world of the first day, with the rules' parameters drawn from their ranges. */
    public World createWorld(RuleSet rules) {
        return createWorld(scenario, rules);
    }

    public World createWorld(Scenario of, RuleSet rules) {
        World world = of.createWorld();
        FactWriter writer = new FactWriter(world);
        for (Parameter parameter : rules.parameters()) {
            // Of its own, so that a parameter more leaves all others as they were.
            Random draws = new Random((31 * seed + parameter.id().hashCode()) * 0x9E37_79B9_7F4A_7C15L);
            long span = parameter.range().most() - parameter.range().least();
            // Waiting times are drawn short, so that there is something to see within a few weeks.
            boolean wait = parameter.unit().dimension().equals(Dimension.DAYS);
            double share = draws.nextDouble() * (wait ? draws.nextDouble() * 0.5 : 1);
            long value = parameter.range().least() + (long) (share * span);
            if (!wait && draws.nextInt(4) == 0) {
                value = parameter.value();
            }
            Assumption assumption = writer.add(Assumption.TYPE.create(parameter.id(), parameter.id()));
            writer.set(assumption, Assumption.VALUE, value);
        }
        return world;
    }

    private void addFactions() {
        int partyCount = 2 + random.nextInt(2);
        for (int i = 0; i < partyCount + random.nextInt(2); i++) {
            String id = "side" + i;
            boolean party = i < partyCount;
            fact(Faction.TYPE, id, "Side " + i).set(Faction.ROLE, party ? Role.PARTY : Role.LOCAL);
            builder.set(Faction.COST_TOLERANCE, 5 + random.nextInt(200));
            builder.set(Faction.EXPECTATION_OF_VICTORY, random.nextInt(101));
            builder.set(Faction.RECOGNITION, (int) (seed * (i + 2) % 11) * 10);
            builder.set(Faction.LEGITIMACY, (int) (seed * (i + 4) % 13) * 8);
            builder.set(Faction.BUDGET_SHARE, (int) (seed * (i + 3) % 5) * 20);
            builder.set(Faction.OUTSIDE_PRESSURE, (int) (seed * (i + 5) % 7) * 15);
            factions.add(id);
            if (party) {
                parties.add(id);
            }
        }
        for (String one : parties) {
            for (String other : parties) {
                if (!one.equals(other)) {
                    builder.pair(Relation.TYPE, one, other).set(Relation.ATTITUDE, Attitude.HOSTILE);
                }
            }
        }
    }

    private void addActors() {
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            String id = "power" + i;
            fact(Actor.TYPE, id, "Power " + i)
                    .set(Actor.CAPABILITY, random.nextInt(101))
                    .set(Actor.CREDIBILITY, random.nextInt(101));
            actors.add(id);
            for (String faction : parties) {
                if (random.nextInt(3) == 0) {
                    builder.pair(Backing.TYPE, id, faction)
                            .set(Backing.STAKE, random.nextInt(101))
                            .set(Backing.COMMITMENT, random.nextInt(101));
                }
            }
        }
    }

    private void addPlaces() {
        double size = random.nextDouble();
        int count = 3 + (int) (size * size * 27);
        for (int i = 0; i < count; i++) {
            String id = "place" + i;
            String holder = random.nextInt(8) == 0
                    ? any(factions)
                    : parties.get(Math.min(parties.size() - 1, i * parties.size() / count));
            fact(Place.TYPE, id, "Place " + i)
                    .set(Place.VALUE, random.nextInt(101))
                    .set(Place.HOLDER, holder)
                    .set(Place.HELD_SINCE, FIRST_DAY.minusDays(random.nextInt(60)));
            anyOf(Place.KIND);
            anyOf(Place.TERRAIN);
            if (random.nextInt(5) == 0) {
                builder.set(Place.FORMER_HOLDER, any(parties));
            }
            if (random.nextInt(8) == 0) {
                builder.set(Place.CONTESTER, any(parties))
                        .set(Place.CONTESTED_SINCE, FIRST_DAY.minusDays(random.nextInt(9)));
            }
            if (random.nextInt(4) == 0) {
                builder.set(Place.ENTRY_CAPACITY, random.nextInt(200));
            }
            people.place();
            places.add(id);
            holders.add(holder);
            for (String faction : factions) {
                builder.pair(Alignment.TYPE, id, faction).set(Alignment.ALIGNMENT, random.nextInt(101));
            }
        }
        int routes = 0;
        for (int i = 1; i < count; i++) {
            route(routes++, places.get(Math.max(0, i - 1 - random.nextInt(3))), places.get(i));
        }
    }

    private void route(int number, String start, String end) {
        fact(Route.TYPE, "way" + number, "Way " + number)
                .set(Route.START, start)
                .set(Route.END, end)
                .set(Route.LENGTH, flavour == Flavour.LONG_ROADS ? 100 + random.nextInt(300) : 10 + random.nextInt(100))
                .set(Route.CAPACITY, random.nextInt(400))
                .set(Route.KIND, any(List.of(RouteKind.HIGHWAY, RouteKind.PRIMARY, RouteKind.TRACK)));
    }

    private void addForces() {
        int forces = places.size() + random.nextInt(places.size() + 1);
        for (int i = 0; i < forces; i++) {
            int at = random.nextInt(places.size());
            int full = 50 + random.nextInt(1500);
            String faction = random.nextInt(4) == 0 ? any(parties) : holders.get(at);
            fact(Force.TYPE, "force" + i, "Force " + i)
                    .set(Force.FACTION, faction)
                    .set(Force.PLACE, places.get(at))
                    .set(Force.FULL_STRENGTH, full)
                    .set(Force.STRENGTH, random.nextInt(4) == 0 ? full / 3.0 : full)
                    .set(Force.QUALITY, 20 + random.nextInt(81))
                    .set(Force.COHESION, random.nextInt(4) == 0 ? random.nextInt(60) : 60 + random.nextInt(41))
                    .set(Force.LOYALTY, random.nextInt(101))
                    .set(Force.MOBILE, random.nextInt(4) > 0)
                    .set(Force.FUEL, full * (flavour == Flavour.LONG_ROADS ? 40 : random.nextInt(30)) / 1000.0)
                    .set(
                            Force.AMMUNITION,
                            random.nextInt(3) == 0
                                    ? 0
                                    : full * (flavour == Flavour.LONG_ROADS ? 20 : random.nextInt(20)) / 1000.0)
                    .set(Force.UNDER_AIR_ATTACK, random.nextInt(5) == 0)
                    .set(Force.AIR_DEFENCE, flavour == Flavour.AIR_WAR ? 0 : random.nextInt(60));
            anyOf(Force.KIND);
            if (random.nextInt(flavour == Flavour.LONG_ROADS ? 2 : 3) == 0) {
                builder.set(
                        Force.POSTURE,
                        any(List.of(
                                Posture.ATTACKING,
                                Posture.ATTACKING,
                                Posture.WITHDRAWING,
                                Posture.MOVING,
                                Posture.RECOVERING)));
                builder.set(
                        Force.TARGET, places.get(Math.max(0, Math.min(places.size() - 1, at + random.nextInt(5) - 2))));
            }
            if (random.nextInt(5) == 0) {
                builder.set(Force.SPONSOR, any(actors));
            }
            people.force();
        }
        for (int i = 0; i < 1 + places.size() / (flavour == Flavour.LONG_ROADS ? 10 : 5); i++) {
            int at = random.nextInt(places.size());
            fact(Depot.TYPE, "depot" + i, "Depot " + i)
                    .set(Depot.FACTION, holders.get(at))
                    .set(Depot.PLACE, places.get(at))
                    .set(Depot.FUEL, random.nextInt(200))
                    .set(Depot.AMMUNITION, random.nextInt(100))
                    .set(Depot.FUEL_CAPACITY, 300)
                    .set(Depot.AMMUNITION_CAPACITY, 200)
                    .set(Depot.FUEL_INCOME, random.nextInt(10))
                    .set(Depot.AMMUNITION_INCOME, random.nextInt(5));
        }
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            String line = "line" + i;
            fact(SupplyLine.TYPE, line, "Line " + i).set(SupplyLine.USER, any(parties));
            anyOf(SupplyLine.STATUS);
            anyOf(SupplyLine.CONFIDENCE);
            if (random.nextInt(2) == 0) {
                builder.set(SupplyLine.CLAIMANT, any(parties));
            }
            if (random.nextInt(2) == 0) {
                builder.set(SupplyLine.HOLDER, any(parties));
            }
            int from = random.nextInt(places.size());
            for (int k = from; k < Math.min(places.size(), from + 1 + random.nextInt(3)); k++) {
                fact(Waypoint.TYPE, line + "-" + places.get(k), line)
                        .set(Waypoint.LINE, line)
                        .set(Waypoint.PLACE, places.get(k));
            }
        }
    }

    private void addOperations() {
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String operation = "operation" + i;
            String target = any(places);
            fact(Operation.TYPE, operation, "Operation " + i)
                    .set(Operation.FACTION, any(parties))
                    .set(Operation.OBJECTIVE, target)
                    .set(Operation.BEGAN_ON, FIRST_DAY.minusDays(random.nextInt(20)));
            anyOf(Operation.PHASE);
            if (random.nextInt(3) == 0) {
                builder.set(Operation.RESUMES_ON, FIRST_DAY.plusDays(random.nextInt(10)));
            }
            objective(operation, target, 1);
            String second = any(places);
            if (!second.equals(target)) {
                objective(operation, second, 2);
            }
        }
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            String front = "front" + i;
            fact(Front.TYPE, front, "Front " + i)
                    .set(Front.FIRST_SIDE, parties.get(i % parties.size()))
                    .set(Front.SECOND_SIDE, parties.get((i + 1) % parties.size()))
                    .set(Front.DAYS_OF_CALM, random.nextInt(40));
            for (String place : places) {
                if (random.nextInt(3) == 0) {
                    fact(Sector.TYPE, front + "-" + place, front)
                            .set(Sector.FRONT, front)
                            .set(Sector.PLACE, place);
                }
            }
        }
    }

    private void objective(String operation, String place, int rank) {
        fact(Objective.TYPE, operation + "-" + place, operation)
                .set(Objective.OPERATION, operation)
                .set(Objective.PLACE, place)
                .set(Objective.RANK, rank);
    }

    private <E extends Enum<E> & Choice> void anyOf(ChoiceField<E> field) {
        builder.set(field, any(field.constants()));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
