package org.armistice.rules.drools;

import static org.drools.model.PatternDSL.accFunction;
import static org.drools.model.PatternDSL.accumulate;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.and;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.entryPoint;
import static org.drools.model.PatternDSL.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
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
    private final Map<Integer, Set<Field>> read = new HashMap<>();
    private final Map<Integer, String> parameters = new HashMap<>();
    private final Map<Condition.Match, Sides> sides = new IdentityHashMap<>();
    private final Facets facets;
    private final List<Condition> conditions;
    private int patterns;

    /** The tests of a pattern: of the fact alone, and together with others. */
    private record Sides(List<Facet.Gate> gates, List<Test> joins) {}

    Translation(Watch watch, Phase phase, Global<Finds> finds, Facets facets) {
        this.watch = watch;
        this.phase = phase;
        this.finds = finds;
        this.facets = facets;
        this.conditions = new Plan().of(watch.conditions());
    }

    Rule rule() {
        collect(conditions);
        List<RuleItemBuilder<?>> items = new ArrayList<>(items(conditions));
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

    private void collect(List<Condition> list) {
        for (Condition condition : list) {
            if (condition instanceof Condition.Match match) {
                if (match.id() == null) {
                    parameters.remove(match.variable().slot());
                } else {
                    parameters.put(match.variable().slot(), match.id());
                }
            }
        }
        for (Condition condition : list) {
            if (condition instanceof Condition.Match match) {
                collect(match);
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

    /** Tests of one fact alone are left to its facet; the others are Drools'. */
    private void collect(Condition.Match match) {
        int slot = match.variable().slot();
        List<Facet.Gate> gates = new ArrayList<>();
        List<Test> joins = new ArrayList<>();
        for (Test test : match.tests()) {
            Facet.Gate gate = match.id() == null ? Facet.gate(slot, test, parameters) : null;
            if (gate == null) {
                test.reads(this::note);
                joins.add(test);
            } else {
                gates.add(gate);
            }
        }
        sides.put(match, new Sides(gates, joins));
    }

    private Variable variable(int slot) {
        Variable variable = variables.get(slot);
        if (variable == null) {
            throw new IllegalStateException("slot " + slot + " of " + watch.key() + " is not bound");
        }
        return variable;
    }

    private void note(Expression.FieldValue value) {
        read.computeIfAbsent(value.slot(), s -> new HashSet<>()).add(value.field());
    }

    private static FactType<?> type(Condition.Match match) {
        if (match.variable().type() == null) {
            throw new IllegalStateException("a pattern binds a fact");
        }
        return match.variable().type();
    }

    private List<ViewItemBuilder<?>> items(List<Condition> conditions) {
        List<ViewItemBuilder<?>> items = new ArrayList<>();
        Map<Integer, PatternDef> totals = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                items.add(pattern(match));
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

    private ViewItemBuilder<?> group(List<Condition> conditions) {
        List<ViewItemBuilder<?>> items = items(conditions);
        return items.size() == 1
                ? items.get(0)
                : and(items.get(0), items.subList(1, items.size()).toArray(new ViewItemBuilder[0]));
    }

    private PatternDef pattern(Condition.Match match) {
        int slot = match.variable().slot();
        Set<Field> watched = read.getOrDefault(slot, Set.of());
        String id = match.id();
        Sides ofMatch = sides.getOrDefault(match, new Sides(List.of(), List.of()));
        Facet facet = id != null
                ? facets.facet(type(match), id, watched)
                : facets.facet(type(match), ofMatch.gates(), watched);
        Variable variable = declarationOf(
                (Class) type(match).factClass(), "s" + slot + "_" + patterns++, entryPoint(facet.entryPoint()));
        variables.put(slot, variable);
        PatternDef pattern = PatternDSL.pattern(variable);
        if (id != null) {
            named(pattern, slot, id);
        }
        ofMatch.joins().forEach(test -> add(pattern, slot, test));
        if (!watched.isEmpty()) {
            pattern.watch(watched.stream().map(Field::property).toArray(String[]::new));
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
        Map<Integer, Variable> outside = new HashMap<>(variables);
        ViewItem source = (ViewItem) group(total.source());
        List<Integer> slots = new ArrayList<>(new TreeSet<>(slotsOf(total.of()::slots)));
        if (slots.isEmpty()) {
            slots.add(firstSlot(total.source()));
        }
        Variable[] reads = slots.stream().map(this::variable).toArray(Variable[]::new);
        variables.putAll(outside);
        Expression of = total.of().moved(slots::indexOf);
        String id = total.fold() + " " + of + " " + slots;
        return accumulate(
                source,
                accFunction(() -> new TotalAccumulator(total.fold(), of, id))
                        .with(reads)
                        .as(variable(total.result().slot())));
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

    private boolean bindsFact(int slot) {
        return Fact.class.isAssignableFrom(variable(slot).getType());
    }

    /** An index for {@code own's reference is other}, {@code own is other's reference} and {@code own is other}. */
    private @Nullable Index index(int own, Test test) {
        if (!(test instanceof Test.Comparison comparison) || comparison.comparator() != Test.Comparator.EQUAL) {
            return null;
        }
        Index index = index(own, comparison.left(), comparison.right());
        return index != null ? index : index(own, comparison.right(), comparison.left());
    }

    private @Nullable Index index(int own, Expression left, Expression right) {
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
        if (left instanceof Expression.SlotValue mine
                && mine.slot() == own
                && right instanceof Expression.SlotValue other
                && other.slot() != own
                && bindsFact(own)
                && bindsFact(other.slot())) {
            return betaIndexedBy((Class) Fact.class, Index.ConstraintType.EQUAL, -1, fact -> fact, fact -> fact);
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
