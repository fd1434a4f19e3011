package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        try (Course one = base.seed(seed).unexplained().begin()) {
            Gauges.Reading ofBase = gauges.reading(one, days);
            for (Pairing.Branch branch : branches) {
                Course course = branch.simulation().seed(seed).unexplained().begin();
                sides.add(new Side(one, course, gauges.reading(course, days), branch.suspects()));
            }
            for (int day = 0; day < days; day++) {
                int seen = one.occurrences().size();
                one.playDay();
                ofBase.look();
                List<Mark> marks = sides.stream().allMatch(Side::hasParted) ? List.of() : Mark.since(one, seen);
                sides.forEach(side -> side.playDay(marks));
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
        private final Course base;
        private final Course course;
        private final Gauges.Reading reading;
        private final Set<String> suspects;
        private @Nullable Parting parting;

        Side(Course base, Course course, Gauges.Reading reading, Set<String> suspects) {
            this.base = base;
            this.course = course;
            this.reading = reading;
            this.suspects = suspects;
        }

        /**
         * After the base has played it.
         *
         * @param of the base's events of the day
         */
        void playDay(List<Mark> of) {
            int seen = course.occurrences().size();
            course.playDay();
            reading.look();
            if (parting == null) {
                int before = base.occurrences().size() - of.size();
                parting = Fork.of(of, Mark.since(course, seen), suspects)
                        .map(fork -> Parting.of(fork, course, seen, i -> Parting.event(base, before + i)))
                        .orElse(null);
                // Only now the base is as far as that.
                Optional.ofNullable(parting).ifPresent(Parting::base);
            }
        }

        boolean hasParted() {
            return parting != null;
        }
    }
}
