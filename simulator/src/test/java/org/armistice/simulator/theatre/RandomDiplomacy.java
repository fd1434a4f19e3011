package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.armistice.model.backing.Actor;
import org.armistice.model.backing.ActorKind;
import org.armistice.model.backing.Backing;
import org.armistice.model.backing.Support;
import org.armistice.model.backing.SupportKind;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.ceasefire.CeasefireKind;
import org.armistice.model.ceasefire.CeasefireStatus;
import org.armistice.model.ceasefire.Clause;
import org.armistice.model.ceasefire.Endorsement;
import org.armistice.model.ceasefire.Measure;
import org.armistice.model.ceasefire.Opinion;
import org.armistice.model.ceasefire.Position;
import org.armistice.model.ceasefire.Settlement;
import org.armistice.model.ceasefire.SettlementStatus;
import org.armistice.model.ceasefire.Stance;
import org.armistice.model.ceasefire.Step;
import org.armistice.model.ceasefire.Subject;
import org.armistice.model.ceasefire.Track;
import org.armistice.model.ceasefire.TrackStatus;
import org.armistice.model.ceasefire.Voice;
import org.armistice.model.faction.Principal;
import org.armistice.model.scenario.ScenarioBuilder;

/**
 * A conference beside the war of a random theatre: one open and one agreed track with a text, neighbours, principals,
 * steps and talks on a settlement. Draws of its own, so that the rest of the theatre stays as it is.
 */
final class RandomDiplomacy {
    private static final List<String> TRACKS = List.of("conference", "treaty", "rival");

    private final ScenarioBuilder builder;
    private final Random random;
    private final LocalDate firstDay;
    private final List<String> parties;
    private final List<String> places;

    RandomDiplomacy(ScenarioBuilder builder, long seed, LocalDate firstDay, List<String> parties, List<String> places) {
        this.builder = builder;
        this.random = new Random(seed * 7919);
        this.firstDay = firstDay;
        this.parties = parties;
        this.places = places;
    }

    void add() {
        List<String> powers = List.of("host", "north", "south");
        for (String power : powers) {
            builder.fact(Actor.TYPE, power, power)
                    .set(Actor.CAPABILITY, 40 + random.nextInt(61))
                    .set(Actor.NEIGHBOURING, !power.equals("host"));
            builder.fact(Support.TYPE, "aid-" + power, "Aid of " + power)
                    .set(Support.BACKER, power)
                    .set(Support.CLIENT, any(parties))
                    .set(Support.KIND, any(List.of(SupportKind.MONEY, SupportKind.AMMUNITION)))
                    .set(Support.GOODS, 1)
                    .set(Support.ENTRY_POINT, any(places));
        }
        addRivals();
        for (String track : TRACKS) {
            addTrack(track, powers);
        }
        for (String party : parties) {
            if (random.nextInt(2) == 0) {
                addPrincipals(party);
            }
        }
        builder.fact(Measure.TYPE, "step", "Step")
                .set(Measure.ACTOR, any(powers))
                .set(Measure.TOWARDS, any(parties))
                .set(Measure.STEP, any(List.of(Step.values())))
                .set(Measure.TAKEN_ON, firstDay.minusDays(random.nextInt(60)));
        addPact();
    }

    /** Two states with something to lose, each behind a side. */
    private void addRivals() {
        for (int i = 0; i < 2; i++) {
            String rival = i == 0 ? "east" : "west";
            builder.fact(Actor.TYPE, rival, rival).set(Actor.KIND, ActorKind.STATE);
            builder.pair(Backing.TYPE, rival, parties.get(i)).set(Backing.STAKE, 60 + random.nextInt(41));
            builder.fact(Support.TYPE, "arms-" + rival, "Arms of " + rival)
                    .set(Support.BACKER, rival)
                    .set(Support.CLIENT, parties.get(i))
                    .set(Support.KIND, SupportKind.AMMUNITION)
                    .set(Support.GOODS, 2);
        }
    }

