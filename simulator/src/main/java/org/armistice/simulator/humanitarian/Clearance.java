package org.armistice.simulator.humanitarian;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.armistice.model.event.Phase;
import org.armistice.model.humanitarian.ClearanceTeam;
import org.armistice.model.place.Peril;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * Survey first, then clearance, as the standards for land release have it. Once a week, at each quiet place where teams of
 * its holder work with rates that sum to r km2 a week, times mines.pace:
 *
 * <pre>
 *   surveyed = min(suspected, r x mines.survey-speed),   of it mines.mined-share proves mined, the rest is ready for release
 *   cleared  = min(confirmed, r x (1 - surveyed / (r x mines.survey-speed))),   and is ready for release
 * </pre>
 *
 * <p>Casualties among those who do it follow Poisson's law with mean mines.clearer-casualties per km2 of mined ground
 * that they find or clear; the share mines.killed-share of them dies.
 */
public final class Clearance implements Process {
    static final int WEEK = 7;

    /** A thousand square metres in millionths of a square kilometre. */
    private static final long GRAIN = Fixed.ONE / 1000;

    @Override
    public String name() {
        return "clearance";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.HUMANITARIAN);
    }

    @Override
    public List<String> parameters() {
        return List.of(
                "mines.pace",
                "mines.survey-speed",
                "mines.mined-share",
                "mines.clearer-casualties",
                "mines.killed-share");
    }

    @Override
    public void run(Moment moment) {
        if (moment.day() % WEEK != 0) {
            return;
        }
        for (Place place : withTeams(moment)) {
            if (place.getPeril() == Peril.QUIET) {
                List<ClearanceTeam> here =
                        ofHolder(place, moment.pointing(ClearanceTeam.TYPE, ClearanceTeam.PLACE, place));
                if (!here.isEmpty()) {
                    work(moment, place, here);
                }
            }
        }
    }

    /** In the order of their ids. */
    private static Collection<Place> withTeams(Moment moment) {
        TreeMap<String, Place> places = new TreeMap<>();
        for (ClearanceTeam team : moment.list(ClearanceTeam.TYPE)) {
            if (team.getPlace() != null) {
                places.put(team.getPlace().getId(), team.getPlace());
            }
        }
        return places.values();
    }

    private static List<ClearanceTeam> ofHolder(Place place, List<ClearanceTeam> teams) {
        List<ClearanceTeam> ofHolder = new ArrayList<>();
        for (ClearanceTeam team : teams) {
            if (team.getFaction() != null && team.getFaction() == place.getHolder()) {
                ofHolder.add(team);
            }
        }
        return ofHolder;
    }

    private static void work(Moment moment, Place place, List<ClearanceTeam> teams) {
        long rate = 0;
        for (ClearanceTeam team : teams) {
            rate = Math.addExact(rate, Math.max(0, team.getRate()));
        }
        long capacity = Fixed.times(WEEK * rate, moment.parameter("mines.pace"));
        long survey = Fixed.times(capacity, moment.parameter("mines.survey-speed"));
        if (capacity <= 0 || survey <= 0) {
            return;
        }
        long surveyed = Math.min(Math.max(0, place.getSuspectedHazardousArea()), survey);
        long mined = Fixed.times(surveyed, moment.parameter("mines.mined-share"));
        long left = capacity - Fixed.times(capacity, Fixed.dividedBy(surveyed, survey));
        long cleared = Math.min(Math.max(0, place.getConfirmedHazardousArea()), left);
        if (surveyed == 0 && cleared == 0) {
            return;
        }
        double risk = Fixed.toDouble(mined + cleared) * Fixed.toDouble(moment.parameter("mines.clearer-casualties"));
        long hurt = Counts.poisson(risk, moment.draw("casualties", place));
        long dead = Counts.share(
                hurt, Fixed.toDouble(moment.parameter("mines.killed-share")), moment.draw("deaths", place));
        Proposal proposal = moment.event(() -> told(place, surveyed, mined, cleared, hurt), place)
                .reads(() -> reads(moment, place, teams));
        proposal.rise(place, Place.SUSPECTED_HAZARDOUS_AREA, -surveyed)
                .rise(place, Place.CONFIRMED_HAZARDOUS_AREA, mined - cleared)
                .rise(place, Place.AREA_READY_FOR_RELEASE, surveyed - mined + cleared);
        if (hurt > 0) {
            proposal.rise(place, Place.MINE_CASUALTIES, Fixed.of(hurt))
                    .rise(place, Place.MINE_DEATHS, Fixed.of(Math.min(hurt, dead)));
        }
    }

    private static String told(Place place, long surveyed, long mined, long cleared, long hurt) {
        StringBuilder text = new StringBuilder("At " + place.getName() + " teams ");
        if (surveyed > 0) {
            text.append("survey ")
                    .append(area(surveyed))
                    .append(" and find ")
                    .append(area(mined))
                    .append(" mined");
        }
        if (cleared > 0) {
            text.append(surveyed > 0 ? ", and " : "").append("clear ").append(area(cleared));
        }
        if (hurt > 0) {
            text.append("; ").append(hurt).append(" of them are killed or hurt");
        }
        return text.append('.').toString();
    }

    /** To a thousand square metres: what a team clears in a day is of that size. */
    private static String area(long area) {
        return Unit.SQUARE_KILOMETRES.format((area + GRAIN / 2) / GRAIN * GRAIN);
    }

    private static List<Slot> reads(Moment moment, Place place, List<ClearanceTeam> teams) {
        List<Slot> slots = new ArrayList<>();
        slots.add(moment.slot(place, Place.SUSPECTED_HAZARDOUS_AREA));
        slots.add(moment.slot(place, Place.CONFIRMED_HAZARDOUS_AREA));
        teams.forEach(team -> {
            slots.add(moment.slot(team, ClearanceTeam.PLACE));
            slots.add(moment.slot(team, ClearanceTeam.RATE));
        });
        return slots;
    }
}
