package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.armistice.model.air.AirWing;
import org.armistice.model.backing.Actor;
import org.armistice.model.backing.Agreement;
import org.armistice.model.backing.AgreementStatus;
import org.armistice.model.backing.Backing;
import org.armistice.model.backing.Bargain;
import org.armistice.model.backing.BargainStatus;
import org.armistice.model.backing.Clash;
import org.armistice.model.backing.Leverage;
import org.armistice.model.backing.RedLine;
import org.armistice.model.backing.RedLineStatus;
import org.armistice.model.backing.Support;
import org.armistice.model.backing.SupportKind;
import org.armistice.model.backing.SupportStatus;
import org.armistice.model.ceasefire.Endorsement;
import org.armistice.model.ceasefire.Opinion;
import org.armistice.model.ceasefire.Position;
import org.armistice.model.ceasefire.Stance;
import org.armistice.model.ceasefire.Track;
import org.armistice.model.ceasefire.TrackStatus;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.force.ForceKind;
import org.armistice.model.force.Posture;
import org.armistice.model.operation.Objective;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.OperationPhase;
import org.armistice.model.place.Place;
import org.armistice.model.place.PlaceKind;
import org.armistice.model.place.Route;
import org.armistice.model.report.Report;
import org.armistice.model.report.ReportConfidence;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.model.supply.Depot;

/**
 * Backers with something at stake beside a random theatre: an airbase and a port on one side, a city behind a red line on
 * the other, help of all kinds, a commander inside a state, bargains and clashes.
 */
final class RandomBackers {
    private static final String ATTACKER = "side0";
    private static final String DEFENDER = "side1";

    private final ScenarioBuilder builder;
    private final Random random;
    private final LocalDate firstDay;

    RandomBackers(ScenarioBuilder builder, Random random, LocalDate firstDay) {
        this.builder = builder;
        this.random = random;
        this.firstDay = firstDay;
    }

    void add() {
        ground();
        actors();
        help();
        wings();
        redLines();
        dealings();
    }

    private void ground() {
        place("backed-port", PlaceKind.AIRBASE, ATTACKER, 20);
        place("backed-camp", PlaceKind.TOWN, ATTACKER, 10);
        place("backed-city", PlaceKind.CITY, DEFENDER, 60 + random.nextInt(41));
        place("backed-field", PlaceKind.AIRBASE, random.nextInt(3) == 0 ? ATTACKER : DEFENDER, 20);
        road("backed-port", "backed-camp");
        road("backed-camp", "backed-city");
        road("backed-city", "backed-field");
        builder.fact(Depot.TYPE, "b-port-store", "b-port-store")
                .set(Depot.FACTION, ATTACKER)
                .set(Depot.PLACE, "backed-port")
                .set(Depot.FUEL, 500)
                .set(Depot.AMMUNITION, 500);
        force("b-column", ATTACKER, "backed-camp", 2000);
        if (random.nextInt(3) == 0) {
            builder.set(Force.POSTURE, Posture.ATTACKING).set(Force.TARGET, "backed-city");
        }
        force("b-city-guard", DEFENDER, "backed-city", 200 + random.nextInt(1500));
        builder.set(Force.AIR_DEFENCE, random.nextInt(101)).set(Force.KIND, ForceKind.MILITIA);
        force("b-guests", DEFENDER, "backed-field", 500);
        builder.set(Force.SPONSOR, "b-commander").set(Force.KIND, ForceKind.MERCENARIES);
        builder.fact(Operation.TYPE, "b-spring", "b-spring")
                .set(Operation.FACTION, ATTACKER)
                .set(Operation.OBJECTIVE, "backed-city")
                .set(Operation.BEGAN_ON, firstDay.minusDays(9))
                .set(
                        Operation.PHASE,
                        any(List.of(OperationPhase.BUILD_UP, OperationPhase.ADVANCING, OperationPhase.SUSPENDED)));
        builder.fact(Objective.TYPE, "b-spring-city", "backed-city")
                .set(Objective.OPERATION, "b-spring")
                .set(Objective.PLACE, "backed-city")
                .set(Objective.RANK, 1);
    }

    private void place(String id, PlaceKind kind, String holder, int value) {
        builder.fact(Place.TYPE, id, id)
                .set(Place.KIND, kind)
                .set(Place.HOLDER, holder)
                .set(Place.VALUE, value)
                .set(Place.LATITUDE, 20 + random.nextInt(5))
                .set(Place.LONGITUDE, 20 + random.nextInt(5))
                .set(Place.ENTRY_CAPACITY, random.nextInt(2) * 100)
                .set(Place.HELD_SINCE, firstDay.minusDays(random.nextInt(90)));
    }

