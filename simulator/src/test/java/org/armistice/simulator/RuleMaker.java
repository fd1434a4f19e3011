package org.armistice.simulator;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.problem.Position;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Expression.FieldValue;
import org.armistice.rules.typed.Expression.Literal;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Sentence;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Watch;

/** Writes typed rules by hand: slots are given in the order in which facts are matched and created. */
public final class RuleMaker {
    private final String key;
    private final Rule.Trigger trigger;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> exceptionTo = new ArrayList<>();
    private List<Variable> shown;
    private Phase phase = Phase.CONTROL;
    private Expression chance;
    private int precedence;
    private int slots;

    private RuleMaker(String key, Rule.Trigger trigger) {
        this.key = key;
        this.trigger = trigger;
    }

    public static RuleMaker edge(String key) {
        return new RuleMaker(key, Rule.Trigger.EDGE);
    }

    public static RuleMaker level(String key) {
        return new RuleMaker(key, Rule.Trigger.LEVEL);
    }

    public RuleMaker match(String name, FactType<?> type, Test... tests) {
        Variable variable = new Variable(slots++, name, type);
        variables.add(variable);
        conditions.add(new Condition.Match(variable, null, List.of(tests)));
        return this;
    }

    /** One fact alone, known by its id. */
    public RuleMaker the(String id, FactType<?> type, Test... tests) {
        Variable variable = new Variable(slots++, "", type);
        conditions.add(new Condition.Match(variable, id, List.of(tests)));
        return this;
    }

    public RuleMaker shows(String... names) {
        List<String> wanted = List.of(names);
        shown = variables.stream().filter(v -> wanted.contains(v.name())).toList();
        return this;
    }

    public RuleMaker phase(Phase newPhase) {
        phase = newPhase;
        return this;
    }

    public RuleMaker chance(double share) {
        chance = new Literal(Fixed.round(share));
        return this;
    }

    public RuleMaker precedence(int rank) {
        precedence = rank;
        return this;
    }

    public RuleMaker exceptionTo(String rule) {
        exceptionTo.add(rule);
        return this;
    }

    public RuleMaker effect(Effect effect) {
        effects.add(effect);
        if (effect instanceof Effect.Create) {
            slots++;
        }
        return this;
    }

    public RuleMaker become(int slot, Field field, long value) {
        return effect(new Effect.Become(slot, field, new Literal(value)));
    }

    public RuleMaker rise(int slot, NumberField field, double amount) {
        return effect(new Effect.Rise(slot, field, new Literal(Fixed.round(amount)), false));
    }

    public RuleMaker say(String text, int slot) {
        sentences.add(new Sentence(List.of(new Sentence.Part("", slot), new Sentence.Part(text, -1))));
        return this;
    }

    public Rule make() {
        return new Rule(
                key,
                key.substring(key.indexOf('/') + 1).replace('-', ' '),
                new Position(key.substring(0, key.indexOf('/')) + ".md", 7, 1),
                phase,
                trigger,
                List.of(new Branch(new Watch(key, conditions, variables), List.of())),
                variables,
                shown == null ? variables : shown,
                slots,
                chance,
                effects,
                sentences,
                List.of("S1"),
                null,
                exceptionTo,
                precedence,
                null,
                null);
    }

    public static Test is(int slot, Field field, Test.Comparator comparator, double value) {
        return new Test.Comparison(new FieldValue(slot, field), comparator, new Literal(Fixed.round(value)));
    }
}
