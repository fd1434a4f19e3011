package org.armistice.rules.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * For which values of its column a cell holds.
 *
 * @param spans in ascending order and apart from each other; nothing if the cell holds never
 * @param clear whether the cell alone decides; if not, the facts at hand do and {@code spans} mean nothing
 * @param fixed whether parameters have no part in it
 */
public record Extent(List<Span> spans, boolean clear, boolean fixed) {
    /** Different for different facts. */
    public static final Extent UNCLEAR = new Extent(List.of(), false, false);

    public Extent {
        spans = List.copyOf(spans);
    }

    /** Values that overlap or touch are joined. */
    public static Extent of(List<Span> spans, boolean fixed) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream()
                .sorted(Comparator.comparingLong(Span::from).thenComparingLong(Span::to))
                .toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.from() <= last.to()) {
                joined.set(joined.size() - 1, new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                joined.add(span);
            }
        }
        return new Extent(joined, true, fixed);
    }

    /** Whether no value is in both, whatever the parameters are. */
    public boolean isApartFrom(Extent other) {
        return clear
                && fixed
                && other.clear
                && other.fixed
                && spans.stream().noneMatch(s -> other.spans.stream().anyMatch(s::overlaps));
    }
}
