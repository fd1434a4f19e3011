package org.armistice.rules.table;

import java.util.List;
import org.armistice.model.quantity.Unit;

/**
 * A column of a table that says when its rows hold.
 *
 * @param heading as written
 * @param domain the values that there are
 * @param scale how they are written
 */
public record Column(String heading, Span domain, Scale scale) {
    /** A column whose cells nobody can tell apart without the facts at hand. */
    public static Column unclear(String heading) {
        return new Column(heading, Span.EVERYTHING, new Scale.Measure(Unit.NUMBER));
    }

    /** Stands below all others, for a value that is not known. */
    public long unknown() {
        return domain.from() - 1;
    }

    /** What a cell without a condition holds for. */
    public Extent any() {
        return Extent.of(List.of(new Span(unknown(), domain.to())), true);
    }

    public String inWords(Span span) {
        if (span.to() <= domain.from()) {
            return "unknown";
        }
        Span known = new Span(Math.max(domain.from(), span.from()), Math.min(domain.to(), span.to()));
        boolean least = known.from() == domain.from();
        boolean most = known.to() == domain.to();
        String words = least && most && !(scale instanceof Scale.Words)
                ? "any value"
                : scale.inWords(new Span(
                        least && !(scale instanceof Scale.Words) ? Span.EVERYTHING.from() : known.from(),
                        most && !(scale instanceof Scale.Words) ? Span.EVERYTHING.to() : known.to()));
        return words + (span.from() < domain.from() ? " or unknown" : "");
    }
}
