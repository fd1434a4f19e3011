package org.armistice.simulator.supply;

import static org.armistice.simulator.Theatre.shown;
import static org.armistice.simulator.Theatre.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.backing.Actor;
import org.armistice.model.backing.Support;
import org.armistice.model.backing.SupportKind;
import org.armistice.model.event.Event.Kind;
import org.armistice.model.faction.Attitude;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.Run;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

/** The depot is at p; the force at q, 100 km away; r lies 60 km behind q. An attack costs 10 t of each good a day. */
class SupplyTest {
    private static Theatre theatre() {
        return new Theatre()
                .faction("gna")
                .faction("lna")
                .place("p", "gna")
                .place("q", "gna")
                .place("r", "gna")
                .road("p", "q", 100)
                .road("q", "r", 60)
                .force("f", "gna", "q", 1000)
                .set("f", Force.POSTURE, Posture.ATTACKING)
                .add(Depot.TYPE, "d")
                .point("d", Depot.FACTION, "gna")
                .point("d", Depot.PLACE, "p")
                .set("d", Depot.FUEL, 1000)
                .set("d", Depot.AMMUNITION, 1000)
                .parameter("supply.carried-days", 5)
                .parameter("supply.reach", 200)
                .parameter("supply.holding-use", 0.2)
                .parameter("supply.defence-use", 0.6)
                .parameter("supply.fuel-per-fighter", 0.01)
                .parameter("supply.ammunition-per-fighter", 0.01)
                .processes("supply distance", "supply flow");
    }

    @Test
    void forceIsFilledUpAndUsesByPosture() {
        Run run = theatre().run(1);

        // Carries 5 days of 10 t, uses 10 t of each.
        assertThat(shown(run, "f", Force.FUEL)).isEqualTo("40 t");
        assertThat(shown(run, "f", Force.AMMUNITION_USE)).isEqualTo("10 t/day");
        assertThat(shown(run, "f", Force.DAYS_OF_FUEL)).isEqualTo("4 days");
        assertThat(shown(run, "d", Depot.FUEL)).isEqualTo("950 t");
        assertThat(shown(run, "f", Force.DISTANCE_TO_DEPOT)).isEqualTo("100 km");
    }

    @Test
    void holdingSavesSupplyAndMovingSavesAmmunition() {
        Run holding = theatre().set("f", Force.POSTURE, Posture.HOLDING).run(1);
        Run moving = theatre().set("f", Force.POSTURE, Posture.MOVING).run(1);

        assertThat(shown(holding, "f", Force.DAYS_OF_FUEL)).isEqualTo("4.8 days");
        assertThat(shown(moving, "f", Force.DAYS_OF_FUEL)).isEqualTo("4 days");
        assertThat(shown(moving, "f", Force.DAYS_OF_AMMUNITION)).isEqualTo("4.8 days");
    }

    @Test
    void narrowRoadIsSharedAmmunitionFirst() {
        Run run = theatre()
                .set("p-q", Route.CAPACITY, 100)
                .set("p-q", Route.INTERDICTION, 0.4)
                .run(1);

        // 100 t/day x 0.6: all 50 t of ammunition, then 10 t of fuel.
        assertThat(shown(run, "f", Force.AMMUNITION)).isEqualTo("40 t");
        assertThat(shown(run, "f", Force.FUEL)).isEqualTo("0 t");
    }

    @Test
    void supplyFallsBeyondReach() {
        Run run = theatre()
                .point("f", Force.PLACE, "r")
                .set("q-r", Route.LENGTH, 150)
                .run(1);

        // 250 km: 200/250 of 50 t, less 10 t used.
        assertThat(shown(run, "f", Force.FUEL)).isEqualTo("30 t");
    }

    @Test
    void cutForceStarvesDayByDay() {
        Run run = theatre()
                .attitude("gna", "lna", Attitude.HOSTILE)
                .point("f", Force.PLACE, "r")
                .point("q", Place.HOLDER, "lna")
                .set("f", Force.FUEL, 25)
                .set("f", Force.AMMUNITION, 25)
                .run(4);

        assertThat(shown(run, "f", Force.DISTANCE_TO_DEPOT)).isEqualTo("unknown");
        assertThat(told(run, Kind.PROCESS))
                .containsExactly(
                        "2: F has fuel for 0.5 days and ammunition for 0.5 days of attack.",
                        "3: F has fuel for 0 days and ammunition for 0 days of attack.");
    }

    @Test
    void alliesLetSupplyThrough() {
        Run run = theatre()
                .attitude("gna", "lna", Attitude.ALLIED)
                .point("f", Force.PLACE, "r")
                .point("q", Place.HOLDER, "lna")
                .run(1);

        assertThat(shown(run, "f", Force.DISTANCE_TO_DEPOT)).isEqualTo("160 km");
    }

