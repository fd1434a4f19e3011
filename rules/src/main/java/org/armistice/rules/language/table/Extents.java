package org.armistice.rules.language.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.Reading;
import org.armistice.rules.table.Column;
import org.armistice.rules.table.Extent;
import org.armistice.rules.table.Span;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Test;

/** For which values the comparison in a cell holds. Parameters count with the value that they have in their rulebook. */
final class Extents {
    private final Reading reading;
    private final Column column;
    private final Expression value;
    private boolean fixed = true;

    /** @param value what the column compares */
    Extents(Reading reading, Column column, Expression value) {
        this.reading = reading;
        this.column = column;
        this.value = value;
    }

    /** @param comparison what a cell says of the value, and what it needs to be bound for that */
    Extent of(Body comparison) {
        if (comparison.alternatives().size() != 1 || comparison.hasClocks()) {
            return Extent.UNCLEAR;
        }
        List<Span> spans = List.of(everything());
        for (Condition condition : comparison.alternatives().get(0).conditions()) {
            if (condition instanceof Condition.Check check) {
                List<Span> more = spans(check.test());
                if (more == null) {
                    return Extent.UNCLEAR;
                }
                spans = both(spans, more);
            } else if (!(condition instanceof Condition.Match match)
                    || match.variable().type() != Assumption.TYPE) {
                return Extent.UNCLEAR;
            }
        }
        return Extent.of(spans, fixed);
    }

    /** All values, and below them the one that is not known. */
    private Span everything() {
        return new Span(column.unknown(), column.domain().to());
    }

    private @org.jspecify.annotations.Nullable List<Span> spans(Test test) {
        if (test instanceof Test.Comparison comparison) {
            return comparison.left().equals(value) ? spans(comparison) : null;
        }
        if (test instanceof Test.Not not) {
            List<Span> inner = spans(not.test());
            return inner == null ? null : complement(inner);
        }
        if (test instanceof Test.AnyOf any) {
            List<Span> all = new ArrayList<>();
            for (Test one : any.tests()) {
                List<Span> more = spans(one);
                if (more == null) {
                    return null;
                }
                all.addAll(more);
            }
            return all;
        }
        return null;
    }

    private @org.jspecify.annotations.Nullable List<Span> spans(Test.Comparison comparison) {
        OptionalLong constant = constant(comparison.right());
        if (constant.isEmpty()) {
            return null;
        }
        long right = constant.getAsLong();
        Span known = column.domain();
        if (right == Fixed.UNKNOWN) {
            return switch (comparison.comparator()) {
                case EQUAL -> List.of(Span.of(column.unknown()));
                case NOT_EQUAL -> List.of(known);
                default -> List.of();
            };
        }
        return switch (comparison.comparator()) {
            case EQUAL -> within(right, right + 1);
            case NOT_EQUAL -> complement(within(right, right + 1));
            case LESS -> within(known.from(), right);
            case AT_MOST -> within(known.from(), right + 1);
            case MORE -> within(right + 1, known.to());
            case AT_LEAST -> within(right, known.to());
        };
    }

    private List<Span> within(long from, long to) {
        long least = Math.max(from, column.domain().from());
        long most = Math.min(to, column.domain().to());
        return least < most ? List.of(new Span(least, most)) : List.of();
    }

    private List<Span> complement(List<Span> spans) {
        List<Span> rest = new ArrayList<>();
        long from = everything().from();
        for (Span span : Extent.of(spans, true).spans()) {
            if (span.from() > from) {
                rest.add(new Span(from, span.from()));
            }
            from = Math.max(from, span.to());
        }
        if (from < everything().to()) {
            rest.add(new Span(from, everything().to()));
        }
        return rest;
    }

    private static List<Span> both(List<Span> some, List<Span> others) {
        List<Span> both = new ArrayList<>();
        for (Span a : some) {
            for (Span b : others) {
                long from = Math.max(a.from(), b.from());
                long to = Math.min(a.to(), b.to());
                if (from < to) {
                    both.add(new Span(from, to));
                }
            }
        }
        return both;
    }

    /** The value of an expression on which no fact decides. */
    private OptionalLong constant(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return OptionalLong.of(literal.constant());
        }
        if (expression instanceof Expression.FieldValue read) {
            Parameter parameter = reading.parameterAt(read.slot());
            fixed &= parameter == null;
            return parameter == null ? OptionalLong.empty() : OptionalLong.of(parameter.value());
        }
        if (expression instanceof Expression.Combined combined) {
            OptionalLong left = constant(combined.left());
            OptionalLong right = constant(combined.right());
            return left.isEmpty() || right.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(new Expression.Combined(
                                    combined.operator(),
                                    new Expression.Literal(left.getAsLong()),
                                    new Expression.Literal(right.getAsLong()))
                            .value(new Object[0]));
        }
        return OptionalLong.empty();
    }
}
