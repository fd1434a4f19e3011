package org.armistice.model.quantity;

import java.util.List;
import java.util.stream.Collectors;

/** How likely the values of an uncertain number are; values are in millionths of the base unit. */
public sealed interface Distribution {
    /**
     * The quantile function.
     *
     * @param share at least 0 and below 1
     * @return a value within {@link #range} such that it and those below it make up this share
     */
    long at(double share);

    /** The least and the greatest value. */
    Range range();

    /** As scenarios and command lines write it, such as {@code uniform(600 fighters, 1200 fighters)}. */
    String text(Unit unit);

    /** Every value of the range is as likely as any other. */
    record Uniform(Range range) implements Distribution {
        @Override
        public long at(double share) {
            return range.clamp(Math.round(range.least() + share * ((double) range.most() - range.least())));
        }

        @Override
        public String text(Unit unit) {
            return Shape.UNIFORM.call(unit, range.least(), range.most());
        }
    }

    /** Every factor is as likely as any other: as much between 1 and 10 as between 10 and 100. */
    record LogUniform(Range range) implements Distribution {
        /** @throws IllegalArgumentException if the range does not lie above zero */
        public LogUniform {
            if (range.least() <= 0) {
                throw new IllegalArgumentException("a loguniform distribution from " + Fixed.format(range.least()));
            }
        }

        @Override
        public long at(double share) {
            double factor = Math.pow((double) range.most() / range.least(), share);
            return range.clamp(Math.round(range.least() * factor));
        }

        @Override
        public String text(Unit unit) {
            return Shape.LOG_UNIFORM.call(unit, range.least(), range.most());
        }
    }

    /**
     * Likeliest at one value, and less likely in proportion to the distance from it, down to nothing at both ends.
     *
     * @param likeliest within the range
     */
    record Triangular(Range range, long likeliest) implements Distribution {
        /** @throws IllegalArgumentException if the likeliest value is out of range */
        public Triangular {
            if (!range.contains(likeliest)) {
                throw new IllegalArgumentException(Fixed.format(likeliest) + " is out of range");
            }
        }

        @Override
        public long at(double share) {
            double least = range.least();
            double most = range.most();
            if (least == most) {
                return range.least();
            }
            double below = (likeliest - least) / (most - least);
            double value = share < below
                    ? least + Math.sqrt(share * (most - least) * (likeliest - least))
                    : most - Math.sqrt((1 - share) * (most - least) * (most - likeliest));
            return range.clamp(Math.round(value));
        }

        @Override
        public String text(Unit unit) {
            return Shape.TRIANGULAR.call(unit, range.least(), likeliest, range.most());
        }
    }

    /**
     * Some values and no others, each as likely as any other.
     *
     * @param values at least one
     */
    record OneOf(List<Long> values) implements Distribution {
        /** @throws IllegalArgumentException if there is no value */
        public OneOf {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("one of no values");
            }
        }

        @Override
        public long at(double share) {
            return values.get((int) (share * values.size()));
        }

        @Override
        public Range range() {
            return new Range(
                    values.stream().mapToLong(v -> v).min().orElseThrow(),
                    values.stream().mapToLong(v -> v).max().orElseThrow());
        }

        @Override
        public String text(Unit unit) {
            return values.stream().map(unit::format).collect(Collectors.joining(", ", Shape.ONE_OF.word() + "(", ")"));
        }
    }
}
