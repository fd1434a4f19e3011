package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.Random;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.ceasefire.CeasefireStatus;
import org.armistice.model.ceasefire.Track;
import org.armistice.model.ceasefire.TrackStatus;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Objective;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.OperationPhase;
import org.armistice.model.operation.Sector;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.model.supply.Depot;

/** Three more places in a row, with one of the rarer situations of a war. */
final class Situation {
    private final ScenarioBuilder builder;
    private final Random random;
    private final LocalDate firstDay;

    Situation(ScenarioBuilder builder, Random random, LocalDate firstDay) {
        this.builder = builder;
        this.random = random;
        this.firstDay = firstDay;
    }

    void add(int kind) {
        switch (kind) {
            case 0 -> farFromTheDepot();
            case 1 -> attackWithoutALine();
            case 2 -> retreat();
            case 3 -> hopelessAttack();
            case 4 -> cutOffWithoutAmmunition();
            case 5 -> agreementWithoutCeasefire();
            case 6, 11, 13 -> quietFront();
            case 7 -> shakenGarrison();
            case 8 -> freshLoss();
            default -> defiance();
        }
    }

    private void row(String first, String second, String third, int nearKm, int farKm) {
        place("rear", first);
        place("middle", second);
        place("far", third);
        route("rear-middle", "rear", "middle", nearKm);
        route("middle-far", "middle", "far", farKm);
    }

    private void place(String id, String holder) {
        builder.fact(Place.TYPE, id, id)
                .set(Place.HOLDER, holder)
                .set(Place.VALUE, random.nextInt(101))
                .set(Place.HELD_SINCE, firstDay.minusDays(90));
    }

    private void route(String id, String start, String end, int km) {
        builder.fact(Route.TYPE, id, id)
                .set(Route.START, start)
                .set(Route.END, end)
                .set(Route.LENGTH, km)
                .set(Route.CAPACITY, 500);
    }

    private void force(String id, String faction, String place, int fighters, int tonnesFuel, int tonnesAmmunition) {
        builder.fact(Force.TYPE, id, id)
                .set(Force.FACTION, faction)
                .set(Force.PLACE, place)
                .set(Force.STRENGTH, fighters)
                .set(Force.FULL_STRENGTH, fighters)
                .set(Force.QUALITY, 60)
                .set(Force.COHESION, 100)
                .set(Force.LOYALTY, 100)
                .set(Force.MOBILE, true)
                .set(Force.FUEL, tonnesFuel)
                .set(Force.AMMUNITION, tonnesAmmunition);
    }

    private void attacking(String place) {
        builder.set(Force.POSTURE, Posture.ATTACKING).set(Force.TARGET, place);
    }

    private void depot(String faction, String place) {
        builder.fact(Depot.TYPE, "store", "store")
                .set(Depot.FACTION, faction)
                .set(Depot.PLACE, place)
                .set(Depot.FUEL, 500)
                .set(Depot.AMMUNITION, 500)
                .set(Depot.FUEL_CAPACITY, 1000)
                .set(Depot.AMMUNITION_CAPACITY, 1000);
    }

    private void farFromTheDepot() {
        row("side0", "side0", "side1", 900, 30);
        depot("side0", "rear");
        force("spearhead", "side0", "middle", 1000, 30, 15);
        attacking("far");
        force("keepers", "side1", "far", 1000, 30, 15);
    }

    private void attackWithoutALine() {
        row("side1", "side0", "side1", 50, 30);
        force("spearhead", "side0", "middle", 1000, 60, 30);
        attacking("far");
        force("keepers", "side1", "far", 1200, 60, 30);
        force("watch", "side1", "rear", 1200, 60, 30);
    }

    private void retreat() {
        row("side0", "side1", "side1", 30, 900);
        depot("side0", "rear");
        force("pursuers", "side0", "rear", 1000, 30, 15);
        force("leavers", "side1", "middle", 100, 5, 5);
        builder.set(Force.POSTURE, Posture.WITHDRAWING).set(Force.TARGET, "far");
    }

