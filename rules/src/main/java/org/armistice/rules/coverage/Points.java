package org.armistice.rules.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.rules.reference.Timing;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.wording.Clause;
import org.armistice.rules.wording.Wording;

/** The points of one rule in the order of the text. What several alternatives of the rule share is one point. */
public final class Points {
    private static final Comparator<Point> BY_PLACE = Comparator.comparingInt(
                    (Point p) -> p.span().line())
            .thenComparingInt(p -> p.span().column())
            .thenComparing(Point::kind);

    private final Rule rule;
    private final Wording wording;
    private final List<Point> points = new ArrayList<>();
    private final Map<Point, Integer> numbers = new HashMap<>();

    public Points(Rule rule, Wording wording) {
        this.rule = rule;
        this.wording = wording;
        for (List<Clause> clauses : wording.clauses()) {
            for (Clause clause : clauses) {
                if (clause.kind() != Clause.Kind.NEEDED) {
                    add(of(clause));
                    clause.sides().forEach(side -> add(ofSide(side)));
                }
            }
        }
        wording.chance(rule).ifPresent(mark -> add(new Point(Point.Kind.CHANCE, mark.span(), mark.words())));
        points.sort(BY_PLACE);
        for (int i = 0; i < points.size(); i++) {
            numbers.put(points.get(i), i);
        }
    }

    private void add(Point point) {
        if (!points.contains(point)) {
            points.add(point);
        }
    }

    static Point of(Clause clause) {
        Point.Kind kind = switch (clause.kind()) {
            case EXCEPTION -> Point.Kind.EXCEPTION;
            case DURATION -> Point.Kind.DURATION;
            default -> Point.Kind.CONDITION;
        };
        return new Point(kind, clause.span(), clause.text());
    }

    static Point ofSide(Clause side) {
        return new Point(Point.Kind.SIDE, side.span(), side.text());
    }

    public Rule rule() {
        return rule;
    }

    public Wording wording() {
        return wording;
    }

    public List<Point> all() {
        return points;
    }

    /** Whether the rule may come to hold by mere passing of time. */
    public boolean dependOnTime() {
        return Timing.dependsOnTime(rule);
    }

    /** The place of the point to which a condition at the top of an alternative, or the days of a duration, belong, or -1. */
    public int numberOf(Object part) {
        for (List<Clause> clauses : wording.clauses()) {
            for (Clause clause : clauses) {
                boolean isOf = clause.clock() != null
                        ? clause.clock().days() == part
                        : clause.conditions().stream().anyMatch(c -> c == part);
                if (isOf && clause.kind() != Clause.Kind.NEEDED) {
                    return number(of(clause));
                }
            }
        }
        return -1;
    }

    /** The place of a point in the list, or -1. */
    public int number(Point point) {
        return numbers.getOrDefault(point, -1);
    }
}
