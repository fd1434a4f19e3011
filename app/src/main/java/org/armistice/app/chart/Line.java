package org.armistice.app.chart;

import java.util.List;

/**
 * A figure day by day.
 *
 * @param values one for each day; NaN where it is not known
 */
public record Line(Party party, List<Double> values) {
    public Line {
        values = List.copyOf(values);
    }
}
