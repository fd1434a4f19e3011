package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.armistice.model.backing.Agreement;
import org.armistice.model.backing.Support;
import org.armistice.model.backing.SupportKind;
import org.armistice.model.fact.Choice;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.force.Force;
import org.armistice.model.humanitarian.ClearanceTeam;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.humanitarian.OrderStatus;
import org.armistice.model.humanitarian.ReturnOrder;
import org.armistice.model.place.Conduct;
import org.armistice.model.place.Place;
import org.armistice.model.scenario.ScenarioBuilder;

/**
 * The people of a random theatre: who lives where, who has fled, mined ground and those who clear it, orders to wait. It
 * draws from a generator of its own, so that the rest of the theatre stays what it was.
 */
final class RandomPeople {
    private final ScenarioBuilder builder;
    private final Random random;
    private final LocalDate firstDay;

    RandomPeople(ScenarioBuilder builder, long seed, LocalDate firstDay) {
        this.builder = builder;
        this.random = new Random(seed * 131 + 7);
        this.firstDay = firstDay;
    }

    /** More of the place that was added last. */
    void place() {
        if (random.nextInt(5) > 0) {
            builder.set(Place.POPULATION, 500 + random.nextInt(200_000));
        }
        if (random.nextInt(3) == 0) {
            builder.set(Place.FEAR_OF_REPRISAL, random.nextInt(101));
        }
        if (random.nextInt(3) == 0) {
            builder.set(Place.CONDUCT, any(List.of(Conduct.values())));
        }
        if (random.nextInt(3) == 0) {
            builder.set(Place.SUSPECTED_HAZARDOUS_AREA, random.nextInt(30) / 10.0)
                    .set(Place.CONFIRMED_HAZARDOUS_AREA, random.nextInt(10) / 100.0)
                    .set(Place.RELEASED_AREA, random.nextInt(30) / 10.0)
                    .set(Place.AREA_READY_FOR_RELEASE, random.nextInt(20) / 10.0)
                    .set(Place.MINE_CASUALTIES, random.nextInt(40));
        }
        if (random.nextInt(3) == 0) {
            builder.set(Place.CIVILIAN_DEATHS, random.nextInt(30));
        }
    }

    /** More of the force that was added last. */
    void force() {
        if (random.nextBoolean()) {
            builder.set(Force.MINE_LAYING, random.nextInt(20) / 10.0);
        }
    }

    void add(List<String> places, List<String> holders, List<String> parties, List<String> actors) {
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            builder.fact(Group.TYPE, "exiles" + i, "Exiles " + i)
                    .set(Group.ORIGIN, any(places))
                    .set(Group.HOST, any(places))
                    .set(Group.NUMBER, random.nextInt(40_000))
                    .set(Group.RETURNED, random.nextInt(3000));
            anyOf(Group.INTENTION);
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            int at = random.nextInt(places.size());
            builder.fact(ReturnOrder.TYPE, "order" + i, "Order " + i)
                    .set(ReturnOrder.ISSUER, random.nextInt(6) == 0 ? any(parties) : holders.get(at))
                    .set(ReturnOrder.PLACE, places.get(at))
                    .set(ReturnOrder.COMPLIANCE, random.nextInt(101))
                    .set(ReturnOrder.STATUS, random.nextInt(3) == 0 ? OrderStatus.IN_TRANCHES : OrderStatus.BARRED)
                    .set(ReturnOrder.ISSUED_ON, firstDay.minusDays(random.nextInt(40)));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            int at = random.nextInt(places.size());
            builder.fact(ClearanceTeam.TYPE, "sappers" + i, "Sappers " + i)
                    .set(ClearanceTeam.FACTION, random.nextInt(4) == 0 ? any(parties) : holders.get(at))
                    .set(ClearanceTeam.SPONSOR, any(actors))
                    .set(ClearanceTeam.PLACE, places.get(at))
                    .set(ClearanceTeam.RATE, random.nextInt(20_000));
        }
        if (random.nextInt(3) == 0) {
            String backer = any(actors);
            String client = any(parties);
            builder.fact(Agreement.TYPE, "engineers-accord", "Accord on engineers")
                    .set(Agreement.BACKER, backer)
                    .set(Agreement.CLIENT, client);
            builder.fact(Support.TYPE, "engineers", "Engineers")
                    .set(Support.BACKER, backer)
                    .set(Support.CLIENT, client)
                    .set(Support.KIND, SupportKind.ENGINEERS)
                    .set(Support.PEOPLE, random.nextInt(40))
                    .set(Support.ENTRY_POINT, any(places));
            if (random.nextBoolean()) {
                builder.set(Support.AGREEMENT, "engineers-accord");
            }
        }
    }

    private <E extends Enum<E> & Choice> void anyOf(ChoiceField<E> field) {
        builder.set(field, any(field.constants()));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
