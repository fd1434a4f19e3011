package org.armistice.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.reference.Search;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Wish;
import org.armistice.rules.wording.Wording;

/** Finds out whether a rule could bring about what is wished, and for which facts it would have to hold. */
public final class Unification {
    private final Wish wish;
    private final World world;
    private final Object[] wished;

    private Unification(Wish wish, World world, Object[] wished) {
        this.wish = wish;
        this.world = world;
        this.wished = wished;
    }

    /**
     * A way in which a rule could do it.
     *
     * @param bindings the facts that are settled by it, one slot for each of the rule's variables, null for all others
     * @param also what must hold besides, so that what becomes is what is wished
     */
    public record Way(Rule rule, Object[] bindings, List<Test> also) {
        public Way {
            also = List.copyOf(also);
        }
    }

    /** The wish as things stand in a world; nothing if there are no facts of which it speaks. */
    public static Optional<Unification> of(Wish wish, World world) {
        List<Unification> found = new ArrayList<>();
        new Search(world)
                .first(
                        wish.conditions(),
                        new Object[wish.slots()],
                        way -> found.add(new Unification(wish, world, way.clone())));
        return found.stream().findFirst();
    }

    /** The ways in which a rule could do it. */
    public List<Way> ways(Rule rule, Wording wording) {
        List<Way> ways = List.of(new Way(rule, new Object[rule.slots()], List.of()));
        for (Effect effect : decisive()) {
            List<Way> next = new ArrayList<>();
            for (Way way : ways) {
                for (Effect own : flat(rule.effects())) {
                    unified(effect, own, way, wording).ifPresent(next::add);
                }
            }
            ways = next;
        }
        return ways;
    }

    /** The effects by which the wish differs from others: those that give facts, words or numbers, not dates and nothing. */
    public List<Effect> decisive() {
        List<Effect> decisive =
                wish.effects().stream().filter(Unification::isDecisive).toList();
        return decisive.isEmpty() ? List.of(wish.effects().get(0)) : decisive;
    }

    private static boolean isDecisive(Effect effect) {
        if (!(effect instanceof Effect.Become become)) {
            return true;
        }
        return become.value() instanceof Expression.SlotValue
                || become.value() instanceof Expression.Literal literal && literal.constant() != Fixed.UNKNOWN;
    }

    /** The fact of which an effect of the wish speaks. */
    public Optional<Fact> subject(Effect effect) {
        int slot = effect instanceof Effect.Become become
                ? become.slot()
                : effect instanceof Effect.Rise rise
                        ? rise.slot()
                        : effect instanceof Effect.Remove remove
                                ? remove.slot()
                                : effect instanceof Effect.Move move ? move.fromSlot() : -1;
        return slot >= 0 && wished[slot] instanceof Fact fact ? Optional.of(fact) : Optional.empty();
    }

    /** Whether a fact has what one that is to come into the world is to have. */
    public boolean isLike(Fact fact, Effect.Create create) {
        return fact.type() == create.type()
                && create.starts().stream()
                        .filter(start -> isConstant(start.value()))
                        .allMatch(start ->
                                fact.read(start.field()) == start.value().value(wished));
    }

    private static boolean isConstant(Expression value) {
        return value instanceof Expression.SlotValue || value instanceof Expression.Literal;
    }

    /** The value that a field is to take, as {@link Fact#read} gives it. */
    public long value(Effect.Become become) {
        return become.value().value(wished);
    }

    /** The value as a sentence would have it. */
    public String valueInWords(Effect.Become become) {
        return new GapText(world).value(value(become), become.field());
    }

    private static List<Effect> flat(List<Effect> effects) {
        List<Effect> flat = new ArrayList<>();
        for (Effect effect : effects) {
            if (effect instanceof Effect.OneOf oneOf) {
                oneOf.alternatives().forEach(a -> flat.addAll(flat(a.effects())));
            } else {
                flat.add(effect);
            }
        }
        return flat;
    }

