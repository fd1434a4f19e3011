package org.armistice.rules.drools;

import static org.drools.model.PatternDSL.accFunction;
import static org.drools.model.PatternDSL.accumulate;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.and;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Watch;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.model.Consequence;
import org.drools.model.Global;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.PredicateN;
import org.drools.model.view.ViewItem;
import org.drools.model.view.ViewItemBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;

/**
 * One watch as one Drools rule, whose consequence does nothing but hand over the match.
 *
 * <p>Each pattern watches every property that anything in the watch reads of it, also tests at later patterns: Drools
 * would otherwise not look at those again.
 */
@SuppressWarnings({"rawtypes", "unchecked"
}) // the builder's generics follow classes known at compile time; ours are data
final class Translation {
    private final Watch watch;
    private final Phase phase;
    private final Global<Finds> finds;
    private final Map<Integer, Variable> variables = new TreeMap<>();
    private final Map<Integer, TreeSet<String>> read = new HashMap<>();
    private int nextSlot = 1_000_000;

    Translation(Watch watch, Phase phase, Global<Finds> finds) {
        this.watch = watch;
        this.phase = phase;
        this.finds = finds;
    }

    Rule rule() {
        collect(watch.conditions());
        List<RuleItemBuilder<?>> items = new ArrayList<>(items(watch.conditions()));
        items.add(consequence());
        return PatternDSL.rule(watch.key())
                .attribute(Rule.Attribute.AGENDA_GROUP, phase.name())
                .build(items.toArray(new RuleItemBuilder[0]));
    }

    private RuleItemBuilder<Consequence> consequence() {
        int[] slots = Finds.slots(watch);
        Variable[] bound = new Variable[slots.length + 1];
        bound[0] = finds;
        for (int i = 0; i < slots.length; i++) {
            bound[i + 1] = variable(slots[i]);
        }
        String key = watch.key();
        return () -> new ConsequenceImpl(
                arguments -> {
                    InternalMatch match = (InternalMatch) ((RuleContext) arguments[0]).getMatch();
                    ((Finds) arguments[1]).found(key, match, Arrays.copyOfRange(arguments, 2, arguments.length));
                },
                bound,
                true,
                false,
                "java");
    }

