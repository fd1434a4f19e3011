package org.armistice.simulator.supply;

import static org.armistice.simulator.Theatre.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.faction.Attitude;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

/** The force stands in town. A road leads by mill to the base; another, shorter one to a fort where it ends. */
class LinesOfRetreatTest {
    private static Theatre theatre() {
        return new Theatre()
                .faction("blue")
                .faction("red")
                .attitude("blue", "red", Attitude.HOSTILE)
                .place("base", "blue")
                .place("mill", "blue")
                .place("town", "blue")
                .place("fort", "blue")
                .set("fort", Place.VALUE, 0.9)
                .set("mill", Place.VALUE, 0.1)
                .road("base", "mill", 100)
                .road("mill", "town", 100)
                .road("town", "fort", 20)
                .force("f", "blue", "town", 500)
                .add(Depot.TYPE, "stores")
                .point("stores", Depot.FACTION, "blue")
                .point("stores", Depot.PLACE, "base")
                .set("stores", Depot.FUEL_INCOME, 2)
                .processes("lines of retreat");
    }

    private static String line(Theatre theatre) {
        return shown(theatre.run(1), "f", Force.LINE_OF_RETREAT);
    }

    @Test
    void leadsBackToTheBaseAndNotIntoADeadEnd() {
        assertThat(line(theatre())).isEqualTo("MILL");
        assertThat(line(theatre().point("f", Force.PLACE, "fort"))).isEqualTo("TOWN");
    }

    @Test
    void leadsToABaseRatherThanToADumpNearby() {
        Theatre theatre = theatre()
                .add(Depot.TYPE, "dump")
                .point("dump", Depot.FACTION, "blue")
                .point("dump", Depot.PLACE, "fort");

        assertThat(line(theatre)).isEqualTo("MILL");
        assertThat(line(theatre.set("stores", Depot.FUEL_INCOME, 0))).isEqualTo("FORT");
    }

    @Test
    void leadsNextDoorWhereNoBaseCanBeReached() {
        assertThat(line(theatre().point("mill", Place.HOLDER, "red"))).isEqualTo("FORT");
    }

    @Test
    void leadsOutOfAPlaceThatHasFallen() {
        assertThat(line(theatre().point("town", Place.HOLDER, "red"))).isEqualTo("MILL");
    }

    @Test
    void thereIsNoneForASurroundedForce() {
        Theatre theatre = theatre().point("mill", Place.HOLDER, "red").point("fort", Place.HOLDER, "red");

        assertThat(line(theatre)).isEqualTo("none");
    }
}
