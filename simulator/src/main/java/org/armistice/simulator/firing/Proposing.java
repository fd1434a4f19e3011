package org.armistice.simulator.firing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Rule;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.chance.Chance;
import org.armistice.simulator.effect.Action;
import org.armistice.simulator.effect.Newborns;
import org.armistice.simulator.effect.Proposal;
import org.jspecify.annotations.Nullable;

/** Puts facts and values into the effects of rules, all in view of one state. */
final class Proposing {
    private final World world;
    private final Newborns newborns;
    private final Chance chance;
    private final Set<String> taken = new HashSet<>();
    private int day;

    Proposing(World world, Chance chance) {
        this.world = world;
        this.newborns = new Newborns(world);
        this.chance = chance;
    }

    /** Begins a sample: ids of facts proposed before are in the world now, or free again. */
    void begin(int newDay) {
        day = newDay;
        taken.clear();
    }

    Proposal of(Firing firing) {
        Proposal proposal = Proposal.of(firing);
        add(firing.rule().effects(), firing, proposal, "");
        firing.tell(world);
        return proposal;
    }

    private void add(List<Effect> effects, Firing firing, Proposal proposal, String path) {
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            if (effect instanceof Effect.OneOf oneOf) {
                choose(oneOf, firing, proposal, path + "/" + i);
            } else if (effect instanceof Effect.Create create) {
                create(create, firing, proposal);
            } else {
                Action action = action(effect, firing);
                if (action != null) {
                    proposal.add(action);
                }
            }
        }
    }

    private @Nullable Action action(Effect effect, Firing firing) {
        Object[] slots = firing.slots();
        if (effect instanceof Effect.Become become) {
            return become((Fact) slots[become.slot()], become.field(), become.value(), firing);
        } else if (effect instanceof Effect.Rise rise) {
            Fact fact = (Fact) slots[rise.slot()];
            long amount = rise.amount().value(slots);
            return new Action.Rise(
                    fact, rise.field(), rise.relative() ? Fixed.times(amount, fact.read(rise.field())) : amount);
        } else if (effect instanceof Effect.Move move) {
            return new Action.Move(
                    (Fact) slots[move.fromSlot()],
                    move.from(),
                    (Fact) slots[move.toSlot()],
                    move.to(),
                    move.amount().value(slots));
        } else if (effect instanceof Effect.Remove remove) {
            return new Action.Remove((Fact) slots[remove.slot()]);
        }
        throw new IllegalStateException("no such effect: " + effect);
    }

    private Action.Become become(Fact fact, Field field, Expression expression, Firing firing) {
        if (field instanceof RefField<?>) {
            return new Action.Become(fact, field, 0, target(expression, firing.slots()));
        }
        long value = expression.value(firing.slots());
        if (value == Fixed.UNKNOWN && (field instanceof ChoiceField<?> || field instanceof FlagField)) {
            throw new RunFailure("day " + day + ": '" + firing.key() + "' sets " + fact.getName() + "'s " + field.word()
                    + " to something unknown");
        }
        return new Action.Become(fact, field, value, null);
    }

    // A new fact has no index yet, so that a slot is looked into instead of evaluated.
    private @Nullable Fact target(Expression expression, Object[] slots) {
        if (expression instanceof Expression.SlotValue slot && slots[slot.slot()] instanceof Fact fact) {
            return fact;
        }
        long index = expression.value(slots);
        return index < 0 ? null : world.byIndex((int) index);
    }

    private void create(Effect.Create create, Firing firing, Proposal proposal) {
        Fact fact = create.type().create(id(firing), create.type().noun() + " (" + name(create, firing) + ")");
        firing.slots()[create.result().slot()] = fact;
        for (Effect.Start start : create.starts()) {
            Action.Become first = become(fact, start.field(), start.value(), firing);
            if (start.field() instanceof RefField<?> ref) {
                newborns.set(fact, ref, first.target());
            } else {
                newborns.set(fact, start.field(), first.value());
            }
        }
        proposal.add(new Action.Create(fact));
    }

    private String id(Firing firing) {
        String key = firing.key();
        StringBuilder text = new StringBuilder(key.substring(key.lastIndexOf('/') + 1));
        firing.about().forEach(f -> text.append('.').append(f.getId()));
        String id = text.append('.').append(day).toString();
        String unique = id;
        for (int i = 2; world.find(unique).isPresent() || !taken.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    // The facts that the new one points to tell it from others; failing that, those that the rule is about.
    private static String name(Effect.Create create, Firing firing) {
        List<String> names = new ArrayList<>();
        for (Effect.Start start : create.starts()) {
            if (start.value() instanceof Expression.SlotValue slot
                    && firing.slots()[slot.slot()] instanceof Fact fact
                    && fact.index() >= 0) {
                names.add(fact.getName());
            }
        }
        if (names.isEmpty()) {
            firing.about().forEach(f -> names.add(f.getName()));
        }
        return names.stream().distinct().collect(Collectors.joining(", "));
    }

    private void choose(Effect.OneOf oneOf, Firing firing, Proposal proposal, String path) {
        Rule rule = firing.rule();
        long[] weights = new long[oneOf.alternatives().size()];
        long total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.max(0, oneOf.alternatives().get(i).weight().value(firing.slots()));
            total = Math.addExact(total, weights[i]);
        }
        if (total == 0) {
            return;
        }
        long point = Chance.pick(chance.draw(day, rule.key() + "/one-of" + path, firing.about()), total);
        int chosen = 0;
        while (point >= weights[chosen]) {
            point -= weights[chosen++];
        }
        Effect.Alternative alternative = oneOf.alternatives().get(chosen);
        add(alternative.effects(), firing, proposal, path + "/" + chosen);
        firing.choose(alternative, world);
    }
}