    private void collect(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                int slot = match.variable().slot();
                variables.put(slot, declarationOf((Class) factClass(match), "s" + slot));
                match.tests().forEach(t -> t.reads(this::note));
            } else if (condition instanceof Condition.Absent absent) {
                collect(absent.conditions());
            } else if (condition instanceof Condition.Present present) {
                collect(present.conditions());
            } else if (condition instanceof Condition.Total total) {
                int slot = total.result().slot();
                variables.put(slot, declarationOf(Long.class, "s" + slot));
                collect(total.source());
                total.of().reads(this::note);
            } else if (condition instanceof Condition.Check check) {
                check.test().reads(this::note);
            }
        }
    }

    private Variable variable(int slot) {
        Variable variable = variables.get(slot);
        if (variable == null) {
            throw new IllegalStateException("slot " + slot + " of " + watch.key() + " is not bound");
        }
        return variable;
    }

    private void note(Expression.FieldValue value) {
        read.computeIfAbsent(value.slot(), s -> new TreeSet<>())
                .add(value.field().property());
    }

    private static Class<? extends Fact> factClass(Condition.Match match) {
        if (match.variable().type() == null) {
            throw new IllegalStateException("a pattern binds a fact");
        }
        return match.variable().type().factClass();
    }

    private List<ViewItemBuilder<?>> items(List<Condition> conditions) {
        List<ViewItemBuilder<?>> items = new ArrayList<>();
        Map<Integer, PatternDef> totals = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                items.add(pattern(match));
            } else if (condition instanceof Condition.Absent absent) {
                existential(absent.conditions(), false, items);
            } else if (condition instanceof Condition.Present present) {
                existential(present.conditions(), true, items);
            } else if (condition instanceof Condition.Total total) {
                items.add(total(total));
                totals.put(
                        total.result().slot(),
                        PatternDSL.pattern(variable(total.result().slot())));
            } else if (condition instanceof Condition.Check check) {
                check(check.test(), totals, items);
            }
        }
        return items;
    }

    /**
     * Counts the ways of a group. Drools' own {@code not} and {@code exists} miss changes, see
     * docs/decisions/0004-counts-instead-of-not.md.
     */
    private void existential(List<Condition> conditions, boolean wanted, List<ViewItemBuilder<?>> items) {
        int slot = nextSlot++;
        Variable result = declarationOf(Long.class, "s" + slot);
        variables.put(slot, result);
        items.add(total(new Condition.Total(
                new org.armistice.rules.typed.Variable(slot, "", null),
                Condition.Fold.COUNT,
                conditions,
                new Expression.Literal(Fixed.ONE))));
        PatternDef pattern = PatternDSL.pattern(result);
        add(
                pattern,
                slot,
                new Test.Comparison(
                        new Expression.SlotValue(slot),
                        wanted ? Test.Comparator.MORE : Test.Comparator.EQUAL,
                        new Expression.Literal(0)));
        items.add(pattern);
    }

    private ViewItemBuilder<?> group(List<Condition> conditions) {
        List<ViewItemBuilder<?>> items = items(conditions);
        return items.size() == 1
                ? items.get(0)
                : and(items.get(0), items.subList(1, items.size()).toArray(new ViewItemBuilder[0]));
    }

    private PatternDef pattern(Condition.Match match) {
        int slot = match.variable().slot();
        PatternDef pattern = PatternDSL.pattern(variable(slot));
        String id = match.id();
        if (id != null) {
            named(pattern, slot, id);
        }
        for (Test test : match.tests()) {
            add(pattern, slot, test);
        }
        TreeSet<String> properties = read.getOrDefault(slot, new TreeSet<>());
        if (!properties.isEmpty()) {
            pattern.watch(properties.toArray(new String[0]));
        }
        return pattern;
    }

    private void named(PatternDef pattern, int slot, String id) {
        Index index = alphaIndexedBy(
                (Class) String.class, Index.ConstraintType.EQUAL, 0, fact -> ((Fact) fact).getId(), (Object) id);
        new TestConstraint(
                        "id=" + id,
                        facts -> ((Fact) facts[0]).getId().equals(id),
                        index,
                        new String[0],
                        watch.key(),
                        variable(slot))
                .addTo(pattern);
    }

    private ViewItemBuilder<?> total(Condition.Total total) {
        List<Integer> slots = new ArrayList<>(new TreeSet<>(slotsOf(total.of()::slots)));
        if (slots.isEmpty()) {
            slots.add(firstSlot(total.source()));
        }
        Variable[] reads = slots.stream().map(this::variable).toArray(Variable[]::new);
        Expression of = total.of().moved(slots::indexOf);
        String id = total.fold() + " " + of + " " + slots;
        return accumulate(
                (ViewItem) group(total.source()),
                accFunction(() -> new TotalAccumulator(total.fold(), of, id))
                        .with(reads)
                        .as(variables.get(total.result().slot())));
    }

    private static int firstSlot(List<Condition> source) {
        for (Condition condition : source) {
            if (condition instanceof Condition.Match match) {
                return match.variable().slot();
            }
        }
        throw new IllegalStateException("a total without a pattern");
    }

    /** A test of a total's result stands at a pattern over that result: of several the last. */
    private void check(Test test, Map<Integer, PatternDef> totals, List<ViewItemBuilder<?>> items) {
        TreeSet<Integer> needed = slotsOf(test::slots);
        int own = -1;
        for (int slot : totals.keySet()) {
            own = needed.contains(slot) ? slot : own;
        }
        PatternDef pattern = totals.get(own);
        if (pattern == null) {
            throw new IllegalStateException("a check without a total: " + test);
        }
        add(pattern, own, test);
        if (!items.contains(pattern)) {
            items.add(pattern);
        }
    }

    private static TreeSet<Integer> slotsOf(Consumer<Consumer<Integer>> walk) {
        TreeSet<Integer> slots = new TreeSet<>();
        walk.accept(slots::add);
        return slots;
    }

    private void add(PatternDef pattern, int own, Test test) {
        TreeSet<Integer> needed = slotsOf(test::slots);
        needed.remove(own);
        List<Integer> slots = new ArrayList<>(List.of(own));
        slots.addAll(needed);
        Test moved = test.moved(slots::indexOf);
        TreeSet<String> reactOn = new TreeSet<>();
        test.reads(value -> {
            if (value.slot() == own) {
                reactOn.add(value.field().property());
            }
        });
        PredicateN predicate = moved::holds;
        new TestConstraint(
                        moved + " " + slots.subList(1, slots.size()),
                        predicate,
                        index(own, test),
                        reactOn.toArray(new String[0]),
                        watch.key(),
                        slots.stream().map(this::variable).toArray(Variable[]::new))
                .addTo(pattern);
    }

    /** An index for {@code own's reference is other} and {@code own is other's reference}. */
    private static @Nullable Index index(int own, Test test) {
        if (!(test instanceof Test.Comparison comparison) || comparison.comparator() != Test.Comparator.EQUAL) {
            return null;
        }
        Index index = index(own, comparison.left(), comparison.right());
        return index != null ? index : index(own, comparison.right(), comparison.left());
    }

    private static @Nullable Index index(int own, Expression left, Expression right) {
        if (left instanceof Expression.FieldValue mine
                && mine.slot() == own
                && mine.field() instanceof RefField<?> field
                && right instanceof Expression.SlotValue other
                && other.slot() != own) {
            return betaIndexedBy(
                    (Class) Fact.class,
                    Index.ConstraintType.EQUAL,
                    field.owner().fields().indexOf(field),
                    fact -> ((Fact) fact).follow(field),
                    fact -> fact);
        }
        if (left instanceof Expression.SlotValue mine
                && mine.slot() == own
                && right instanceof Expression.FieldValue other
                && other.slot() != own
                && other.field() instanceof RefField<?> field) {
            return betaIndexedBy(
                    (Class) Fact.class,
                    Index.ConstraintType.EQUAL,
                    -1,
                    fact -> fact,
                    fact -> ((Fact) fact).follow(field));
        }
        if (left instanceof Expression.FieldValue mine
                && mine.slot() == own
                && mine.field() instanceof NumberField number
                && right instanceof Expression.SlotValue other
                && other.slot() != own) {
            return betaIndexedBy(
                    (Class) Long.class,
                    Index.ConstraintType.EQUAL,
                    number.owner().fields().indexOf(number),
                    fact -> ((Fact) fact).read(number),
                    total -> total);
        }
        return null;
    }
}
