package org.armistice.rules.drools;

import java.util.Arrays;
import org.drools.model.BitMask;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.PatternDSL.PatternDefImpl;
import org.drools.model.PatternDSL.PatternExprImpl;
import org.drools.model.Variable;
import org.drools.model.bitmask.EmptyBitMask;
import org.drools.model.constraints.AbstractSingleConstraint;
import org.drools.model.constraints.ReactivitySpecs;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.functions.Predicate5;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.ModelComponent;
import org.jspecify.annotations.Nullable;

/**
 * A test as a Drools constraint over any number of variables. Two constraints with the same id share a node, so that
 * the id says all: the test and the variables that it reads.
 */
final class TestConstraint extends AbstractSingleConstraint {
    private final Variable<?>[] variables;
    private final PredicateN predicate;

    TestConstraint(
            String id,
            PredicateN predicate,
            @Nullable Index index,
            String[] reactOn,
            String rule,
            Variable<?>... variables) {
        super(id, new PredicateInformation(id, rule, rule));
        this.variables = variables;
        this.predicate = predicate;
        if (index != null) {
            setIndex(index);
        }
        setReactivitySpecs(new ReactivitySpecs(null, reactOn));
    }

    /** Adds this constraint to a pattern; the public builder has no way for a constraint of one's own. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // as in the class that it extends
    void addTo(PatternDef pattern) {
        ((PatternDefImpl) pattern).getItems().add(new PatternExprImpl(getExprId(), null) {
            @Override
            public Constraint asConstraint(PatternDefImpl def) {
                return TestConstraint.this;
            }
        });
    }

    @Override
    public Variable<?>[] getVariables() {
        return variables;
    }

    @Override
    public PredicateN getPredicate() {
        return predicate;
    }

    @Override
    public Predicate1<Object> getPredicate1() {
        return a -> predicate.test(a);
    }

    @Override
    public Predicate2<Object, Object> getPredicate2() {
        return (a, b) -> predicate.test(a, b);
    }

    @Override
    public Predicate3<Object, Object, Object> getPredicate3() {
        return (a, b, c) -> predicate.test(a, b, c);
    }

    @Override
    public Predicate4<Object, Object, Object, Object> getPredicate4() {
        return (a, b, c, d) -> predicate.test(a, b, c, d);
    }

    @Override
    public Predicate5<Object, Object, Object, Object, Object> getPredicate5() {
        return (a, b, c, d, e) -> predicate.test(a, b, c, d, e);
    }

    /** Without properties Drools would react to every change; this says to none. */
    @Override
    @SuppressWarnings("NullAway") // null is Drools' way of saying "as the properties tell"
    public BitMask getReactivityBitMask() {
        return getReactiveProps().length == 0 ? EmptyBitMask.get() : null;
    }

    @Override
    public Constraint negate() {
        throw new IllegalStateException("negated where the rule was typed");
    }

    @Override
    public Constraint replaceVariable(Variable oldVariable, Variable newVariable) {
        throw new IllegalStateException("variables are not replaced");
    }

    @Override
    public boolean isEqualTo(ModelComponent other) {
        return other instanceof TestConstraint that
                && that.getExprId().equals(getExprId())
                && Arrays.equals(variables, that.variables);
    }
}
