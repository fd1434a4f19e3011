package org.armistice.simulator.operation;

import java.util.List;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Sector;
import org.armistice.model.place.Place;
import org.armistice.simulator.process.Lists;
import org.jspecify.annotations.Nullable;

/** The fronts on which each place lies. */
final class Sectors {
    /** What it is made of. */
    static final Field[] FIELDS = {Sector.FRONT, Sector.PLACE};

    private final Lists<Front> fronts = new Lists<>();

    Sectors(World world) {
        for (Sector sector : world.list(Sector.TYPE)) {
            Front front = sector.getFront();
            Place place = sector.getPlace();
            if (front != null && place != null && !fronts.of(place).contains(front)) {
                fronts.add(place, front);
            }
        }
    }

    /** Each once. */
    List<Front> fronts(@Nullable Place place) {
        return place == null ? List.of() : fronts.of(place);
    }
}
