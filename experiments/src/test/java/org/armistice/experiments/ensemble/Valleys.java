package org.armistice.experiments.ensemble;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Intervention;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.process.Moment;

/** Ensembles of the three valleys with one small rulebook, so that a run takes a few milliseconds. */
public final class Valleys {
    public static final int DAYS = 12;

    private static final Scenario SCENARIO = Scenario.read(Path.of("../scenarios/three-valleys"));

    private Valleys() {}

    /** Runs in which raids are as likely as is drawn. */
    public static Ensemble ensemble() {
        return new Ensemble(simulation(), gauges(), 101, Valleys::drawn);
    }

    /** The same, but runs of seeds that are multiples of five fail. */
    public static Ensemble failing() {
        return new Ensemble(simulation().interventions(List.of(new Trip())), gauges(), 101, Valleys::drawn);
    }

    private static Map<String, Long> drawn(int run, long seed) {
        return Map.of("raids.raid-chance", seed % 5 == 0 ? Trip.MARK : 10_000L * (1 + run % 7));
    }

    private static Simulation simulation() {
        return Simulation.of(SCENARIO, rulebooks()).days(DAYS);
    }

    private static Gauges gauges() {
        return new Gauges(SCENARIO.createWorld(), List.of());
    }

    private static Rulebooks rulebooks() {
        return Rulebooks.words().with(Path.of("src/test/resources/ensemble/raids.md"));
    }

    /** Ends a run on its third day if the drawn chance is the marked one. */
    private static final class Trip implements Intervention {
        static final long MARK = 777_000L;

        @Override
        public int day() {
            return 3;
        }

        @Override
        public String name() {
            return "trip";
        }

        @Override
        public void make(Moment moment) {
            if (moment.world().get(Assumption.TYPE, "raids.raid-chance").getValue() == MARK) {
                throw new ArithmeticException("tripped");
            }
        }
    }
}
