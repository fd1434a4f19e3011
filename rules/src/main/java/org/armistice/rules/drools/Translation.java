package org.armistice.rules.drools;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.entryPoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.rules.plan.Plan;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
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
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What is to be joined of one watch as one Drools rule, whose consequence does nothing but hand over the match.
 *
 * <p>Each pattern watches every property that anything in the watch joins by, also tests at later patterns: Drools would
 * otherwise not look at those again.
 */
@SuppressWarnings({"rawtypes", "unchecked"
}) // the builder's generics follow classes known at compile time; ours are data
final class Translation {
    private final String key;
    private final Plan plan;
    private final Phase phase;
    private final Global<Finds> finds;
    private final Facets facets;
    private final Map<Integer, Variable> variables = new TreeMap<>();
    private final Map<Integer, Set<Field>> read = new HashMap<>();
    private final Map<Condition.Match, Sides> sides = new IdentityHashMap<>();

    /** The tests of a pattern: of the fact alone, and together with others. */
    private record Sides(List<Facet.Gate> gates, List<Test> joins) {}

    /** @param key of the watch */
    Translation(String key, Plan plan, Phase phase, Global<Finds> finds, Facets facets) {
        this.key = key;
        this.plan = plan;
        this.phase = phase;
        this.finds = finds;
        this.facets = facets;
    }

    /** Nothing if there is nothing to be joined: then the facet of the only pattern tells what fits. */
    Optional<Rule> rule() {
        plan.joined().forEach(this::collect);
        if (isLone()) {
            Condition.Match match = plan.joined().get(0);
            facet(match).serve(new Facet.Lone(key, match.id()));
            return Optional.empty();
        }
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        plan.joined().forEach(match -> items.add(pattern(match)));
        items.add(consequence());
        return Optional.of(PatternDSL.rule(key)
                .attribute(Rule.Attribute.AGENDA_GROUP, phase.name())
                .build(items.toArray(new RuleItemBuilder[0])));
    }

    private boolean isLone() {
        return plan.joined().size() == 1 && sides(plan.joined().get(0)).joins().isEmpty();
    }

    private Sides sides(Condition.Match match) {
        return sides.getOrDefault(match, new Sides(List.of(), List.of()));
    }

    private Facet facet(Condition.Match match) {
        Set<Field> watched = read.getOrDefault(match.variable().slot(), Set.of());
        String id = match.id();
        return id != null
                ? facets.facet(type(match), id, watched)
                : facets.facet(type(match), sides(match).gates(), watched);
    }

    private RuleItemBuilder<Consequence> consequence() {
        int[] slots = plan.slots();
        Variable[] bound = new Variable[slots.length + 1];
        bound[0] = finds;
        for (int i = 0; i < slots.length; i++) {
            bound[i + 1] = variable(slots[i]);
        }
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

    /** Tests of one fact alone are left to its facet; the others are Drools'. */
    private void collect(Condition.Match match) {
        Map<Integer, String> parameters = new HashMap<>();
        plan.named().forEach((slot, named) -> parameters.put(slot, named.id()));
        List<Facet.Gate> gates = new ArrayList<>();
        List<Test> joins = new ArrayList<>();
        for (Test test : match.tests()) {
            Facet.Gate gate = Facet.gate(match.variable().slot(), test, parameters);
            if (gate == null) {
                test.reads(value ->
                        read.computeIfAbsent(value.slot(), s -> new HashSet<>()).add(value.field()));
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
            throw new IllegalStateException("slot " + slot + " of " + key + " is not bound");
        }
        return variable;
    }

    private static FactType<?> type(Condition.Match match) {
        if (match.variable().type() == null) {
            throw new IllegalStateException("a pattern binds a fact");
        }
        return match.variable().type();
    }

    private PatternDef pattern(Condition.Match match) {
        int slot = match.variable().slot();
        Set<Field> watched = read.getOrDefault(slot, Set.of());
        String id = match.id();
        Facet facet = facet(match);
        facet.serve(phase);
        Variable variable = declarationOf((Class) type(match).factClass(), "s" + slot, entryPoint(facet.entryPoint()));
        variables.put(slot, variable);
        PatternDef pattern = PatternDSL.pattern(variable);
        if (id != null) {
            named(pattern, slot, id);
        }
        sides(match).joins().forEach(test -> add(pattern, slot, test));
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
                        key,
                        variable(slot))
                .addTo(pattern);
    }

    private void add(PatternDef pattern, int own, Test test) {
        TreeSet<Integer> needed = new TreeSet<>();
        test.slots(needed::add);
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
                        key,
                        slots.stream().map(this::variable).toArray(Variable[]::new))
                .addTo(pattern);
    }

    /** An index for {@code own's reference is other}, {@code own is other's reference} and {@code own is other}. */
    private @Nullable Index index(int own, Test test) {
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
        if (left instanceof Expression.FieldValue mine
                && mine.slot() == own
                && mine.field() instanceof RefField<?> field
                && right instanceof Expression.FieldValue other
                && other.slot() != own
                && other.field() instanceof RefField<?> way) {
            return betaIndexedBy(
                    (Class) Fact.class,
                    Index.ConstraintType.EQUAL,
                    field.owner().fields().indexOf(field),
                    fact -> ((Fact) fact).follow(field),
                    fact -> ((Fact) fact).follow(way));
        }
        if (!(left instanceof Expression.SlotValue mine && mine.slot() == own)) {
            return null;
        }
        if (right instanceof Expression.FieldValue other
                && other.slot() != own
                && other.field() instanceof RefField<?> field) {
            return betaIndexedBy(
                    (Class) Fact.class,
                    Index.ConstraintType.EQUAL,
                    -1,
                    fact -> fact,
                    fact -> ((Fact) fact).follow(field));
        }
        if (right instanceof Expression.SlotValue other && other.slot() != own) {
            return betaIndexedBy((Class) Fact.class, Index.ConstraintType.EQUAL, -1, fact -> fact, fact -> fact);
        }
        return null;
    }
}