    private void road(String one, String other) {
        builder.fact(Route.TYPE, one + "-" + other, one + "-" + other)
                .set(Route.START, one)
                .set(Route.END, other)
                .set(Route.LENGTH, 30)
                .set(Route.CAPACITY, 300)
                .set(Route.AIR_INTERDICTION, random.nextInt(3) * 20);
    }

    private void force(String id, String faction, String place, int fighters) {
        builder.fact(Force.TYPE, id, id)
                .set(Force.FACTION, faction)
                .set(Force.PLACE, place)
                .set(Force.STRENGTH, fighters)
                .set(Force.FULL_STRENGTH, fighters)
                .set(Force.QUALITY, 40 + random.nextInt(30))
                .set(Force.COHESION, 100)
                .set(Force.LOYALTY, random.nextInt(100))
                .set(Force.MOBILE, true)
                .set(Force.FUEL, 60)
                .set(Force.AMMUNITION, 30);
    }

    private void actors() {
        for (String id : List.of("b-warner", "b-sender", "b-capital", "b-commander")) {
            builder.fact(Actor.TYPE, id, id)
                    .set(Actor.CAPABILITY, 40 + random.nextInt(61))
                    .set(Actor.CREDIBILITY, random.nextInt(101));
            if (id.equals("b-commander")) {
                builder.set(Actor.GOVERNMENT, "b-capital");
            }
        }
        backing("b-warner", DEFENDER);
        backing("b-sender", ATTACKER);
        backing("b-commander", DEFENDER);
        builder.pair(Backing.TYPE, "b-capital", ATTACKER).set(Backing.CONFIDENCE, random.nextInt(101));
        builder.pair(Leverage.TYPE, "b-capital", "b-commander").set(Leverage.LEVERAGE, 30 + random.nextInt(71));
        builder.pair(Leverage.TYPE, "b-warner", "b-commander").set(Leverage.LEVERAGE, 30 + random.nextInt(71));
        builder.pair(Leverage.TYPE, "b-capital", "b-sender").set(Leverage.LEVERAGE, 30 + random.nextInt(71));
    }

    private void backing(String backer, String client) {
        builder.pair(Backing.TYPE, backer, client)
                .set(Backing.STAKE, random.nextInt(3) == 0 ? random.nextInt(40) : 50 + random.nextInt(51))
                .set(Backing.COMMITMENT, 30 + random.nextInt(71));
    }

    private void help() {
        builder.fact(Agreement.TYPE, "b-pact", "b-pact")
                .set(Agreement.BACKER, "b-sender")
                .set(Agreement.CLIENT, ATTACKER)
                .set(Agreement.STATUS, random.nextInt(4) == 0 ? AgreementStatus.ENDED : AgreementStatus.IN_FORCE);
        int number = 0;
        for (SupportKind kind : SupportKind.values()) {
            help(
                    "b-gift" + number++,
                    "b-sender",
                    ATTACKER,
                    kind,
                    random.nextBoolean() ? "backed-port" : "backed-field");
            if (random.nextBoolean()) {
                builder.set(Support.AGREEMENT, "b-pact");
            }
            help(
                    "b-gift" + number++,
                    "b-warner",
                    DEFENDER,
                    kind,
                    random.nextBoolean() ? "backed-city" : "backed-field");
        }
        help("b-column-of-guests", "b-commander", DEFENDER, SupportKind.FIGHTERS, "backed-city");
        builder.fact(Report.TYPE, "b-charge", "b-charge")
                .set(Report.CLAIMANT, ATTACKER)
                .set(Report.SUPPORT, "b-column-of-guests")
                .set(Report.CONFIDENCE, any(List.of(ReportConfidence.values())));
    }

    private void help(String id, String backer, String client, SupportKind kind, String entry) {
        builder.fact(Support.TYPE, id, id)
                .set(Support.BACKER, backer)
                .set(Support.CLIENT, client)
                .set(Support.KIND, kind)
                .set(Support.GOODS, random.nextInt(3))
                .set(Support.PEOPLE, random.nextInt(5))
                .set(Support.SORTIES, random.nextInt(20))
                .set(Support.LAG, random.nextInt(9))
                .set(
                        Support.STATUS,
                        any(List.of(
                                SupportStatus.ACTIVE,
                                SupportStatus.ACTIVE,
                                SupportStatus.PREPARING,
                                SupportStatus.SUSPENDED,
                                SupportStatus.ENDED)));
        if (random.nextInt(5) > 0) {
            builder.set(Support.ENTRY_POINT, entry);
        }
        if (random.nextInt(4) == 0) {
            builder.set(Support.PAID_UNTIL, firstDay.plusDays(random.nextInt(9)));
        }
        if (random.nextInt(4) == 0) {
            builder.set(Support.RAISED_ON, firstDay.minusDays(random.nextInt(60)));
        }
    }

