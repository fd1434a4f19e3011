package org.armistice.rules.drl;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.RefField;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Quantity;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.typed.Expression;

/** Values in DRL, as seen from the pattern of one slot: its own properties by name, those of others by getter. */
final class Terms {
    /** Properties that DRL or Java takes for a word of its own. */
    private static final Set<String> WORDS = Set.of(
            "end",
            "when",
            "then",
            "rule",
            "not",
            "exists",
            "from",
            "over",
            "in",
            "contains",
            "matches",
            "init",
            "action",
            "reverse",
            "result",
            "collect",
            "forall",
            "accumulate",
            "entry",
            "eval",
            "query",
            "protected",
            "public",
            "private",
            "class",
            "package",
            "import",
            "new",
            "this",
            "default",
            "final",
            "static",
            "case",
            "switch",
            "return",
            "interface",
            "native",
            "abstract",
            "void",
            "long",
            "short",
            "int",
            "double",
            "float");

    private final Bound bound;
    private final Names names;
    private final int own;

    /** @param own the slot of the pattern, or -1 outside of any */
    Terms(Bound bound, Names names, int own) {
        this.bound = bound;
        this.names = names;
        this.own = own;
    }

    /** A fact, choice, flag, date or number as an object of its own Java type. */
    String object(Expression.FieldValue value) {
        boolean plain = value.slot() == own && !WORDS.contains(value.field().property());
        return plain ? value.field().property() : fact(value.slot()) + "." + getter(value.field()) + "()";
    }

    String fact(int slot) {
        return slot == own ? "this" : names.of(slot);
    }

    /** Any value as a long. */
    String number(Expression expression, Unit unit) {
        if (expression instanceof Expression.Literal literal) {
            return literal(literal.constant(), unit);
        }
        if (expression instanceof Expression.SlotValue value) {
            return bound.isFact(value.slot()) ? "Numbers.of(" + fact(value.slot()) + ")" : fact(value.slot());
        }
        if (expression instanceof Expression.FieldValue value) {
            Field field = value.field();
            boolean wrapped = field instanceof RefField || field instanceof ChoiceField || field instanceof FlagField;
            String text = fact(value.slot()) + "." + getter(field) + "()";
            return wrapped ? "Numbers.of(" + text + ")" : text;
        }
        Expression.Combined combined = (Expression.Combined) expression;
        Unit left = bound.unit(combined.left());
        Unit right = bound.unit(combined.right());
        boolean same = combined.operator() != Expression.Operator.TIMES
                && combined.operator() != Expression.Operator.DIVIDED_BY;
        return "Numbers." + operation(combined.operator()) + "("
                + number(combined.left(), same && left == Unit.NUMBER ? right : left) + ", "
                + number(combined.right(), same && right == Unit.NUMBER ? left : right) + ")";
    }

    private static String operation(Expression.Operator operator) {
        return switch (operator) {
            case PLUS -> "plus";
            case MINUS -> "minus";
            case TIMES -> "times";
            case DIVIDED_BY -> "dividedBy";
            case LARGER -> "larger";
            case SMALLER -> "smaller";
        };
    }

    static String getter(Field field) {
        String property = field.property();
        return (field instanceof FlagField ? "is" : "get")
                + property.substring(0, 1).toUpperCase(Locale.ROOT)
                + property.substring(1);
    }

    static String date(long value) {
        if (value == Fixed.UNKNOWN || Math.floorMod(value, Fixed.ONE) != 0) {
            return literal(value, Unit.NUMBER);
        }
        String date = LocalDate.ofEpochDay(Math.floorDiv(value, Fixed.ONE)).toString();
        return "Numbers.date(" + Quoted.string(date) + ")";
    }

    /** The value a choice field is compared with, by the name of its constant. */
    static String choice(ChoiceField<?> field, long value) {
        Enum<?> constant = field.constants().get((int) value);
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    static String literal(long value, Unit unit) {
        return value == Fixed.UNKNOWN ? "Fixed.UNKNOWN" : "Numbers.of(" + Quoted.string(words(value, unit)) + ")";
    }

    /** A number in its unit if that says exactly the same, else as a plain number of base units. */
    static String words(long value, Unit unit) {
        if (value == Fixed.UNKNOWN) {
            return "unknown";
        }
        try {
            String text = unit.format(value);
            if (Quantity.read(text, Unit.NUMBER).value() == value) {
                return text;
            }
        } catch (Quantity.NoQuantity | ArithmeticException e) {
            return Fixed.format(value);
        }
        return Fixed.format(value);
    }

    /** Whether a date is what the expression yields. */
    static boolean isDate(Expression expression) {
        return expression instanceof Expression.FieldValue value && value.field() instanceof DateField;
    }
}
