package org.armistice.rules.typed;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.fact.FactType;
import org.jspecify.annotations.Nullable;

/** One line of a rule's condition, in terms that a rule engine knows. Conditions see the slots bound before them. */
public sealed interface Condition {
    /** The same condition over bindings in another order; what its variables are called is left out. */
    Condition moved(IntUnaryOperator slots);

    private static List<Condition> moved(List<Condition> conditions, IntUnaryOperator slots) {
        return conditions.stream().map(condition -> condition.moved(slots)).toList();
    }

    /**
     * There is a fact; binds it.
     *
     * @param variable what it is bound to
     * @param id the only fact meant, or null for any of the type
     * @param tests what must hold of it, reading its own slot and earlier ones
     */
    record Match(Variable variable, @Nullable String id, List<Test> tests) implements Condition {
        public Match {
            tests = List.copyOf(tests);
        }

        @Override
        public Condition moved(IntUnaryOperator slots) {
            return new Match(
                    variable.moved(slots),
                    id,
                    tests.stream().map(test -> test.moved(slots)).toList());
        }

        /** Whether it names a fact of which every world has one: a parameter, the calendar. */
        public boolean isAlwaysThere() {
            return id != null && (variable.type() == Assumption.TYPE || variable.type() == Calendar.TYPE);
        }

        /** Whether a test of it only says which fact is meant: the one that a field points to, the one for a pair. */
        public boolean isLink(Test test) {
            if (!(test instanceof Test.Comparison comparison) || comparison.comparator() != Test.Comparator.EQUAL) {
                return false;
            }
            if (comparison.left() instanceof Expression.SlotValue own && own.slot() == variable.slot()) {
                return true;
            }
            FactType<?> type = variable.type();
            return type != null
                    && type.isPair()
                    && comparison.left() instanceof Expression.FieldValue read
                    && read.slot() == variable.slot()
                    && (read.field() == type.pairFirst() || read.field() == type.pairSecond());
        }
    }

    /** There is no way to satisfy all of these; their variables are seen inside only. */
    record Absent(List<Condition> conditions) implements Condition {
        public Absent {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Condition moved(IntUnaryOperator slots) {
            return new Absent(Condition.moved(conditions, slots));
        }
    }

    /** There is at least one way to satisfy all of these; their variables are seen inside only. */
    record Present(List<Condition> conditions) implements Condition {
        public Present {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Condition moved(IntUnaryOperator slots) {
            return new Present(Condition.moved(conditions, slots));
        }
    }

    /**
     * Folds a number over all ways to satisfy the source; binds the result. Unknown numbers are left out. Over nothing
     * the sum and the count are zero, and the others unknown.
     */
    record Total(Variable result, Fold fold, List<Condition> source, Expression of) implements Condition {
        public Total {
            source = List.copyOf(source);
        }

        @Override
        public Condition moved(IntUnaryOperator slots) {
            return new Total(result.moved(slots), fold, Condition.moved(source, slots), of.moved(slots));
        }
    }

    /** A test of earlier slots. */
    record Check(Test test) implements Condition {
        @Override
        public Condition moved(IntUnaryOperator slots) {
            return new Check(test.moved(slots));
        }
    }

    /** How numbers are folded. */
    enum Fold {
        SUM,
        COUNT,
        HIGHEST,
        LOWEST,
        MEAN
    }
}
