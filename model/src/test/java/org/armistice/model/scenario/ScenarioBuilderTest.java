package org.armistice.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.problem.BadInput;
import org.armistice.model.quantity.Fixed;
import org.junit.jupiter.api.Test;

class ScenarioBuilderTest {
    private static ScenarioBuilder duel() {
        return new ScenarioBuilder("duel")
                .firstDay(LocalDate.of(2030, 1, 1))
                .days(10)
                .rulebooks("supply")
                .assumption("size", "800 fighters", "400 .. 900 fighters")
                .fact(Force.TYPE, "guard", "Guard")
                .set(Force.FACTION, "east")
                .set(Force.PLACE, "ford")
                .set(Force.STRENGTH, "=size")
                .set(Force.COHESION, 62.5)
                .set(Force.POSTURE, Posture.MOVING)
                .set(Force.MOBILE, true)
                .fact(Faction.TYPE, "east", "East")
                .fact(Faction.TYPE, "west", "West")
                .fact(Place.TYPE, "ford", "Ford")
                .set(Place.HELD_SINCE, LocalDate.of(2029, 1, 1))
                .pair(Relation.TYPE, "east", "west")
                .set(Relation.ATTITUDE, Attitude.HOSTILE);
    }

    @Test
    void factsMayReferToFactsAddedLater() {
        World world = duel().build().createWorld();
        Force guard = world.get(Force.TYPE, "guard");

        assertThat(guard.getFaction()).isSameAs(world.get(Faction.TYPE, "east"));
        assertThat(guard.getStrength()).isEqualTo(Fixed.of(800));
        assertThat(guard.getCohesion()).isEqualTo(625_000);
        assertThat(guard.getPosture()).isEqualTo(Posture.MOVING);
        assertThat(guard.isMobile()).isTrue();
        assertThat(world.get(Relation.TYPE, "east.west").getAttitude()).isEqualTo(Attitude.HOSTILE);
        assertThat(world.get(Relation.TYPE, "west.east").getAttitude()).isEqualTo(Attitude.NEUTRAL);
    }

    @Test
    void sameStepsGiveTheSameHash() {
        assertThat(duel().build().hash()).isEqualTo(duel().build().hash());
        assertThat(duel().days(11).build().hash()).isNotEqualTo(duel().build().hash());
    }

    @Test
    void unknownReferenceIsReported() {
        ScenarioBuilder builder = duel().fact(Force.TYPE, "riders", "Riders").set(Force.FACTION, "est");

        assertThatThrownBy(builder::build)
                .isInstanceOf(BadInput.class)
                .hasMessage("builder: faction of force 'riders' is the unknown faction 'est'. Maybe 'east'?"
                        + " Declare it in section 'factions' of scenario.yaml.\n"
                        + "builder: force 'riders' has no place.");
    }
}
