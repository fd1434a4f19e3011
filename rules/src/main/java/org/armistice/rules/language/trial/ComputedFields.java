package org.armistice.rules.language.trial;

import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;

/** Writes the values that a test gives for fields which processes would compute. */
final class ComputedFields {
    private ComputedFields() {}

    static void write(World world, List<RulebookTest.Computed> computed) {
        FactWriter writer = new FactWriter(world);
        for (RulebookTest.Computed one : computed) {
            Fact fact = world.find(one.fact()).orElseThrow();
            Field field = fact.type().find(one.field()).orElseThrow();
            if (field instanceof RefField<?> ref) {
                writer.set(
                        fact,
                        ref,
                        one.reference().equals("none")
                                ? null
                                : world.find(one.reference()).orElseThrow());
            } else {
                writer.set(fact, field, one.value());
            }
        }
    }
}
