package org.armistice.simulator.pressure;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * Attention from outside wears off. Once a week, with h = pressure.half-life in days:
 *
 * <pre>
 *   outside pressure = outside pressure x 0.5^(7 / h), rounded down to tenths of a point
 * </pre>
 */
public final class PressureEbb implements Process {
    static final int WEEK = 7;
    private static final long STEP = Fixed.ONE / 1000;

    @Override
    public String name() {
        return "pressure ebb";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.DIPLOMACY);
    }

    @Override
    public List<String> parameters() {
        return List.of("pressure.half-life");
    }

    @Override
    public void run(Moment moment) {
        if (moment.day() % WEEK != 0) {
            return;
        }
        double halfLife = Fixed.toDouble(moment.parameter("pressure.half-life"));
        double kept = Math.pow(0.5, WEEK / halfLife);
        for (Faction faction : moment.list(Faction.TYPE)) {
            long pressure = faction.getOutsidePressure();
            if (pressure == Fixed.UNKNOWN || pressure == 0) {
                continue;
            }
            long left = Fixed.round(Fixed.toDouble(pressure) * kept) / STEP * STEP;
            moment.event(
                            () -> "Outside pressure on " + faction.getName() + " ebbs by "
                                    + Unit.POINTS.format(pressure - left) + ".",
                            faction)
                    .reads(() -> List.of(moment.slot(faction, Faction.OUTSIDE_PRESSURE)))
                    .rise(faction, Faction.OUTSIDE_PRESSURE, left - pressure);
        }
    }
}