    private Optional<Way> unified(Effect wishedEffect, Effect own, Way way, Wording wording) {
        if (wishedEffect instanceof Effect.Become become && own instanceof Effect.Become other) {
            return become.field() != other.field()
                    ? Optional.empty()
                    : bound(way, other.slot(), wished[become.slot()], wording)
                            .flatMap(w -> valued(w, value(become), become.field(), other.value(), wording));
        }
        if (wishedEffect instanceof Effect.Rise rise && own instanceof Effect.Rise other) {
            return rise.field() != other.field() || isFall(rise) != isFall(other)
                    ? Optional.empty()
                    : bound(way, other.slot(), wished[rise.slot()], wording);
        }
        if (wishedEffect instanceof Effect.Move move && own instanceof Effect.Move other) {
            return move.from() != other.from() || move.to() != other.to()
                    ? Optional.empty()
                    : bound(way, other.fromSlot(), wished[move.fromSlot()], wording)
                            .flatMap(w -> bound(w, other.toSlot(), wished[move.toSlot()], wording));
        }
        if (wishedEffect instanceof Effect.Remove remove && own instanceof Effect.Remove other) {
            return bound(way, other.slot(), wished[remove.slot()], wording);
        }
        if (wishedEffect instanceof Effect.Create create && own instanceof Effect.Create other) {
            return create.type() == other.type() ? created(way, create, other, wording) : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Way> created(Way way, Effect.Create create, Effect.Create own, Wording wording) {
        Optional<Way> result = Optional.of(way);
        for (Effect.Start start : create.starts()) {
            boolean constant =
                    start.value() instanceof Expression.SlotValue || start.value() instanceof Expression.Literal;
            if (constant) {
                long value = start.value().value(wished);
                result = result.flatMap(w -> own.starts().stream()
                        .filter(other -> other.field() == start.field())
                        .findFirst()
                        .flatMap(other -> valued(w, value, start.field(), other.value(), wording)));
            }
        }
        return result;
    }

    private static boolean isFall(Effect.Rise rise) {
        return rise.amount() instanceof Expression.Combined combined
                && combined.operator() == Expression.Operator.MINUS
                && combined.left().equals(new Expression.Literal(0));
    }

    /** The way with a slot settled; nothing if it is another fact, or of another type. */
    private static Optional<Way> bound(Way way, int slot, Object fact, Wording wording) {
        Object before = way.bindings()[slot];
        if (before != null) {
            return before == fact ? Optional.of(way) : Optional.empty();
        }
        boolean fits = wording.clauses().stream()
                .flatMap(List::stream)
                .flatMap(clause -> clause.conditions().stream())
                .anyMatch(condition -> binds(condition, slot, (Fact) fact));
        if (!fits) {
            return Optional.empty();
        }
        Object[] bindings = way.bindings().clone();
        bindings[slot] = fact;
        return Optional.of(new Way(way.rule(), bindings, way.also()));
    }

    private static boolean binds(Condition condition, int slot, Fact fact) {
        return condition instanceof Condition.Match match
                && match.variable().slot() == slot
                && match.variable().type() == fact.type()
                && (match.id() == null || match.id().equals(fact.getId()));
    }

    private Optional<Way> valued(Way way, long value, Field field, Expression own, Wording wording) {
        if (own instanceof Expression.Literal literal) {
            return literal.constant() == value ? Optional.of(way) : Optional.empty();
        }
        if (field instanceof RefField<?> && own instanceof Expression.SlotValue slot) {
            return value == Fixed.UNKNOWN
                    ? Optional.empty()
                    : bound(way, slot.slot(), world.byIndex((int) value), wording);
        }
        boolean isComparable =
                field instanceof RefField<?> || field instanceof ChoiceField<?> || field instanceof FlagField;
        if (!isComparable) {
            // A number that is calculated may come near enough to what is wished; that it changes is what counts.
            return Optional.of(way);
        }
        List<Test> also = new ArrayList<>(way.also());
        also.add(new Test.Comparison(own, Test.Comparator.EQUAL, new Expression.Literal(value)));
        return Optional.of(new Way(way.rule(), way.bindings(), also));
    }
}
