package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.armistice.model.accountability.Inquiry;
import org.armistice.model.accountability.InquiryStatus;
import org.armistice.model.accountability.Site;
import org.armistice.model.accountability.SiteStatus;
import org.armistice.model.backing.Actor;
import org.armistice.model.backing.Support;
import org.armistice.model.backing.SupportKind;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.ceasefire.CeasefireKind;
import org.armistice.model.ceasefire.CeasefireStatus;
import org.armistice.model.ceasefire.Endorsement;
import org.armistice.model.ceasefire.Opinion;
import org.armistice.model.ceasefire.Position;
import org.armistice.model.ceasefire.Stance;
import org.armistice.model.ceasefire.Track;
import org.armistice.model.ceasefire.TrackStatus;
import org.armistice.model.economy.Blockade;
import org.armistice.model.economy.BlockadeStatus;
import org.armistice.model.fact.FactType;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.faction.Role;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.OperationPhase;
import org.armistice.model.place.Confidence;
import org.armistice.model.place.Place;
import org.armistice.model.place.PlaceKind;
import org.armistice.model.pressure.Appeal;
import org.armistice.model.pressure.AppealKind;
import org.armistice.model.report.Report;
import org.armistice.model.report.ReportConfidence;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.model.supply.SupplyLine;

/** What is said, owed and earned in a random theatre: appeals, claims, sites and inquiries, oil and blockades. */
final class RandomStanding {
    private final ScenarioBuilder builder;
    private final Random random;
    private final LocalDate firstDay;
    private final List<String> parties;
    private final List<String> actors;
    private final List<String> places;

    RandomStanding(
            ScenarioBuilder builder,
            Random random,
            LocalDate firstDay,
            List<String> parties,
            List<String> actors,
            List<String> places) {
        this.builder = builder;
        this.random = random;
        this.firstDay = firstDay;
        this.parties = parties;
        this.actors = actors;
        this.places = places;
    }

    void add() {
        addOnlookers();
        addCity();
        addSites();
        addOil();
        addClaims();
    }

    /** A power that speaks for talks, and a party more whose standing is far from the middle. */
    private void addOnlookers() {
        fact(Actor.TYPE, "onlooker").set(Actor.CREDIBILITY, random.nextInt(101));
        fact(Faction.TYPE, "camp")
                .set(Faction.ROLE, Role.LOCAL)
                .set(Faction.LEGITIMACY, random.nextInt(101))
                .set(Faction.RECOGNITION, random.nextInt(101))
                .set(Faction.OUTSIDE_PRESSURE, random.nextInt(3) == 0 ? 0 : random.nextInt(101));
        if (random.nextInt(6) > 0) {
            addForum();
        }
        if (random.nextInt(3) == 0) {
            builder.pair(Relation.TYPE, parties.get(0), parties.get(1)).set(Relation.GRIEVANCE, random.nextInt(101));
        }
    }

    /** An open track, mostly one that the first party has accepted and the others refuse. */
    private void addForum() {
        fact(Track.TYPE, "forum")
                .set(Track.SPONSOR, any(actors))
                .set(Track.STATUS, TrackStatus.OPEN)
                .set(Track.STANDING, random.nextInt(101));
        boolean split = random.nextInt(3) > 0;
        for (String party : parties) {
            Stance usual = party.equals(parties.get(0)) ? Stance.ACCEPTING : Stance.REJECTING;
            builder.pair(Position.TYPE, party, "forum")
                    .set(Position.STANCE, split ? usual : any(List.of(Stance.values())));
        }
        builder.pair(Endorsement.TYPE, "onlooker", "forum")
                .set(Endorsement.OPINION, random.nextInt(4) > 0 ? Opinion.ENDORSING : Opinion.POLITE)
                .set(Endorsement.WEIGHT, random.nextInt(101));
    }

