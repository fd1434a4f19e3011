package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.Random;
import org.armistice.model.backing.Actor;
import org.armistice.model.ceasefire.Position;
import org.armistice.model.ceasefire.Stance;
import org.armistice.model.ceasefire.Track;
import org.armistice.model.ceasefire.TrackStatus;
import org.armistice.model.economy.Blockade;
import org.armistice.model.economy.BlockadeStatus;
import org.armistice.model.place.Place;
import org.armistice.model.place.PlaceKind;
import org.armistice.model.scenario.ScenarioBuilder;

/** Talks that one side accepts that holds back what the other lives on. Draws of its own, so that the rest of the theatre stays as it is. */
final class RandomWant {
    private final ScenarioBuilder builder;
    private final Random random;
    private final LocalDate firstDay;
    private final Ground ground;

    RandomWant(ScenarioBuilder builder, long seed, LocalDate firstDay) {
        this.builder = builder;
        this.random = new Random(seed * 130_363);
        this.firstDay = firstDay;
        this.ground = new Ground(builder, firstDay);
    }

    void add() {
        ground.place("want-terminal", "side0", 10)
                .set(Place.KIND, PlaceKind.OIL_PORT)
                .set(Place.OIL_CAPACITY, 20 + random.nextInt(20))
                .set(Place.SHUT, true);
        builder.fact(Blockade.TYPE, "want-blockade", "Withholding")
                .set(Blockade.IMPOSER, "side0")
                .set(Blockade.STATUS, BlockadeStatus.IN_FORCE)
                .set(Blockade.BEGAN_ON, firstDay.minusDays(random.nextInt(200)));
        builder.fact(Actor.TYPE, "want-broker", "Broker");
        builder.fact(Track.TYPE, "want-talks", "Talks on what is withheld")
                .set(Track.SPONSOR, "want-broker")
                .set(Track.STATUS, TrackStatus.OPEN);
        position("side0", Stance.ACCEPTING);
        position("side1", random.nextInt(3) == 0 ? Stance.UNDECIDED : Stance.REJECTING);
    }

    private void position(String party, Stance stance) {
        builder.pair(Position.TYPE, party, "want-talks")
                .set(Position.TRUST, random.nextInt(101))
                .set(Position.STANCE, stance)
                .set(Position.DATE_OF_ANSWER, firstDay.minusDays(random.nextInt(40)));
    }
}