    @Test
    void incomeIsKeptUpToTheCapacityOfTheDepot() {
        Run run = theatre()
                .set("d", Depot.FUEL_CAPACITY, 1005)
                .set("d", Depot.FUEL_INCOME, 20)
                .set("d", Depot.AMMUNITION_INCOME, 20)
                .run(1);

        assertThat(shown(run, "d", Depot.FUEL)).isEqualTo("955 t");
        assertThat(shown(run, "d", Depot.AMMUNITION)).isEqualTo("970 t");
    }

    private static Theatre supported(int entryCapacity) {
        return theatre()
                .add(Actor.TYPE, "backer")
                .set("r", Place.ENTRY_CAPACITY, entryCapacity)
                .add(Support.TYPE, "fuel")
                .add(Support.TYPE, "shells")
                .set("fuel", Support.KIND, SupportKind.FUEL)
                .set("shells", Support.KIND, SupportKind.AMMUNITION)
                .set("fuel", Support.GOODS, 30)
                .set("shells", Support.GOODS, 10)
                .point("fuel", Support.CLIENT, "gna")
                .point("shells", Support.CLIENT, "gna")
                .point("fuel", Support.ENTRY_POINT, "r")
                .point("shells", Support.ENTRY_POINT, "r");
    }

    @Test
    void supportArrivesAtTheNearestDepotThroughItsPort() {
        Run run = supported(20).run(1);

        // 40 t ask for 20 t of capacity: half of each.
        assertThat(shown(run, "d", Depot.FUEL)).isEqualTo("965 t");
        assertThat(shown(run, "d", Depot.AMMUNITION)).isEqualTo("955 t");
    }

    @Test
    void supportIsLostWhereNoWayLeadsToADepot() {
        Run run = supported(100).point("r", Place.HOLDER, "lna").run(1);

        assertThat(shown(run, "d", Depot.FUEL)).isEqualTo("950 t");
    }

    @Test
    void fightersJoinTheSponsoredForceElseTheWeakestInReach() {
        Theatre theatre = theatre()
                .force("g", "gna", "q", 400)
                .set("g", Force.FULL_STRENGTH, 500)
                .set("f", Force.FULL_STRENGTH, 1000)
                .add(Actor.TYPE, "backer")
                .add(Support.TYPE, "men")
                .set("men", Support.KIND, SupportKind.FIGHTERS)
                .set("men", Support.PEOPLE, 30)
                .point("men", Support.CLIENT, "gna")
                .point("men", Support.BACKER, "backer")
                .processes("supply distance", "reinforcement flow");
        Run weakest = theatre.run(5);

        // 400 + 4 x 30 passes full strength on day 4.
        assertThat(shown(weakest, "g", Force.STRENGTH)).isEqualTo("520 people");
        assertThat(told(weakest, Kind.PROCESS)).containsExactly("1: 30 people/day of MEN begin to join G.");

        Run sponsored = theatre.point("f", Force.SPONSOR, "backer").run(2);

        assertThat(shown(sponsored, "f", Force.STRENGTH)).isEqualTo("1060 people");

        Run cutOff = theatre.point("p", Place.HOLDER, "lna")
                .attitude("gna", "lna", Attitude.HOSTILE)
                .run(5);

        assertThat(shown(cutOff, "f", Force.STRENGTH)).isEqualTo("1000 people");
    }

    @Test
    void theNextDepotGivesWhatTheNearestDoesNot() {
        Theatre theatre = theatre()
                .set("d", Depot.FUEL, 1)
                .place("s", "gna")
                .road("q", "s", 150)
                .add(Depot.TYPE, "e")
                .point("e", Depot.FACTION, "gna")
                .point("e", Depot.PLACE, "s")
                .set("e", Depot.FUEL, 1000);
        Run run = theatre.run(1);

        // 50 t are lacking: 1 t of the near depot, the rest of the far one; 10 t are used.
        assertThat(shown(run, "f", Force.FUEL)).isEqualTo("40 t");
        assertThat(shown(run, "e", Depot.FUEL)).isEqualTo("951 t");
    }

    @Test
    void fromADepotBeyondReachComesAShareOfWhatWasLacking() {
        Run run = theatre()
                .set("d", Depot.FUEL, 10)
                .place("s", "gna")
                .road("q", "s", 400)
                .add(Depot.TYPE, "e")
                .point("e", Depot.FACTION, "gna")
                .point("e", Depot.PLACE, "s")
                .set("e", Depot.FUEL, 1000)
                .run(1);

        // 200 km / 400 km of 50 t, 10 t of which came from the near depot; 10 t are used.
        assertThat(shown(run, "f", Force.FUEL)).isEqualTo("15 t");
    }
}
