package org.armistice.workbench.exercise;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.armistice.exercise.adjudication.Adjudicator;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Glimpse;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.sight.Eyes;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.simulator.Course;
import org.armistice.workbench.exercise.seat.Seat;
import org.armistice.workbench.film.Camera;
import org.armistice.workbench.film.Shot;
import org.jspecify.annotations.Nullable;

/** Films what is played for everybody at once: all of it for the teacher, and for each role what it sees. */
final class Screening implements Adjudicator.Watching {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<Role> watched;
    private final Map<String, List<Shot>> shots = new LinkedHashMap<>();
    private volatile @Nullable Reels reels;
    private volatile boolean goesOn;

    /**
     * What was filmed.
     *
     * @param tag another one whenever something was filmed anew; of no other meaning
     * @param cameras by role
     * @param whole the teacher's
     */
    record Reels(String tag, Eyes eyes, Map<String, Camera> cameras, Camera whole) {}

    Screening(Exercise exercise) {
        this.watched = withWatchers(exercise);
        watched.forEach(role -> shots.put(role.id(), shots(role)));
    }

    /** Those who watch see what all roles see. */
    private static List<Role> withWatchers(Exercise of) {
        List<Glimpse> common = new ArrayList<>(of.roles().get(0).sees());
        of.roles().forEach(role -> common.retainAll(role.sees()));
        List<Role> roles = new ArrayList<>(of.roles());
        roles.add(new Role(Seat.WATCHING, "", List.of(), "", List.of(), "", common, Role.Points.NONE));
        return roles;
    }

    private static List<Shot> shots(Role role) {
        Map<FactType<?>, Set<Field>> fields = new LinkedHashMap<>();
        for (Glimpse glimpse : role.sees()) {
            FactType<?> type = glimpse.what().variable().type();
            if (type != null) {
                Set<Field> seen = fields.computeIfAbsent(type, t -> new LinkedHashSet<>());
                type.fields().stream()
                        .filter(glimpse::shows)
                        .filter(Shot::canFilm)
                        .forEach(seen::add);
            }
        }
        return fields.entrySet().stream()
                .map(e -> new Shot(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    @Override
    public Runnable apply(Course course) {
        Reels before = goesOn ? reels : null;
        Eyes eyes = before == null ? new Eyes(watched) : before.eyes().after();
        Runnable look = eyes.apply(course);
        Map<String, Camera> cameras = new LinkedHashMap<>();
        Camera whole;
        if (before == null) {
            shots.forEach((role, what) -> cameras.put(role, new Camera(course, what)));
            whole = new Camera(course);
        } else {
            before.cameras().forEach((role, camera) -> cameras.put(role, camera.goingOnIn(course)));
            whole = before.whole().goingOnIn(course);
        }
        int known = before == null ? -1 : eyes.days();
        Runnable film = () -> {
            whole.look();
            cameras.forEach((role, camera) -> camera.look(new SightLens(eyes.sight(eyes.days(), role))));
        };
        if (before == null) {
            film.run();
        }
        reels = new Reels(HexFormat.of().toHexDigits(RANDOM.nextLong()), eyes, cameras, whole);
        return () -> {
            look.run();
            if (course.day() > known) {
                film.run();
            }
        };
    }

    /**
     * Whether what is played next is the same up to the last day that was filmed, as it is when the next turn is played, and when one
     * is played again since something came in between. Those days are not looked at again, which would take longer than to play them.
     */
    void goOn(boolean same) {
        goesOn = same;
    }

    /** What was filmed last; there is something as soon as a session is there. */
    Reels reels() {
        return Objects.requireNonNull(reels);
    }

    /** Goes back to what was filmed before something that could not be played. */
    void restore(Reels before) {
        reels = before;
    }
}
