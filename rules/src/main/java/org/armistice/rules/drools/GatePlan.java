package org.armistice.rules.drools;

import java.util.List;
import org.armistice.model.fact.Field;
import org.armistice.rules.query.Judge;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** A gate made ready, once for all sessions. */
final class GatePlan {
    private final Facet.Gate gate;
    private final Judge judge;
    private final long reads;
    private final @Nullable Field field;
    private final Test.@Nullable Comparison comparison;

    GatePlan(Facet.Gate gate) {
        this.gate = gate;
        this.judge = Judge.of(gate.test());
        this.reads = Intake.bits(gate.fields());
        this.comparison = gate.test() instanceof Test.Comparison compared
                        && compared.left() instanceof Expression.FieldValue value
                        && value.slot() == 0
                        && !reads(compared.right())
                ? compared
                : null;
        this.field =
                comparison != null && comparison.left() instanceof Expression.FieldValue value ? value.field() : null;
    }

    private static boolean reads(Expression expression) {
        boolean[] reads = new boolean[1];
        expression.slots(slot -> reads[0] |= slot == 0);
        return reads[0];
    }

    /** Ids of the facts with which it compares. */
    List<String> parameters() {
        return gate.parameters();
    }

    Judge judge() {
        return judge;
    }

    /** Bits of the fields of the fact that it reads. */
    long reads() {
        return reads;
    }

    /** The field that it compares with something that the parameters alone say; null if it does more. */
    @Nullable
    Field field() {
        return field;
    }

    /** The whole test, if it compares a {@link #field}. */
    Test.@Nullable Comparison comparison() {
        return comparison;
    }
}
