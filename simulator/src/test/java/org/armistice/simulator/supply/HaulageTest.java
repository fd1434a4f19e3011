package org.armistice.simulator.supply;

import static org.armistice.simulator.Theatre.shown;
import static org.armistice.simulator.Theatre.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.armistice.model.event.Event.Kind;
import org.armistice.model.faction.Attitude;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteStatus;
import org.armistice.model.quantity.Unit;
import org.armistice.model.supply.Depot;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;
import org.armistice.simulator.Course;
import org.armistice.simulator.Run;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

/** The rear depot is at p, half full; the front depot at r, nearly empty; the road leads by q. 12 t a day can be carried. */
class HaulageTest {
    private static Theatre theatre() {
        return depot(depot(corridor(), "rear", "p", 400, 200), "front", "r", 100, 10)
                .parameter("supply.ask-level", 0.3)
                .parameter("supply.haul-margin", 0.1)
                .parameter("supply.haul-rate", 12)
                .processes("haulage");
    }

    private static Theatre corridor() {
        return new Theatre()
                .faction("gna")
                .faction("lna")
                .attitude("gna", "lna", Attitude.HOSTILE)
                .place("p", "gna")
                .place("q", "gna")
                .place("r", "gna")
                .road("p", "q", 100)
                .road("q", "r", 60);
    }

    private static Theatre depot(Theatre theatre, String id, String place, int capacity, int fuel) {
        return theatre.add(Depot.TYPE, id)
                .point(id, Depot.FACTION, "gna")
                .point(id, Depot.PLACE, place)
                .set(id, Depot.FUEL_CAPACITY, capacity)
                .set(id, Depot.FUEL, fuel);
    }

    @Test
    void aDepotThatRunsLowIsFilledFromTheRear() {
        Run run = theatre().run(1);

        assertThat(shown(run, "front", Depot.FUEL)).isEqualTo("22 t");
        assertThat(shown(run, "rear", Depot.FUEL)).isEqualTo("188 t");
        assertThat(told(run, Kind.PROCESS)).containsExactly("1: 12 t of fuel a day begin to go from REAR to FRONT.");
    }

    @Test
    void whatGoesOverEachRoadIsTold() {
        try (Course course = theatre().simulation().begin()) {
            assertThat(course.traffic()).as("before the first day").isEmpty();
            course.playDay();
            assertThat(loads(course)).containsOnly(Map.entry("p-q", "12 t"), Map.entry("q-r", "12 t"));
            course.playDay();
            assertThat(loads(course))
                    .as("what is lacking yet")
                    .containsOnly(Map.entry("p-q", "8 t"), Map.entry("q-r", "8 t"));
            course.playDay();
            assertThat(course.traffic()).isEmpty();
        }
    }

    private static Map<String, String> loads(Course course) {
        Map<String, String> loads = new TreeMap<>();
        course.traffic().forEach((route, load) -> loads.put(route.getId(), Unit.TONNES.format(load)));
        return loads;
    }

    @Test
    void itIsNotFilledBeyondTheLevelAtWhichItAsks() {
        Run run = theatre().run(10);

        assertThat(shown(run, "front", Depot.FUEL)).isEqualTo("30 t");
        assertThat(shown(run, "rear", Depot.FUEL)).isEqualTo("180 t");
    }

    @Test
    void aDepotThatIsHardlyFullerGivesNothing() {
        Run run = theatre().set("rear", Depot.FUEL, 70).run(5);

        assertThat(shown(run, "front", Depot.FUEL)).isEqualTo("10 t");
    }

    @Test
    void aContestedPlaceStopsTheConvoyBeforeItFalls() {
        Run contested = theatre().point("q", Place.CONTESTER, "lna").run(5);
        Run lost = theatre().point("q", Place.HOLDER, "lna").run(5);
        Run closed = theatre().set("q-r", Route.STATUS, RouteStatus.CLOSED).run(5);

        assertThat(shown(contested, "front", Depot.FUEL)).isEqualTo("10 t");
        assertThat(shown(lost, "front", Depot.FUEL)).isEqualTo("10 t");
        assertThat(shown(closed, "front", Depot.FUEL)).isEqualTo("10 t");
    }

    @Test
    void roadsAndSupplyLinesLetThroughWhatTheyCan() {
        Theatre narrow = theatre().set("p-q", Route.CAPACITY, 8).set("p-q", Route.INTERDICTION, 0.5);
        Theatre line = theatre()
                .add(SupplyLine.TYPE, "line")
                .point("line", SupplyLine.USER, "gna")
                .set("line", SupplyLine.FUEL_CAPACITY, 3)
                .add(Waypoint.TYPE, "w1")
                .point("w1", Waypoint.LINE, "line")
                .point("w1", Waypoint.PLACE, "q")
                .add(Waypoint.TYPE, "w2")
                .point("w2", Waypoint.LINE, "line")
                .point("w2", Waypoint.PLACE, "r");

        assertThat(shown(narrow.run(1), "front", Depot.FUEL)).isEqualTo("14 t");
        assertThat(shown(line.run(1), "front", Depot.FUEL)).isEqualTo("13 t");
    }

    @Test
    void whatIsHitOnTheRoadDoesNotArrive() {
        Run run = theatre().set("p-q", Route.AIR_INTERDICTION, 0.25).run(1);

        assertThat(shown(run, "front", Depot.FUEL)).isEqualTo("19 t");
        assertThat(shown(run, "rear", Depot.FUEL)).isEqualTo("188 t");
    }

    @Test
    void theNearestDepotThatIsFullerGives() {
        Run run = depot(theatre(), "near", "q", 100, 60).run(1);

        assertThat(shown(run, "near", Depot.FUEL)).isEqualTo("48 t");
        assertThat(shown(run, "rear", Depot.FUEL)).isEqualTo("200 t");
    }
}
