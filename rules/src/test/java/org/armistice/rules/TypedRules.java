package org.armistice.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Choice;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.problem.Position;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Absent;
import org.armistice.rules.typed.Condition.Check;
import org.armistice.rules.typed.Condition.Fold;
import org.armistice.rules.typed.Condition.Match;
import org.armistice.rules.typed.Condition.Present;
import org.armistice.rules.typed.Condition.Total;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Expression.FieldValue;
import org.armistice.rules.typed.Expression.Literal;
import org.armistice.rules.typed.Expression.SlotValue;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Test.Comparator;
import org.armistice.rules.typed.Test.Comparison;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Watch;

/** Builds typed rules for tests, as the language would make them. All rules are of the phase combat. */
public final class TypedRules {
    /** Slots of every rule that is built here. */
    public static final int SLOTS = 10;

    private final String key;
    private final List<Branch> branches = new ArrayList<>();
    private List<Variable> variables = List.of();
    private List<Effect> effects = List.of();

    private TypedRules(String key) {
        this.key = key;
    }

    public static TypedRules rule(String key) {
        return new TypedRules(key);
    }

    /** What tells one truth from another. */
    public TypedRules of(Variable... named) {
        variables = List.of(named);
        return this;
    }

    /** One more branch without a duration. */
    public TypedRules when(Condition... conditions) {
        return branch(List.of(), conditions);
    }

    public TypedRules branch(List<Clock> clocks, Condition... conditions) {
        branches.add(new Branch(new Watch(key + "#" + branches.size(), List.of(conditions), variables), clocks));
        return this;
    }

    /** A branch which must have held for some days. */
    public TypedRules whenFor(Expression days, Condition... conditions) {
        return branch(List.of(new Clock(watch(key + "#held", variables, conditions), days, null)), conditions);
    }

    public TypedRules then(Effect... proposed) {
        effects = List.of(proposed);
        return this;
    }

    public Rule build() {
        return new Rule(
                key,
                key,
                Position.ofFile("test.md"),
                Phase.COMBAT,
                Rule.Trigger.LEVEL,
                branches,
                variables,
                variables,
                SLOTS,
                null,
                effects,
                List.of(),
                List.of(),
                null,
                List.of(),
                0,
                null,
                null);
    }

    public static RuleSet set(TypedRules... rules) {
        return new RuleSet(Arrays.stream(rules).map(TypedRules::build).toList(), List.of());
    }

    public static Watch watch(String key, List<Variable> variables, Condition... conditions) {
        return new Watch(key, List.of(conditions), variables);
    }

    public static Variable fact(int slot, String name, FactType<?> type) {
        return new Variable(slot, name, type);
    }

    public static Variable number(int slot) {
        return new Variable(slot, "", null);
    }

    public static Match match(Variable variable, Test... tests) {
        return new Match(variable, null, List.of(tests));
    }

    public static Match only(Variable variable, String id, Test... tests) {
        return new Match(variable, id, List.of(tests));
    }

    public static Absent absent(Condition... conditions) {
        return new Absent(List.of(conditions));
    }

    public static Present present(Condition... conditions) {
        return new Present(List.of(conditions));
    }

    public static Total total(Variable result, Fold fold, Expression of, Condition... source) {
        return new Total(result, fold, List.of(source), of);
    }

    public static Check check(Test test) {
        return new Check(test);
    }

    public static Test compare(Expression left, Comparator comparator, Expression right) {
        return new Comparison(left, comparator, right);
    }

    public static Test equal(Expression left, Expression right) {
        return compare(left, Comparator.EQUAL, right);
    }

    public static Test differs(Expression left, Expression right) {
        return compare(left, Comparator.NOT_EQUAL, right);
    }

    public static Test atLeast(Expression left, Expression right) {
        return compare(left, Comparator.AT_LEAST, right);
    }

    public static Expression read(Variable variable, Field field) {
        return new FieldValue(variable.slot(), field);
    }

    public static Expression the(Variable variable) {
        return new SlotValue(variable.slot());
    }

    public static Expression literal(double value) {
        return new Literal(Fixed.round(value));
    }

    public static Expression choice(Choice value) {
        return new Literal(((Enum<?>) value).ordinal());
    }

    public static Expression none() {
        return new Literal(Fixed.UNKNOWN);
    }
}
