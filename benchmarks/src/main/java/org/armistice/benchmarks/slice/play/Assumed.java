package org.armistice.benchmarks.slice.play;

import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.World;

/** The parameters of the rules of the slice as a run assumes them, in base units; no run changes them under way. */
public record Assumed(
        long assaultFuel,
        long patience,
        long caution,
        long wavering,
        long steadfast,
        long comfortDays,
        long assaultRatio,
        long captureDays,
        long reliefRatio,
        long reliefDays,
        long emptyDays) {
    public static Assumed in(World world) {
        return new Assumed(
                value(world, "supply.assault-fuel"),
                value(world, "supply.patience"),
                value(world, "supply.caution"),
                value(world, "supply.wavering"),
                value(world, "supply.steadfast"),
                value(world, "supply.comfort-days"),
                value(world, "control.assault-ratio"),
                value(world, "control.capture-days"),
                value(world, "control.relief-ratio"),
                value(world, "control.relief-days"),
                value(world, "control.empty-days"));
    }

    private static long value(World world, String id) {
        return world.get(Assumption.TYPE, id).getValue();
    }
}
