package org.armistice.app.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Role;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.vocabulary.Vocabulary;

/** Every number on the first day that differs between the parties, their own or that of what belongs to them. */
final class Asymmetry {
    /**
     * One field in which the parties differ.
     *
     * @param of what has the field: {@code faction}, {@code forces}
     * @param values for each party, in order of their ids: the value, or how many there are, their sum and their mean
     */
    record Row(String of, String field, Map<String, String> values) {}

    private final World world;
    private final List<Faction> parties;
    private final List<Row> rows = new ArrayList<>();

    private Asymmetry(World world) {
        this.world = world;
        this.parties = world.list(Faction.TYPE).stream()
                .filter(f -> f.getRole() == Role.PARTY)
                .toList();
    }

    /** In the order of the vocabulary. */
    static List<Row> of(World world) {
        Asymmetry asymmetry = new Asymmetry(world);
        for (FactType<?> type : Vocabulary.types()) {
            for (Field field : type.fields()) {
                if (field instanceof NumberField number && !field.isDerived()) {
                    asymmetry.compare(type, number);
                }
            }
        }
        return asymmetry.rows;
    }

    private void compare(FactType<?> type, NumberField field) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Faction party : parties) {
            values.put(
                    party.getId(),
                    type == Faction.TYPE ? field.unit().format(party.read(field)) : sum(type, field, party));
        }
        if (values.values().stream().distinct().count() > 1) {
            rows.add(new Row(type == Faction.TYPE ? "faction" : type.plural(), field.word(), values));
        }
    }

    private String sum(FactType<?> type, NumberField field, Faction party) {
        long sum = 0;
        int count = 0;
        for (Fact fact : world.list(type)) {
            long value = fact.read(field);
            if (value != Fixed.UNKNOWN && belongs(fact, party)) {
                sum += value;
                count++;
            }
        }
        return count == 0
                ? "none"
                : count + " with " + field.unit().format(sum) + ", mean "
                        + field.unit().format(sum / count);
    }

    /** Whether the only reference of a fact to a faction points to the party; what has two sides belongs to neither. */
    private static boolean belongs(Fact fact, Faction party) {
        List<Field> references = fact.type().fields().stream()
                .filter(f -> !f.isDerived() && f instanceof RefField<?> ref && ref.target() == Faction.class)
                .toList();
        return references.size() == 1 && fact.follow((RefField<?>) references.get(0)) == party;
    }
}
