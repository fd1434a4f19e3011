package org.armistice.simulator.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.faction.Attitude;
import org.armistice.model.force.Force;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.OperationPhase;
import org.armistice.model.place.Place;
import org.armistice.simulator.Run;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private static Theatre valley() {
        return new Theatre()
                .processes("campaign", "neighbours")
                .faction("red")
                .faction("blue")
                .attitude("red", "blue", Attitude.HOSTILE)
                .place("camp", "red")
                .place("ford", "red")
                .place("mill", "blue")
                .place("town", "blue")
                .road("camp", "ford", 30)
                .road("ford", "mill", 30)
                .road("mill", "town", 30)
                .force("column", "red", "camp", 100)
                .set("column", Force.MOBILE, 1L)
                .add(Operation.TYPE, "thaw")
                .point("thaw", Operation.FACTION, "red")
                .point("thaw", Operation.OBJECTIVE, "town")
                .set("thaw", Operation.PHASE, OperationPhase.BUILD_UP);
    }

    @Test
    void nextStepIsTheFirstHostilePlaceOnTheRoad() {
        Run run = valley().run(1);
        assertThat(Theatre.shown(run, "thaw", Operation.NEXT_STEP)).isEqualTo("MILL");
        assertThat(Theatre.shown(run, "thaw", Operation.STAGING_PLACE)).isEqualTo("FORD");
    }

    @Test
    void mobileForceBelongsToTheOperationOfItsFaction() {
        assertThat(Theatre.shown(valley().run(1), "column", Force.OPERATION)).isEqualTo("THAW");
        assertThat(Theatre.shown(valley().set("column", Force.MOBILE, 0L).run(1), "column", Force.OPERATION))
                .isEqualTo("none");
    }

    @Test
    void noRoadNoNextStep() {
        Run run = valley().add(Place.TYPE, "island")
                .point("thaw", Operation.OBJECTIVE, "island")
                .run(1);
        assertThat(Theatre.shown(run, "thaw", Operation.NEXT_STEP)).isEqualTo("none");
    }

    @Test
    void neighboursKnowTheRival() {
        Run run = valley().run(1);
        assertThat(Theatre.shown(run, "ford", Place.RIVAL)).isEqualTo("BLUE");
        assertThat(Theatre.shown(run, "camp", Place.RIVAL)).isEqualTo("none");
    }
}
