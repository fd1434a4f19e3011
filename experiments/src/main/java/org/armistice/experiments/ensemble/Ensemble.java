package org.armistice.experiments.ensemble;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.armistice.simulator.Course;
import org.armistice.simulator.Run;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Indicator;

/**
 * Runs of one simulation that differ in their seeds and in the assumptions that are drawn. What comes of a run is a
 * function of its number alone, wherever and in whatever order it is played.
 */
public final class Ensemble {
    private final Simulation simulation;
    private final Gauges gauges;
    private final long firstSeed;
    private final Draws draws;

    /**
     * @param simulation with its days and interventions
     * @param gauges what is asked of each run
     * @param firstSeed of run 1; each run has the seed after that of the run before
     */
    public Ensemble(Simulation simulation, Gauges gauges, long firstSeed, Draws draws) {
        this.simulation = simulation;
        this.firstSeed = firstSeed;
        this.draws = draws;
        this.gauges = gauges;
    }

    /** What is known of every finished run, in the order of {@link RunRecord#outcomes()}. */
    public List<Indicator> indicators() {
        return gauges.all();
    }

    /** How many days each run has. */
    public int days() {
        return simulation.settings().days();
    }

    public long seed(int run) {
        return firstSeed + run - 1;
    }

    /** What comes of some runs, in their order. */
    public List<RunRecord> play(RunRange runs) {
        return IntStream.rangeClosed(runs.first(), runs.last())
                .mapToObj(this::play)
                .toList();
    }

    /**
     * What comes of one run; one that fails is a record of its error.
     *
     * @param run 1 for the first
     */
    public RunRecord play(int run) {
        long seed = seed(run);
        Map<String, Long> drawn = draws.of(run, seed);
        try {
            return play(seed, drawn);
        } catch (RuntimeException | StackOverflowError e) {
            String message = e.getMessage();
            return RunRecord.failed(seed, message == null || message.isBlank() ? e.toString() : message, drawn);
        }
    }

    private RunRecord play(long seed, Map<String, Long> drawn) {
        try (Course course = simulation.seed(seed).assuming(drawn).unexplained().begin()) {
            Gauges.Reading reading = gauges.reading(course, days());
            HandoverWatch handovers = new HandoverWatch(course.world());
            while (course.day() < days()) {
                course.playDay();
                reading.look();
                handovers.endDay(course.world(), course.day(), course.date());
            }
            Run run = course.run();
            return new RunRecord(
                    seed, "", reading.values(), Spell.of(run.control()), handovers.seen(), run.figures(), drawn);
        }
    }
}
