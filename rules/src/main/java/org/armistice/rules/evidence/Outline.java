package org.armistice.rules.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.query.Look;
import org.armistice.rules.query.Query;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Absent;
import org.armistice.rules.typed.Condition.Check;
import org.armistice.rules.typed.Condition.Match;
import org.armistice.rules.typed.Condition.Present;
import org.armistice.rules.typed.Condition.Total;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Expression.FieldValue;
import org.armistice.rules.typed.Rule;

/** What one alternative of a rule reads, in the order in which the rule states it. */
final class Outline {
    /** Something that is read. */
    private interface Item {
        void read(Look look, Object[] bindings, Evidence.Reader reader);
    }

    private final List<Item> items;

    Outline(Rule rule, Branch branch) {
        items = new ArrayList<>(items(branch.watch().conditions(), new HashSet<>()));
        for (Clock clock : branch.clocks()) {
            add(clock.days(), items);
            if (clock.window() != null) {
                add(clock.window(), items);
            }
        }
        if (rule.chance() != null) {
            add(rule.chance(), items);
        }
        add(rule.effects(), items);
    }

    void read(Look look, Object[] bindings, Evidence.Reader reader) {
        read(items, look, bindings, reader);
    }

    private static void read(List<Item> items, Look look, Object[] bindings, Evidence.Reader reader) {
        for (Item item : items) {
            item.read(look, bindings, reader);
        }
    }

    /** @param bound slots that are bound by earlier conditions; those of these are added */
    private static List<Item> items(List<Condition> conditions, Set<Integer> bound) {
        List<Item> items = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Match match) {
                bound.add(match.variable().slot());
                match.tests().forEach(test -> test.reads(read -> add(read, items)));
            } else if (condition instanceof Check check) {
                check.test().reads(read -> add(read, items));
            } else if (condition instanceof Total total) {
                total(total, bound, items);
            } else if (condition instanceof Present present) {
                Query group = Query.of(present.conditions(), bound);
                List<Item> inner = items(present.conditions(), new HashSet<>(bound));
                items.add((look, bindings, reader) -> group.run(look, bindings, witness -> {
                    read(inner, look, witness, reader);
                    return true;
                }));
            } else if (condition instanceof Absent absent) {
                every(absent, bound, items);
            }
        }
        return items;
    }

    /**
     * That every fact of a kind is so, which is said as: none of them that is not so. What makes each of them so is read; that
     * there is none of a kind at all has nothing to read.
     */
    private static void every(Absent absent, Set<Integer> bound, List<Item> items) {
        int last = absent.conditions().size() - 1;
        if (last > 0 && absent.conditions().get(last) instanceof Absent so) {
            List<Condition> each = absent.conditions().subList(0, last);
            Query query = Query.of(each, bound);
            Set<Integer> inner = new HashSet<>(bound);
            List<Item> read = items(each, inner);
            read.addAll(items(List.of(new Present(so.conditions())), inner));
            items.add((look, bindings, reader) -> query.run(look, bindings, way -> {
                read(read, look, way, reader);
                return false;
            }));
        }
    }

    /** The numbers that went in; of a mere count what was read of the facts that were counted. */
    private static void total(Total total, Set<Integer> bound, List<Item> items) {
        if (total.fold() == Condition.Fold.HIGHEST || total.fold() == Condition.Fold.LOWEST) {
            // The fact that has the extreme is bound by the rule and read there.
            return;
        }
        Query source = Query.of(total.source(), bound);
        List<Item> numbers = new ArrayList<>();
        add(total.of(), numbers);
        if (numbers.isEmpty()) {
            List<Item> counted = counted(total.source(), new HashSet<>(bound));
            items.add((look, bindings, reader) -> source.run(look, bindings, way -> {
                read(counted, look, way, reader);
                return false;
            }));
        } else {
            items.add((look, bindings, reader) -> source.run(look, bindings, way -> {
                if (total.of().value(way) != Fixed.UNKNOWN) {
                    read(numbers, look, way, reader);
                }
                return false;
            }));
        }
    }

    /** What is read of counted facts, totals within the count aside. */
    private static List<Item> counted(List<Condition> conditions, Set<Integer> bound) {
        List<Condition> plain =
                conditions.stream().filter(c -> !(c instanceof Total)).toList();
        return items(plain, bound);
    }

    private static void add(List<Effect> effects, List<Item> items) {
        for (Effect effect : effects) {
            if (effect instanceof Effect.Become become) {
                add(become.value(), items);
            } else if (effect instanceof Effect.Rise rise) {
                add(rise.amount(), items);
                if (rise.relative()) {
                    add(new FieldValue(rise.slot(), rise.field()), items);
                }
            } else if (effect instanceof Effect.Move move) {
                add(move.amount(), items);
            } else if (effect instanceof Effect.Create create) {
                create.starts().forEach(start -> add(start.value(), items));
            } else if (effect instanceof Effect.OneOf oneOf) {
                oneOf.alternatives().forEach(alternative -> {
                    add(alternative.weight(), items);
                    add(alternative.effects(), items);
                });
            }
        }
    }

    private static void add(Expression expression, List<Item> items) {
        expression.reads(read -> add(read, items));
    }

    private static void add(FieldValue read, List<Item> items) {
        if (items.isEmpty() || !(items.get(items.size() - 1) instanceof Fields)) {
            items.add(new Fields(new ArrayList<>()));
        }
        ((Fields) items.get(items.size() - 1)).reads().add(read);
    }

    /** Fields of facts that are bound: most of what is read. */
    private record Fields(List<FieldValue> reads) implements Item {
        @Override
        public void read(Look look, Object[] bindings, Evidence.Reader reader) {
            for (FieldValue read : reads) {
                // Facts that the rule creates are not there yet, and nothing can be read of them.
                if (bindings[read.slot()] instanceof Fact fact) {
                    reader.read(fact, read.field());
                }
            }
        }
    }
}
