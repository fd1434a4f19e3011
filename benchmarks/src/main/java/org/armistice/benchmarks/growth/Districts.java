package org.armistice.benchmarks.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.faction.Role;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Sector;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Place;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.scenario.ScenarioBuilder;

/**
 * An invented war between two sides, as wide as one likes: districts of 60 places, each ten wide and six high, one beside the
 * other on one net of roads. A district at war has forces and depots of both sides, an operation and a front between them; one
 * at peace has places, people with their leanings, and roads.
 */
final class Districts {
    /** Places of a district. */
    static final int PLACES = 60;

    private static final int WIDE = 10;
    private static final int HIGH = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(2030, 3, 1);
    private static final List<String> SIDES = List.of("west", "east");

    private final ScenarioBuilder builder;

    private Districts(String id, int days) {
        builder = new ScenarioBuilder(id).firstDay(FIRST_DAY).days(days);
    }

    /** @param atWar how many of the districts, at most all */
    static Scenario of(int number, int atWar, int days) {
        Districts districts = new Districts("districts-" + number + "-" + atWar, days);
        districts.addSides();
        for (int district = 0; district < number; district++) {
            districts.addPlaces(district);
            if (district < atWar) {
                new War(districts.builder, district, FIRST_DAY).add();
                districts.addFront(district);
            }
        }
        return districts.builder.build();
    }

    private void addSides() {
        for (String side : SIDES) {
            builder.fact(Faction.TYPE, side, side)
                    .set(Faction.ROLE, Role.PARTY)
                    .set(Faction.COST_TOLERANCE, 100_000)
                    .set(Faction.EXPECTATION_OF_VICTORY, 60)
                    .set(Faction.RECOGNITION, 50);
        }
        builder.pair(Relation.TYPE, "west", "east").set(Relation.ATTITUDE, Attitude.HOSTILE);
        builder.pair(Relation.TYPE, "east", "west").set(Relation.ATTITUDE, Attitude.HOSTILE);
    }

    private void addPlaces(int district) {
        for (int y = 0; y < HIGH; y++) {
            for (int x = 0; x < WIDE; x++) {
                String place = place(district, x, y);
                String side = side(x);
                builder.fact(Place.TYPE, place, place)
                        .set(Place.HOLDER, side)
                        .set(Place.VALUE, 20 + (7 * x + 11 * y) % 50)
                        .set(Place.POPULATION, 2_000 + 700 * ((x + 3 * y) % 9))
                        .set(Place.HELD_SINCE, FIRST_DAY.minusDays(200));
                for (String towards : SIDES) {
                    builder.pair(Alignment.TYPE, place, towards)
                            .set(Alignment.ALIGNMENT, towards.equals(side) ? 70 : 20);
                }
            }
        }
        for (List<String> ends : roads(district)) {
            Roads.add(builder, ends.get(0), ends.get(1));
        }
    }

    private void addFront(int district) {
        String front = "front-" + district;
        builder.fact(Front.TYPE, front, front).set(Front.FIRST_SIDE, "west").set(Front.SECOND_SIDE, "east");
        for (int y = 0; y < HIGH; y++) {
            for (int x : new int[] {WIDE / 2 - 1, WIDE / 2}) {
                String place = place(district, x, y);
                builder.fact(Sector.TYPE, front + "-" + place, front)
                        .set(Sector.FRONT, front)
                        .set(Sector.PLACE, place);
            }
        }
    }

    private static List<List<String>> roads(int district) {
        List<List<String>> roads = new ArrayList<>();
        for (int y = 0; y < HIGH; y++) {
            for (int x = 0; x < WIDE; x++) {
                if (x > 0) {
                    roads.add(List.of(place(district, x - 1, y), place(district, x, y)));
                }
                if (y > 0) {
                    roads.add(List.of(place(district, x, y - 1), place(district, x, y)));
                } else if (district > 0) {
                    roads.add(List.of(place(district - 1, x, HIGH - 1), place(district, x, 0)));
                }
            }
        }
        return roads;
    }

    static String place(int district, int x, int y) {
        return "d" + district + "-" + x + "-" + y;
    }

    /** Who holds the places of a column on the first day. */
    private static String side(int x) {
        return SIDES.get(x < WIDE / 2 ? 0 : 1);
    }
}
