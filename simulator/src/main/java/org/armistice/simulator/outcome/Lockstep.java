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
    static List<Pairing.Pair> play(long seed, Simulation base, List<Pairing.Branch> branches, Indicators indicators) {
        List<Side> sides = new ArrayList<>();
        try (Course one = base.seed(seed).begin()) {
            for (Pairing.Branch branch : branches) {
                sides.add(new Side(one, branch.simulation().seed(seed).begin(), branch.suspects()));
            }
            for (int day = 0; day < base.settings().days(); day++) {
                one.playDay();
                sides.forEach(Side::playDay);
            }
            double[] ofBase = indicators.of(one.run());
            return sides.stream()
                    .map(side -> new Pairing.Pair(seed, side.parting, ofBase, indicators.of(side.course.run())))
                    .toList();
        } finally {
            sides.forEach(side -> side.course.close());
        }
    }

    private static final class Side {
        private final Course course;
        private final PartingSearch search;
        private @Nullable Parting parting;

        Side(Course base, Course course, Set<String> suspects) {
            this.course = course;
            this.search = new PartingSearch(base, course, suspects);
        }

        /** After the base has played it. */
        void playDay() {
            course.playDay();
            if (parting == null) {
                parting = search.look().orElse(null);
            }
        }
    }
}
