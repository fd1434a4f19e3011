package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armistice.model.backing.Agreement;
import org.armistice.model.backing.RedLine;
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
import org.armistice.model.fact.Choice;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.scenario.ScenarioBuilder;

/** The outside actors' help, the tracks and the truces of a random theatre. */
final class RandomTalks {
    private final ScenarioBuilder builder;
    private final Random random;
    private final LocalDate firstDay;
    private final List<String> parties;
    private final List<String> actors;
    private final List<String> places;
    private final List<String> tracks = new ArrayList<>();
    private final Flavour flavour;

    RandomTalks(
            ScenarioBuilder builder,
            Random random,
            LocalDate firstDay,
            List<String> parties,
            List<String> actors,
            List<String> places,
            Flavour flavour) {
        this.builder = builder;
        this.random = random;
        this.firstDay = firstDay;
        this.parties = parties;
        this.actors = actors;
        this.places = places;
        this.flavour = flavour;
    }

    void add() {
        for (int i = 0; i < random.nextInt(flavour == Flavour.AIR_WAR ? 12 : 6); i++) {
            String backer = any(actors);
            String client = any(parties);
            builder.fact(Support.TYPE, "support" + i, "Support " + i)
                    .set(Support.BACKER, backer)
                    .set(Support.CLIENT, client)
                    .set(
                            Support.KIND,
                            flavour == Flavour.AIR_WAR ? SupportKind.AIR_POWER : any(List.of(SupportKind.values())))
                    .set(Support.GOODS, random.nextInt(10))
                    .set(Support.PEOPLE, random.nextInt(20))
                    .set(Support.SORTIES, random.nextInt(200))
                    .set(Support.ENTRY_POINT, any(places));
            anyOf(Support.STATUS);
        }
        for (int i = 0; i < (flavour == Flavour.LONG_ROADS ? 0 : 1) + random.nextInt(3); i++) {
            String track = "track" + i;
            builder.fact(Track.TYPE, track, "Track " + i)
                    .set(Track.SPONSOR, any(actors))
                    .set(Track.STANDING, random.nextInt(101))
                    .set(Track.OPENED_ON, firstDay.minusDays(random.nextInt(80)))
                    .set(
                            Track.STATUS,
                            any(List.of(
                                    TrackStatus.ANNOUNCED,
                                    TrackStatus.OPEN,
                                    TrackStatus.OPEN,
                                    TrackStatus.AGREED,
                                    TrackStatus.FAILED)));
            if (random.nextBoolean()) {
                builder.set(Track.MONITOR, any(actors));
            }
            if (random.nextInt(3) == 0) {
                builder.set(Track.GUARANTOR, any(actors));
            }
            tracks.add(track);
            for (String party : parties) {
                builder.pair(Position.TYPE, party, track)
                        .set(Position.TRUST, random.nextInt(101))
                        .set(Position.STANCE, any(List.of(Stance.values())))
                        .set(Position.DATE_OF_ANSWER, firstDay.minusDays(random.nextInt(40)));
            }
            for (String actor : actors) {
                builder.pair(Endorsement.TYPE, actor, track)
                        .set(Endorsement.OPINION, any(List.of(Opinion.values())))
                        .set(Endorsement.WEIGHT, random.nextInt(101));
            }
        }
        int truces =
                flavour == Flavour.TRUCES ? 1 + random.nextInt(3) : flavour == Flavour.MIXED ? random.nextInt(2) : 0;
        for (int i = 0; i < truces; i++) {
            builder.fact(Ceasefire.TYPE, "truce" + i, "Truce " + i)
                    .set(Ceasefire.FIRST_PARTY, parties.get(i % parties.size()))
                    .set(Ceasefire.SECOND_PARTY, parties.get((i + 1) % parties.size()))
                    .set(Ceasefire.BEGAN_ON, firstDay.minusDays(random.nextInt(200)))
                    .set(Ceasefire.KIND, any(List.of(CeasefireKind.values())));
            if (random.nextBoolean()) {
                builder.set(Ceasefire.FRONT, "front0");
            }
            if (!tracks.isEmpty() && random.nextBoolean()) {
                builder.set(Ceasefire.TRACK, any(tracks));
            }
            if (random.nextInt(4) == 0) {
                builder.set(Ceasefire.STATUS, CeasefireStatus.BROKEN)
                        .set(Ceasefire.LAST_VIOLATION_ON, firstDay.minusDays(3));
            }
            if (random.nextBoolean()) {
                builder.set(Ceasefire.MONITOR, any(actors)).set(Ceasefire.GUARANTOR, any(actors));
            }
        }
        if (random.nextBoolean()) {
            builder.fact(RedLine.TYPE, "red-line", "Red line")
                    .set(RedLine.DRAWER, any(actors))
                    .set(RedLine.PLACE, any(places))
                    .set(RedLine.AGAINST, any(parties));
            builder.fact(Agreement.TYPE, "accord", "Accord")
                    .set(Agreement.BACKER, any(actors))
                    .set(Agreement.CLIENT, any(parties));
        }
    }

    private <E extends Enum<E> & Choice> void anyOf(ChoiceField<E> field) {
        builder.set(field, any(field.constants()));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
