package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.jspecify.annotations.Nullable;

/** A run and its branches with one seed, played day by day beside each other. */
final class Lockstep {
    private Lockstep() {}

    /** What came of it: a pair for each branch. */
    static List<Pairing.Pair> play(long seed, Simulation base, List<Pairing.Branch> branches, Gauges gauges) {
        int days = base.settings().days();
        List<Side> sides = new ArrayList<>();
        try (Course one = base.seed(seed).begin()) {
            Gauges.Reading ofBase = gauges.reading(one, days);
            for (Pairing.Branch branch : branches) {
                Course course = branch.simulation().seed(seed).begin();
                sides.add(new Side(one, course, gauges.reading(course, days), branch.suspects()));
            }
            for (int day = 0; day < days; day++) {
                one.playDay();
                ofBase.look();
                sides.forEach(Side::playDay);
            }
            double[] values = ofBase.values();
            return sides.stream()
                    .map(side -> new Pairing.Pair(seed, side.parting, values, side.reading.values()))
                    .toList();
        } finally {
            sides.forEach(side -> side.course.close());
        }
    }

    private static final class Side {
        private final Course course;
        private final Gauges.Reading reading;
        private final PartingSearch search;
        private @Nullable Parting parting;

        Side(Course base, Course course, Gauges.Reading reading, Set<String> suspects) {
            this.course = course;
            this.reading = reading;
            this.search = new PartingSearch(base, course, suspects);
        }

        /** After the base has played it. */
        void playDay() {
            course.playDay();
            reading.look();
            if (parting == null) {
                parting = search.look().orElse(null);
            }
        }
    }
}