    private void wings() {
        wing("b-hawks", ATTACKER, "backed-port");
        wing("b-kites", DEFENDER, random.nextBoolean() ? "backed-city" : "backed-field");
        if (random.nextInt(4) == 0) {
            wing("b-strays", ATTACKER, "backed-city");
        }
        if (random.nextInt(6) == 0) {
            builder.fact(Faction.TYPE, "b-air-club", "b-air-club");
            wing("b-gliders", "b-air-club", "backed-port");
        }
    }

    private void wing(String id, String faction, String base) {
        int sorties = random.nextInt(40);
        builder.fact(AirWing.TYPE, id, id)
                .set(AirWing.FACTION, faction)
                .set(AirWing.BASE, base)
                .set(AirWing.RADIUS, random.nextInt(900))
                .set(AirWing.SORTIES, sorties)
                .set(AirWing.FULL_SORTIES, sorties + random.nextInt(10));
        if (random.nextInt(3) == 0) {
            builder.set(AirWing.SUPPORT, "b-gift" + random.nextInt(16));
        }
    }

    private void redLines() {
        if (random.nextInt(4) > 0) {
            redLine("b-first-line", "backed-city");
        }
        if (random.nextInt(3) > 0) {
            redLine("b-second-line", random.nextInt(3) > 0 ? "backed-camp" : "backed-field");
        }
    }

    private void redLine(String id, String place) {
        builder.fact(RedLine.TYPE, id, id)
                .set(RedLine.DRAWER, "b-warner")
                .set(RedLine.PLACE, place)
                .set(RedLine.AGAINST, ATTACKER)
                .set(RedLine.CREDIBILITY, random.nextInt(101))
                .set(RedLine.DECLARED_ON, firstDay.minusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(40)))
                .set(
                        RedLine.STATUS,
                        any(List.of(
                                RedLineStatus.DECLARED,
                                RedLineStatus.DECLARED,
                                RedLineStatus.DECLARED,
                                RedLineStatus.CROSSED,
                                RedLineStatus.ENFORCED,
                                RedLineStatus.EXPOSED)));
        if (random.nextBoolean()) {
            builder.set(RedLine.RESOLVE, random.nextInt(101));
        }
        if (random.nextInt(3) == 0) {
            builder.set(RedLine.HEEDED_UNTIL, firstDay.plusDays(random.nextInt(20)));
        }
    }

    private void dealings() {
        builder.fact(Track.TYPE, "b-back-channel", "b-back-channel")
                .set(Track.SPONSOR, "b-capital")
                .set(Track.STATUS, TrackStatus.OPEN);
        for (String party : List.of(ATTACKER, DEFENDER)) {
            builder.pair(Position.TYPE, party, "b-back-channel")
                    .set(Position.STANCE, Stance.REJECTING)
                    .set(Position.DATE_OF_ANSWER, firstDay);
        }
        for (String actor : List.of("b-capital", "b-sender", "b-warner")) {
            builder.pair(Endorsement.TYPE, actor, "b-back-channel").set(Endorsement.OPINION, Opinion.ENDORSING);
        }
        if (random.nextInt(3) == 0) {
            builder.fact(Bargain.TYPE, "b-deal", "b-deal")
                    .set(Bargain.FIRST_BACKER, "b-sender")
                    .set(Bargain.SECOND_BACKER, "b-warner");
            if (random.nextBoolean()) {
                builder.set(Bargain.STATUS, BargainStatus.BROKEN)
                        .set(Bargain.BROKEN_ON, firstDay.minusDays(random.nextInt(3)));
            }
        }
        if (random.nextInt(3) == 0) {
            builder.fact(Clash.TYPE, "b-meeting", "b-meeting")
                    .set(Clash.FIRST_ACTOR, "b-sender")
                    .set(Clash.SECOND_ACTOR, "b-warner")
                    .set(Clash.HAPPENED_ON, firstDay.minusDays(random.nextInt(20)));
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
