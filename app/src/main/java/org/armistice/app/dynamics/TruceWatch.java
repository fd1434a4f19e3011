package org.armistice.app.dynamics;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.ceasefire.CeasefireKind;
import org.armistice.model.ceasefire.CeasefireStatus;
import org.armistice.model.ceasefire.Position;
import org.armistice.model.ceasefire.Stance;
import org.armistice.model.ceasefire.Track;
import org.armistice.model.ceasefire.TrackStatus;
import org.armistice.model.fact.World;

/** Watches in one run how far talks went and how long ceasefires held. Those of the first day are left out. */
final class TruceWatch {
    private final Set<String> old = new HashSet<>();
    private final Map<String, Stance> stances = new TreeMap<>();
    private final Map<String, Long> answers = new TreeMap<>();
    private final Map<String, Truce> truces = new TreeMap<>();
    private boolean open;
    private boolean answered;
    private boolean accepted;
    private boolean agreed;

    /**
     * A ceasefire that came about in the run.
     *
     * @param signed whether it is more than a de facto truce
     * @param first the day in whose evening it was in the world first
     * @param days on whose evening it was in force
     * @param status in the last evening
     */
    record Truce(boolean signed, int first, int days, CeasefireStatus status) {}

    private int day;

    TruceWatch(World start) {
        start.list(Ceasefire.TYPE).forEach(c -> old.add(c.getId()));
        start.list(Position.TYPE).forEach(this::note);
    }

    private void note(Position position) {
        stances.put(position.getId(), position.getStance());
        answers.put(position.getId(), position.getDateOfAnswer());
    }

    void endDay(World world) {
        day++;
        for (Track track : world.list(Track.TYPE)) {
            open |= track.getStatus() == TrackStatus.OPEN;
            agreed |= track.getStatus() == TrackStatus.AGREED;
        }
        for (Position position : world.list(Position.TYPE)) {
            Stance before = stances.get(position.getId());
            Long answer = answers.get(position.getId());
            answered |= answer == null || answer != position.getDateOfAnswer();
            accepted |= position.getStance() == Stance.ACCEPTING && before != Stance.ACCEPTING;
            note(position);
        }
        for (Ceasefire ceasefire : world.list(Ceasefire.TYPE)) {
            if (!old.contains(ceasefire.getId())) {
                Truce known = truces.get(ceasefire.getId());
                boolean signed = known == null ? ceasefire.getKind() != CeasefireKind.DE_FACTO : known.signed();
                int first = known == null ? day : known.first();
                int days = known == null ? 0 : known.days();
                int today = ceasefire.getStatus() == CeasefireStatus.IN_FORCE ? 1 : 0;
                truces.put(ceasefire.getId(), new Truce(signed, first, days + today, ceasefire.getStatus()));
            }
        }
    }

    /** A track was open in some evening. */
    boolean open() {
        return open;
    }

    /** A faction gave an answer in the run. */
    boolean answered() {
        return answered;
    }

    /** A faction came to accept in the run. */
    boolean accepted() {
        return accepted;
    }

    /** All parties to a track agreed. */
    boolean agreed() {
        return agreed;
    }

    List<Truce> list(boolean signed) {
        return truces.values().stream().filter(t -> t.signed() == signed).toList();
    }
}