    private void addTrack(String track, List<String> powers) {
        builder.fact(Track.TYPE, track, track)
                .set(Track.SPONSOR, any(powers))
                .set(Track.STANDING, random.nextBoolean() ? 85 : random.nextInt(101))
                .set(Track.OPENED_ON, firstDay.minusDays(random.nextInt(20)))
                .set(Track.STATUS, track.equals("treaty") ? TrackStatus.AGREED : TrackStatus.OPEN);
        for (String party : parties) {
            builder.pair(Position.TYPE, party, track)
                    .set(Position.TRUST, random.nextInt(101))
                    .set(Position.STANCE, any(List.of(Stance.UNDECIDED, Stance.ACCEPTING)));
        }
        for (String power : powers) {
            builder.pair(Endorsement.TYPE, power, track)
                    .set(Endorsement.OPINION, opinion(track))
                    .set(Endorsement.WEIGHT, random.nextInt(101));
        }
        boolean whole = random.nextInt(3) == 0;
        for (Subject subject : List.of(Subject.LINES, Subject.MONITORS, Subject.SEQUENCE)) {
            builder.fact(Clause.TYPE, track + "-" + subject.word(), track + ", " + subject.word())
                    .set(Clause.TRACK, track)
                    .set(Clause.SUBJECT, subject)
                    .set(Clause.AGREED, whole || random.nextInt(3) == 0);
        }
    }

    /** Objections to the conference, few to the treaty. */
    private Opinion opinion(String track) {
        if (track.equals("conference") && random.nextBoolean()) {
            return Opinion.OPPOSING;
        }
        return track.equals("treaty") && random.nextInt(4) > 0 ? Opinion.POLITE : any(List.of(Opinion.values()));
    }

    private void addPrincipals(String party) {
        List<Stance> likely = random.nextBoolean() ? List.of(Stance.ACCEPTING) : List.of(Stance.values());
        for (String office : List.of("house", "command")) {
            String id = office + "-of-" + party;
            builder.fact(Principal.TYPE, id, id)
                    .set(Principal.FACTION, party)
                    .set(Principal.DECISIVE, random.nextInt(4) > 0);
            for (String track : TRACKS) {
                builder.pair(Voice.TYPE, id, track)
                        .set(Voice.TRUST, random.nextInt(101))
                        .set(Voice.STANCE, any(likely));
            }
        }
    }

    /** A quiet ceasefire on the agreed track, at some age and of some kind, with or without talks behind it. */
    private void addPact() {
        builder.fact(Ceasefire.TYPE, "pact", "Pact")
                .set(Ceasefire.FIRST_PARTY, parties.get(0))
                .set(Ceasefire.SECOND_PARTY, parties.get(1))
                .set(Ceasefire.TRACK, "treaty")
                .set(Ceasefire.MONITOR, "host")
                .set(Ceasefire.BEGAN_ON, firstDay.minusDays(30L + random.nextInt(300)))
                .set(Ceasefire.STATUS, random.nextInt(8) == 0 ? CeasefireStatus.BROKEN : CeasefireStatus.IN_FORCE)
                .set(Ceasefire.KIND, any(List.of(CeasefireKind.CESSATION, CeasefireKind.PRELIMINARY)));
        if (random.nextBoolean()) {
            builder.set(Ceasefire.GUARANTOR, "north");
        }
        if (random.nextInt(3) > 0) {
            builder.fact(Settlement.TYPE, "future", "Future")
                    .set(Settlement.TRACK, "treaty")
                    .set(Settlement.CEASEFIRE, "pact")
                    .set(Settlement.STATUS, random.nextInt(4) == 0 ? SettlementStatus.AGREED : SettlementStatus.TALKS)
                    .set(Settlement.PROGRESS, random.nextBoolean() ? 100 : random.nextInt(100))
                    .set(Settlement.OPENED_ON, firstDay.minusDays(5));
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
