package org.armistice.workbench.film;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.World;

/** Looks at the world at the start of a run and after each day, and keeps what has changed. */
public final class Camera {
    private final World world;
    private final List<Take> takes;
    private int days = -1;

    public Camera(World world) {
        this(world, Shot.ALL);
    }

    private Camera(World world, Camera other) {
        this.world = world;
        this.takes = other.takes.stream().map(Take::copy).toList();
        this.days = other.days;
    }

    /** Another one that has seen what this one has, and goes on in a world that is the same up to then. */
    public Camera goingOnIn(World same) {
        return new Camera(same, this);
    }

    /** @param shots one for each type of fact at most */
    public Camera(World world, List<Shot> shots) {
        this.world = world;
        this.takes = shots.stream().map(Take::new).toList();
    }

    /** Looks at the world as it stands: at the start first, then at the end of each day. */
    public void look() {
        look(Lens.CLEAR);
    }

    /** Looks at the world through a lens, which may be another one each time. */
    public void look(Lens lens) {
        days++;
        takes.forEach(take -> take.look(world, lens));
    }

    /** All that was seen; types of which there was no fact are left out. */
    public Film film(LocalDate firstDay) {
        Map<String, Film.Reel> reels = new LinkedHashMap<>();
        for (Take take : takes) {
            if (!take.isEmpty()) {
                reels.put(take.noun(), take.reel());
            }
        }
        return new Film(firstDay, days, reels);
    }
}
