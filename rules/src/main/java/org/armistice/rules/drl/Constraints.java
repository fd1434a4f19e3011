package org.armistice.rules.drl;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Expression.FieldValue;
import org.armistice.rules.typed.Expression.Literal;
import org.armistice.rules.typed.Expression.SlotValue;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Test.Comparator;
import org.armistice.rules.typed.Test.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * Tests as the constraints of one pattern. Operators stand only where DRL's meaning is exactly that of the test;
 * all else is a call of {@link Numbers}.
 */
final class Constraints {
    private final Bound bound;
    private final Terms terms;
    private final int own;
    private final TreeSet<String> plain = new TreeSet<>();

    Constraints(Bound bound, Names names, int own) {
        this.bound = bound;
        this.terms = new Terms(bound, names, own);
        this.own = own;
    }

    /** The pattern's properties that constraints name as such, to which Drools reacts unasked. */
    TreeSet<String> plain() {
        return plain;
    }

    String write(Test test) {
        if (test instanceof Comparison comparison) {
            return compare(comparison.left(), comparison.comparator(), comparison.right());
        }
        if (test instanceof Test.Not not) {
            return negated(not.test());
        }
        if (test instanceof Test.AnyOf any) {
            return join(any.tests(), " || ", "false");
        }
        if (test instanceof Test.AllOf all) {
            return join(all.tests(), " && ", "true");
        }
        Test.Before before = (Test.Before) test;
        return "Numbers.before(" + terms.fact(before.first()) + ", " + terms.fact(before.second()) + ")";
    }

    private String join(List<Test> tests, String operator, String empty) {
        if (tests.isEmpty()) {
            return "Numbers.of(" + empty + ") == 1";
        }
        return tests.stream().map(this::write).collect(Collectors.joining(operator, "(", ")"));
    }

    private String negated(Test test) {
        if (test instanceof Comparison comparison
                && (comparison.comparator() == Comparator.EQUAL || comparison.comparator() == Comparator.NOT_EQUAL)) {
            return compare(comparison.left(), comparison.comparator().opposite(), comparison.right());
        }
        if (test instanceof Test.Not not) {
            return write(not.test());
        }
        String text = write(test);
        return text.startsWith("(") || text.startsWith("Numbers.") && text.endsWith(")")
                ? "!" + text
                : "!(" + text + ")";
    }

    private String compare(Expression left, Comparator comparator, Expression right) {
        if (!isOwn(left) && isOwn(right)) {
            return compare(right, turned(comparator), left);
        }
        boolean equality = comparator == Comparator.EQUAL || comparator == Comparator.NOT_EQUAL;
        if (equality && isReference(left) && (isReference(right) || isUnknown(right))) {
            return reference(left) + sign(comparator) + reference(right);
        }
        if (left instanceof FieldValue value && value.slot() == own && right instanceof Literal literal) {
            String simple = simple(value, comparator, literal.constant());
            if (simple != null) {
                return simple;
            }
        }
        String call = "Numbers." + call(comparator) + "(" + operand(left, right) + ", " + operand(right, left) + ")";
        return comparator == Comparator.NOT_EQUAL ? "!" + call : call;
    }

    /** A field of the pattern's own fact against a constant, or null if operators do not say it exactly. */
    private @Nullable String simple(FieldValue value, Comparator comparator, long constant) {
        boolean equality = comparator == Comparator.EQUAL || comparator == Comparator.NOT_EQUAL;
        if (equality
                && value.field() instanceof ChoiceField<?> field
                && constant >= 0
                && constant < field.constants().size()) {
            return own(value) + sign(comparator) + Terms.choice(field, constant);
        }
        if (equality && value.field() instanceof FlagField && (constant == 0 || constant == 1)) {
            return own(value) + " == " + ((constant == 1) == (comparator == Comparator.EQUAL));
        }
        // An unknown number is lower than all others, so that these two orders never hold of one.
        boolean upward = comparator == Comparator.MORE || comparator == Comparator.AT_LEAST;
        if (value.field() instanceof NumberField || value.field() instanceof DateField) {
            if (equality || upward && constant != Fixed.UNKNOWN) {
                return own(value) + sign(comparator) + operand(new Literal(constant), value);
            }
        }
        return null;
    }

    private String own(FieldValue value) {
        String text = terms.object(value);
        if (text.equals(value.field().property())) {
            plain.add(text);
        }
        return text;
    }

    private String operand(Expression expression, Expression other) {
        if (expression instanceof Literal literal && Terms.isDate(other)) {
            return Terms.date(literal.constant());
        }
        Unit unit = bound.unit(other);
        return terms.number(expression, unit);
    }

    private boolean isOwn(Expression expression) {
        return expression instanceof FieldValue value && value.slot() == own
                || expression instanceof SlotValue slot && slot.slot() == own;
    }

    private boolean isReference(Expression expression) {
        return expression instanceof FieldValue value && value.field() instanceof RefField
                || expression instanceof SlotValue slot && bound.isFact(slot.slot());
    }

    private static boolean isUnknown(Expression expression) {
        return expression instanceof Literal literal && literal.constant() == Fixed.UNKNOWN;
    }

    private String reference(Expression expression) {
        if (expression instanceof FieldValue value) {
            return value.slot() == own ? own(value) : terms.object(value);
        }
        return expression instanceof SlotValue slot ? terms.fact(slot.slot()) : "null";
    }

    private static Comparator turned(Comparator comparator) {
        return switch (comparator) {
            case EQUAL, NOT_EQUAL -> comparator;
            case LESS -> Comparator.MORE;
            case AT_MOST -> Comparator.AT_LEAST;
            case MORE -> Comparator.LESS;
            case AT_LEAST -> Comparator.AT_MOST;
        };
    }

    private static String sign(Comparator comparator) {
        return switch (comparator) {
            case EQUAL -> " == ";
            case NOT_EQUAL -> " != ";
            case LESS -> " < ";
            case AT_MOST -> " <= ";
            case MORE -> " > ";
            case AT_LEAST -> " >= ";
        };
    }

    private static String call(Comparator comparator) {
        return switch (comparator) {
            case EQUAL, NOT_EQUAL -> "equal";
            case LESS -> "less";
            case AT_MOST -> "atMost";
            case MORE -> "more";
            case AT_LEAST -> "atLeast";
        };
    }
}
