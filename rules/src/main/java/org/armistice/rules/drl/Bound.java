package org.armistice.rules.drl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.drools.Finds;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Watch;

/** What the slots of one watch stand for, and which of their properties anything in the watch reads. */
final class Bound {
    private final Map<Integer, FactType<?>> types = new HashMap<>();
    private final Map<Integer, Unit> units = new HashMap<>();
    private final Map<Integer, TreeSet<String>> read = new HashMap<>();
    private final TreeSet<Integer> mentioned = new TreeSet<>();

    Bound(Watch watch) {
        collect(watch.conditions());
        for (int slot : Finds.slots(watch)) {
            mentioned.add(slot);
        }
    }

    static FactType<?> type(Condition.Match match) {
        FactType<?> type = match.variable().type();
        if (type == null) {
            throw new IllegalStateException("a pattern binds a fact");
        }
        return type;
    }

    private void collect(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                int own = match.variable().slot();
                types.put(own, type(match));
                match.tests().forEach(t -> t.reads(this::note));
                match.tests()
                        .forEach(t -> t.slots(slot -> {
                            if (slot != own) {
                                mentioned.add(slot);
                            }
                        }));
            } else if (condition instanceof Condition.Absent absent) {
                collect(absent.conditions());
            } else if (condition instanceof Condition.Present present) {
                collect(present.conditions());
            } else if (condition instanceof Condition.Total total) {
                collect(total.source());
                total.of().reads(this::note);
                total.of().slots(mentioned::add);
                units.put(total.result().slot(), total.fold() == Condition.Fold.COUNT ? Unit.NUMBER : unit(total.of()));
            } else if (condition instanceof Condition.Check check) {
                check.test().reads(this::note);
                check.test().slots(mentioned::add);
            }
        }
    }

    private void note(Expression.FieldValue value) {
        read.computeIfAbsent(value.slot(), s -> new TreeSet<>())
                .add(value.field().property());
    }

    /** Properties of a slot that anything reads, in the order of their names. */
    TreeSet<String> read(int slot) {
        return new TreeSet<>(read.getOrDefault(slot, new TreeSet<>()));
    }

    /** Whether anything beyond its own pattern names the slot. */
    boolean isMentioned(int slot) {
        return mentioned.contains(slot);
    }

    boolean isFact(int slot) {
        return types.containsKey(slot);
    }

    /** In which unit to write a number that is compared with the expression. */
    Unit unit(Expression expression) {
        if (expression instanceof Expression.FieldValue value && value.field() instanceof NumberField number) {
            return number.unit();
        }
        if (expression instanceof Expression.SlotValue value) {
            return units.getOrDefault(value.slot(), Unit.NUMBER);
        }
        if (expression instanceof Expression.Combined combined) {
            return switch (combined.operator()) {
                case PLUS, MINUS, LARGER, SMALLER -> {
                    Unit left = unit(combined.left());
                    yield left == Unit.NUMBER ? unit(combined.right()) : left;
                }
                default -> Unit.NUMBER;
            };
        }
        return Unit.NUMBER;
    }
}