    private void hopelessAttack() {
        place("rear", "side0");
        place("middle", "side1");
        builder.set(Place.CONTESTER, "side0").set(Place.CONTESTED_SINCE, firstDay);
        route("rear-middle", "rear", "middle", 30);
        depot("side0", "rear");
        force("few", "side0", "rear", 150, 10, 5);
        attacking("middle");
        force("many", "side1", "middle", 1500, 60, 30);
    }

    private void cutOffWithoutAmmunition() {
        row("side1", "side0", "side0", 30, 30);
        force("spent", "side0", "far", 300, 5, 0);
        force("comrades", "side0", "middle", 300, 10, 20);
        force("watch", "side1", "rear", 300, 10, 5);
    }

    private void agreementWithoutCeasefire() {
        builder.fact(Track.TYPE, "old-track", "Old track").set(Track.STATUS, TrackStatus.AGREED);
        builder.fact(Ceasefire.TYPE, "old-truce", "Old truce")
                .set(Ceasefire.TRACK, "old-track")
                .set(Ceasefire.FIRST_PARTY, "side0")
                .set(Ceasefire.SECOND_PARTY, "side1")
                .set(Ceasefire.STATUS, CeasefireStatus.BROKEN)
                .set(Ceasefire.BEGAN_ON, firstDay.minusDays(80));
    }

    private void quietFront() {
        row("side0", "side0", "side1", 30, 30);
        depot("side0", "rear");
        force("strong", "side0", "middle", 2000, 60, 40);
        force("weak", "side1", "far", 200, 10, 5);
        builder.fact(Front.TYPE, "quiet-front", "Quiet front")
                .set(Front.FIRST_SIDE, "side0")
                .set(Front.SECOND_SIDE, "side1")
                .set(Front.DAYS_OF_CALM, 90);
        sector("middle");
        sector("far");
    }

    private void sector(String place) {
        builder.fact(Sector.TYPE, "quiet-front-" + place, place)
                .set(Sector.FRONT, "quiet-front")
                .set(Sector.PLACE, place);
    }

    private void shakenGarrison() {
        row("side0", "side1", "side1", 30, 30);
        depot("side0", "rear");
        force("besiegers", "side0", "rear", 2000, 60, 30);
        attacking("middle");
        builder.fact(Force.TYPE, "garrison", "garrison")
                .set(Force.FACTION, "side1")
                .set(Force.PLACE, "middle")
                .set(Force.STRENGTH, 400)
                .set(Force.FULL_STRENGTH, 400)
                .set(Force.QUALITY, 50)
                .set(Force.COHESION, 20)
                .set(Force.FUEL, 5)
                .set(Force.AMMUNITION, 5);
    }

    private void freshLoss() {
        row("side0", "side1", "side1", 30, 30);
        depot("side0", "rear");
        force("losers", "side0", "rear", 2000, 60, 30);
        force("winners", "side1", "far", 300, 10, 5);
        builder.fact(Place.TYPE, "lost", "lost")
                .set(Place.HOLDER, "side1")
                .set(Place.FORMER_HOLDER, "side0")
                .set(Place.VALUE, 100)
                .set(Place.HELD_SINCE, firstDay.minusDays(1));
        route("rear-lost", "rear", "lost", 20);
        force("holders", "side1", "lost", 300, 10, 5);
    }

    private void defiance() {
        row("side0", "side0", "side1", 30, 30);
        depot("side0", "rear");
        force("defiant", "side0", "middle", 2000, 60, 40);
        force("watch", "side1", "far", 1800, 60, 40);
        builder.fact(Operation.TYPE, "halted", "Halted operation")
                .set(Operation.FACTION, "side0")
                .set(Operation.OBJECTIVE, "far")
                .set(Operation.PHASE, OperationPhase.SUSPENDED)
                .set(Operation.BEGAN_ON, firstDay.minusDays(30));
        builder.fact(Objective.TYPE, "halted-far", "far")
                .set(Objective.OPERATION, "halted")
                .set(Objective.PLACE, "far")
                .set(Objective.RANK, 1);
        builder.fact(Ceasefire.TYPE, "frail-truce", "Frail truce")
                .set(Ceasefire.FIRST_PARTY, "side0")
                .set(Ceasefire.SECOND_PARTY, "side1")
                .set(Ceasefire.VIOLATIONS, 9)
                .set(Ceasefire.BEGAN_ON, firstDay.minusDays(250));
    }
}