    private void addCity() {
        boolean fallen = random.nextInt(4) == 0;
        place("city", fallen ? parties.get(0) : parties.get(1))
                .set(Place.POPULATION, random.nextInt(4) == 0 ? 500 : 300_000)
                .set(Place.HELD_SINCE, fallen ? firstDay : firstDay.minusDays(200));
        if (!fallen && random.nextInt(3) == 0) {
            builder.set(Place.CONTESTER, parties.get(0));
        }
        fact(Operation.TYPE, "march")
                .set(Operation.FACTION, random.nextBoolean() ? parties.get(0) : "camp")
                .set(Operation.OBJECTIVE, "city");
        builder.set(
                Operation.PHASE,
                random.nextBoolean() ? OperationPhase.ADVANCING : any(List.of(OperationPhase.values())));
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            fact(Appeal.TYPE, "appeal" + i)
                    .set(Appeal.SPEAKER, random.nextBoolean() ? "onlooker" : any(actors))
                    .set(Appeal.KIND, random.nextBoolean() ? AppealKind.WARNING : any(List.of(AppealKind.values())))
                    .set(Appeal.PLACE, "city")
                    .set(Appeal.MADE_ON, firstDay.minusDays(random.nextInt(60)))
                    .set(Appeal.WEIGHT, random.nextInt(101));
            if (random.nextInt(4) > 0) {
                builder.set(Appeal.ADDRESSEE, parties.get(0));
            }
        }
    }

    private void addSites() {
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            fact(Inquiry.TYPE, "inquiry" + i)
                    .set(Inquiry.AUTHORITY, holder(i))
                    .set(Inquiry.PROMPTNESS, random.nextInt(101))
                    .set(Inquiry.OPENNESS, random.nextInt(101))
                    .set(Inquiry.EFFECTIVENESS, random.nextInt(101))
                    .set(Inquiry.ANNOUNCED_ON, firstDay.minusDays(random.nextInt(600)));
            builder.set(
                    Inquiry.STATUS,
                    random.nextBoolean() ? InquiryStatus.AT_WORK : any(List.of(InquiryStatus.values())));
            if (random.nextBoolean()) {
                builder.set(Inquiry.OFFER, "onlooker");
            }
            for (int k = 0; k < 2; k++) {
                site("site" + i + k, "field" + i + k, i);
                if (random.nextInt(3) > 0) {
                    builder.set(Site.INQUIRY, "inquiry" + i);
                }
            }
        }
        if (random.nextBoolean()) {
            site("site", "field", 0);
        }
    }

    private void site(String id, String at, int number) {
        place(at, holder(number));
        if (random.nextInt(5) == 0) {
            builder.set(Place.CONTESTER, parties.get(0));
        }
        fact(Site.TYPE, id)
                .set(Site.PLACE, at)
                .set(Site.HOLDER_AT_THE_TIME, random.nextInt(3) == 0 ? holder(number) : parties.get(1))
                .set(Site.ACCESSIBLE, random.nextInt(4) > 0)
                .set(Site.PROTECTED, random.nextInt(3) == 0)
                .set(Site.EVIDENCE, random.nextInt(101))
                .set(Site.CONFIDENCE, any(List.of(Confidence.values())))
                .set(Site.STATUS, any(List.of(SiteStatus.values())))
                .set(Site.LEAST_ESTIMATE, random.nextInt(20))
                .set(Site.MOST_ESTIMATE, 20 + random.nextInt(200))
                .set(Site.RECOVERED, random.nextInt(60))
                .set(Site.IDENTIFIED, random.nextInt(60))
                .set(Site.RETURNED, random.nextInt(20));
    }

    private String holder(int number) {
        return number == 0 ? parties.get(0) : "camp";
    }

    private void addOil() {
        int course = random.nextInt(6);
        place("terminal", random.nextInt(4) > 0 ? parties.get(0) : any(parties))
                .set(Place.KIND, PlaceKind.OIL_PORT)
                .set(Place.OIL_CAPACITY, course == 5 ? random.nextInt(30) : 60)
                .set(Place.SHUT, course == 0 ? random.nextBoolean() : true);
        if (random.nextInt(4) == 0) {
            builder.set(Place.CONTESTER, parties.get(1));
        }
        place("wells", any(parties))
                .set(Place.KIND, PlaceKind.OIL_FIELD)
                .set(Place.OIL_CAPACITY, 5 + random.nextInt(35))
                .set(Place.DEGREE_OF_CONTROL, random.nextInt(101))
                .set(Place.SHUT, random.nextBoolean());
        if (course < 5) {
            fact(Blockade.TYPE, "blockade")
                    .set(Blockade.IMPOSER, random.nextInt(4) > 0 ? parties.get(0) : any(parties))
                    .set(Blockade.STATUS, course < 3 ? BlockadeStatus.IN_FORCE : BlockadeStatus.LIFTED)
                    .set(Blockade.BEGAN_ON, firstDay.minusDays(random.nextInt(300)));
            if (course >= 3) {
                builder.set(Blockade.LIFTED_ON, firstDay);
            }
        }
        if (random.nextInt(course < 3 ? 4 : 2) == 0) {
            fact(Ceasefire.TYPE, "armistice")
                    .set(Ceasefire.FIRST_PARTY, parties.get(0))
                    .set(Ceasefire.SECOND_PARTY, parties.get(1))
                    .set(Ceasefire.KIND, CeasefireKind.CESSATION)
                    .set(Ceasefire.STATUS, course < 3 ? CeasefireStatus.IN_FORCE : CeasefireStatus.BROKEN)
                    .set(Ceasefire.BEGAN_ON, firstDay.minusDays(40))
                    .set(Ceasefire.LAST_VIOLATION_ON, firstDay);
        }
        if (random.nextInt(3) == 0) {
            fact(Support.TYPE, "purse")
                    .set(Support.BACKER, "onlooker")
                    .set(Support.CLIENT, any(parties))
                    .set(Support.KIND, SupportKind.MONEY);
        }
    }

    private void addClaims() {
        for (int i = 0; i < random.nextInt(4); i++) {
            String claimant = any(parties);
            fact(Report.TYPE, "report" + i)
                    .set(Report.CLAIMANT, claimant)
                    .set(Report.HOLDER, claimant)
                    .set(Report.PLACE, any(places))
                    .set(Report.MADE_ON, firstDay.minusDays(random.nextInt(40)))
                    .set(Report.CONFIDENCE, any(List.of(ReportConfidence.values())))
                    .set(Report.CONTRADICTED, random.nextInt(4) == 0)
                    .set(Report.BELIEF, random.nextInt(101));
        }
        if (random.nextInt(4) == 0) {
            fact(SupplyLine.TYPE, "lost-road")
                    .set(SupplyLine.USER, parties.get(0))
                    .set(SupplyLine.HOLDER, parties.get(1))
                    .set(SupplyLine.SINCE, random.nextBoolean() ? firstDay : firstDay.minusDays(50));
        }
    }

    private ScenarioBuilder place(String id, String holder) {
        return fact(Place.TYPE, id).set(Place.HOLDER, holder);
    }

    private ScenarioBuilder fact(FactType<?> type, String id) {
        return builder.fact(type, id, id);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
