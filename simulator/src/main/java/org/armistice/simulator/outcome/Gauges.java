package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armistice.model.fact.World;
import org.armistice.rules.revision.Mentions;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Indicator.Scale;

/** Every number that can be asked of a run: the indicators of its scenario, and the outcomes that the scenario names. */
public final class Gauges {
    private final Indicators indicators;
    private final Map<String, Outcome> named = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Indicator> all = new ArrayList<>();

    /**
     * @param start the world before the first day
     * @param named of the scenario; one with the id of an indicator stands in its place
     */
    public Gauges(World start, List<Outcome> named) {
        this.indicators = new Indicators(start);
        named.forEach(outcome -> this.named.put(outcome.id(), outcome));
        named.forEach(outcome -> all.add(new Indicator(outcome.id(), outcome.title(), scale(outcome.kind()))));
        List<Indicator> known = indicators.all();
        for (int i = 0; i < known.size(); i++) {
            numbers.put(known.get(i).id(), i);
            if (!this.named.containsKey(known.get(i).id())) {
                all.add(known.get(i));
            }
        }
    }

    private static Scale scale(Outcome.Kind kind) {
        return switch (kind) {
            case EVER -> Scale.SHARE;
            case FIRST_DAY -> Scale.DAY;
            case DAYS -> Scale.DAYS;
            case AT_THE_END, MOST, LEAST -> Scale.NUMBER;
        };
    }

    /** Whether some outcome depends on parameters, so that it can differ between runs in which the same happens. */
    boolean ask(Mentions parameters) {
        return named.values().stream().anyMatch(outcome -> parameters.areIn(outcome.question()));
    }

    /** Those that the scenario names first. */
    public List<Indicator> all() {
        return List.copyOf(all);
    }

    /**
     * Plays all days of a run.
     *
     * @param asked of {@link #all}
     * @return a number for each that is asked, in base units
     */
    public double[] read(Simulation simulation, List<Indicator> asked) {
        try (Course course = simulation.unexplained().begin()) {
            Reading reading = new Reading(course, simulation.settings().days(), asked);
            while (course.day() < simulation.settings().days()) {
                course.playDay();
                reading.look();
            }
            return reading.values();
        }
    }

    /**
     * Follows a course that has not begun yet, for all that can be asked.
     *
     * @param days how many will be played
     */
    public Reading reading(Course course, int days) {
        return new Reading(course, days, all);
    }

    /** What is read off one course. */
    public final class Reading {
        private final Course course;
        private final int days;
        private final List<Indicator> asked;
        private final Map<String, Gauge> gauges = new LinkedHashMap<>();

        private Reading(Course course, int days, List<Indicator> asked) {
            this.course = course;
            this.days = days;
            this.asked = asked;
            for (Indicator indicator : asked) {
                Outcome outcome = named.get(indicator.id());
                if (outcome != null) {
                    gauges.put(outcome.id(), new Gauge(outcome));
                }
            }
        }

        /** Looks at an evening; to be called on each. */
        public void look() {
            boolean last = course.day() == days;
            gauges.values().forEach(g -> g.look(course.world(), course.day(), last));
        }

        /** After the last day: a number for each that is asked, in base units. */
        public double[] values() {
            double[] known = indicators.of(course.run());
            return asked.stream()
                    .mapToDouble(indicator -> {
                        Gauge gauge = gauges.get(indicator.id());
                        return gauge == null
                                ? known[Objects.requireNonNull(numbers.get(indicator.id()), indicator.id())]
                                : gauge.result();
                    })
                    .toArray();
        }
    }
}
