package org.armistice.rules.language.trial;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;

/** Writes the values that a test gives for what would else come from processes and from the parameters of rulebooks. */
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

    /** Adds parameters before they would be added with the values that they have in their rulebooks. */
    static void assume(World world, Map<String, Long> assumed) {
        FactWriter writer = new FactWriter(world);
        new TreeMap<>(assumed).forEach((id, value) -> {
            if (world.find(id).isEmpty()) {
                writer.set(writer.add(Assumption.TYPE.create(id, id)), Assumption.VALUE, value);
            }
        });
    }
}
