package org.armistice.rules;

import java.util.Arrays;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Choice;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;

/** Builds small worlds for tests, and changes them. Facts are named by their ids; the shared world is live. */
public final class Worlds {
    private final World world = new World();
    private final FactWriter writer = new FactWriter(world);

    public World world() {
        return world;
    }

    /** Factions, each indifferent to the others. */
    public Worlds factions(String... ids) {
        Arrays.stream(ids).forEach(id -> add(Faction.TYPE, id));
        return this;
    }

    /** Two factions fight where they meet. */
    public Worlds hostile(String a, String b) {
        relation(a, b);
        relation(b, a);
        return this;
    }

    private void relation(String from, String to) {
        Relation relation = add(Relation.TYPE, "relation." + from + "." + to);
        writer.set(relation, Relation.FACTION, fact(from));
        writer.set(relation, Relation.OTHER, fact(to));
        set(relation.getId(), Relation.ATTITUDE, Attitude.HOSTILE);
    }

    public Worlds place(String id, String holder) {
        add(Place.TYPE, id);
        return point(id, Place.HOLDER, holder);
    }

    /** A holding force whose strength is not known. */
    public Worlds force(String id, String faction, String place) {
        add(Force.TYPE, id);
        return point(id, Force.FACTION, faction).point(id, Force.PLACE, place);
    }

    /** A holding force. */
    public Worlds force(String id, String faction, String place, double strength) {
        return force(id, faction, place).set(id, Force.STRENGTH, strength);
    }

    /** How a place leans towards a faction, as a share. */
    public Worlds alignment(String place, String faction, double share) {
        String id = "alignment." + place + "." + faction;
        add(Alignment.TYPE, id);
        return point(id, Alignment.PLACE, place)
                .point(id, Alignment.FACTION, faction)
                .set(id, Alignment.ALIGNMENT, share);
    }

    /** A parameter or an assumption of the scenario, in base units. */
    public Worlds assumption(String id, double value) {
        add(Assumption.TYPE, id);
        return set(id, Assumption.VALUE, value);
    }

    /** An empty fact, named after its id. */
    public <T extends Fact> T add(FactType<T> type, String id) {
        return writer.add(type.create(id, id));
    }

    public Worlds remove(String id) {
        writer.remove(fact(id));
        return this;
    }

    /** Writes a number, in base units. */
    public Worlds set(String id, NumberField field, double value) {
        return raw(id, field, Fixed.round(value));
    }

    public <E extends Enum<E> & Choice> Worlds set(String id, ChoiceField<E> field, E value) {
        return raw(id, field, value.ordinal());
    }

    public Worlds set(String id, FlagField field, boolean value) {
        return raw(id, field, value ? 1 : 0);
    }

    public Worlds forget(String id, NumberField field) {
        return raw(id, field, Fixed.UNKNOWN);
    }

    /** Points a reference to the fact with this id. */
    public Worlds point(String id, RefField<?> field, String target) {
        writer.set(fact(id), field, fact(target));
        return this;
    }

    private Worlds raw(String id, Field field, long value) {
        writer.set(fact(id), field, value);
        return this;
    }

    public Fact fact(String id) {
        return world.find(id).orElseThrow(() -> new IllegalArgumentException("no fact '" + id + "'"));
    }
}
