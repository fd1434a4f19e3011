package org.armistice.simulator.economy;

import static org.armistice.simulator.Theatre.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

/** Two ports and a field with 30, 20 and 10 % of the country's oil; the rest is not on the map. */
class OilRevenueTest {
    private static Theatre theatre() {
        return new Theatre()
                .faction("a")
                .faction("b")
                .set("a", Faction.BUDGET_SHARE, 0.5)
                .set("b", Faction.BUDGET_SHARE, 0.4)
                .place("east", "b")
                .place("west", "a")
                .place("field", "b")
                .set("east", Place.OIL_CAPACITY, 0.3)
                .set("west", Place.OIL_CAPACITY, 0.2)
                .set("field", Place.OIL_CAPACITY, 0.1)
                .processes("oil revenue");
    }

    @Test
    void eachSideGetsItsShareWhoeverHoldsThePorts() {
        assertThat(shown(theatre().run(1), "a", Faction.OIL_REVENUE)).isEqualTo("50 %");
        assertThat(shown(theatre().run(1), "b", Faction.OIL_REVENUE)).isEqualTo("40 %");
    }

    @Test
    void whatIsShutIsMissingOnBothSides() {
        Theatre shut = theatre().set("east", Place.SHUT, 1L).set("field", Place.SHUT, 1L);

        assertThat(shown(shut.run(1), "a", Faction.OIL_REVENUE)).isEqualTo("30 %");
        assertThat(shown(shut.run(1), "b", Faction.OIL_REVENUE)).isEqualTo("24 %");
    }

    @Test
    void whereThereIsNoOilItIsUnknown() {
        Theatre dry = new Theatre()
                .faction("a")
                .set("a", Faction.BUDGET_SHARE, 0.5)
                .place("town", "a")
                .processes("oil revenue");

        assertThat(shown(dry.run(1), "a", Faction.OIL_REVENUE)).isEqualTo("unknown");
    }
}
