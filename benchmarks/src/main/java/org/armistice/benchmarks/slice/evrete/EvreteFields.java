package org.armistice.benchmarks.slice.evrete;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.armistice.benchmarks.slice.play.Assumed;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.force.ForceKind;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.model.supply.LineStatus;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;
import org.evrete.api.Type;
import org.evrete.api.TypeResolver;

/**
 * What Evrete sees of the facts: references as the indices of the facts that they point to, and whatever a rule asks of
 * one fact alone as one flag. So its networks are small, and joins compare whole numbers.
 */
final class EvreteFields {
    private final TypeResolver types;
    private final Assumed assumed;

    /** The bits of the fields that are seen, by the type of the facts. */
    private final Map<FactType<?>, Long> seen = new HashMap<>();

    private EvreteFields(TypeResolver types, Assumed assumed) {
        this.types = types;
        this.assumed = assumed;
    }

    /** Declares what the rules of supply read, and returns the bits of the fields behind it, by the type of the facts. */
    static Map<FactType<?>, Long> declareSupply(TypeResolver types, Assumed assumed) {
        EvreteFields fields = new EvreteFields(types, assumed);
        fields.attacks();
        fields.lines();
        return fields.seen;
    }

    /** The same for the rules of control. */
    static Map<FactType<?>, Long> declareControl(TypeResolver types, Assumed assumed) {
        EvreteFields fields = new EvreteFields(types, assumed);
        fields.contests();
        fields.garrisons();
        fields.depots();
        return fields.seen;
    }

    private void attacks() {
        flag(
                Force.TYPE,
                "withoutFuel",
                f -> isAttacking(f) && f.getDaysOfFuel() != Fixed.UNKNOWN && f.getDaysOfFuel() < assumed.assaultFuel(),
                Force.POSTURE,
                Force.DAYS_OF_FUEL);
        flag(
                Force.TYPE,
                "cutOff",
                f -> isAttacking(f) && f.getDistanceToDepot() == Fixed.UNKNOWN,
                Force.POSTURE,
                Force.DISTANCE_TO_DEPOT);
    }

    private void lines() {
        self(SupplyLine.TYPE);
        refs(SupplyLine.TYPE, SupplyLine.USER, SupplyLine.CLAIMANT);
        flag(SupplyLine.TYPE, "cut", l -> l.getStatus() == LineStatus.CUT, SupplyLine.STATUS);
        flag(SupplyLine.TYPE, "open", l -> l.getStatus() == LineStatus.OPEN, SupplyLine.STATUS);
        flag(
                SupplyLine.TYPE,
                "claimed",
                l -> l.getClaimant() != null && l.getClaimant() != l.getHolder(),
                SupplyLine.CLAIMANT,
                SupplyLine.HOLDER);
        refs(Waypoint.TYPE, Waypoint.LINE, Waypoint.PLACE);
        self(Place.TYPE);
        refs(Place.TYPE, Place.HOLDER);
        flag(Place.TYPE, "contested", p -> p.getContester() != null, Place.CONTESTER);
        attitudes();
        refs(Force.TYPE, Force.FACTION, Force.PLACE);
        flag(Force.TYPE, "firm", f -> f.getLoyalty() > assumed.wavering(), Force.LOYALTY);
        flag(
                Force.TYPE,
                "uneasy",
                f -> f.getLoyalty() != Fixed.UNKNOWN && f.getLoyalty() < assumed.steadfast(),
                Force.LOYALTY);
    }

    private void attitudes() {
        refs(Relation.TYPE, Relation.FACTION, Relation.OTHER);
        flag(Relation.TYPE, "hostile", r -> r.getAttitude() == Attitude.HOSTILE, Relation.ATTITUDE);
    }

    private void contests() {
        self(Place.TYPE);
        refs(Place.TYPE, Place.CONTESTER);
        flag(Place.TYPE, "contested", p -> p.getContester() != null, Place.CONTESTER);
        refs(Force.TYPE, Force.FACTION, Force.TARGET);
        flag(Force.TYPE, "attacking", EvreteFields::isAttacking, Force.POSTURE);
    }

    private void garrisons() {
        refs(Place.TYPE, Place.HOLDER);
        flag(
                Place.TYPE,
                "givenUp",
                p -> p.getGivenUpOn() != Fixed.UNKNOWN
                        && (p.getHeldSince() == Fixed.UNKNOWN || p.getGivenUpOn() >= p.getHeldSince()),
                Place.GIVEN_UP_ON,
                Place.HELD_SINCE);
        refs(Force.TYPE, Force.PLACE);
        flag(
                Force.TYPE,
                "marched",
                f -> f.getPosture() == Posture.HOLDING && f.getArrivedOn() != Fixed.UNKNOWN,
                Force.POSTURE,
                Force.ARRIVED_ON);
        flag(
                Force.TYPE,
                "homeGrown",
                f -> f.getPosture() == Posture.HOLDING
                        && !f.isMobile()
                        && (f.getKind() == ForceKind.LOCAL || f.getKind() == ForceKind.MILITIA),
                Force.POSTURE,
                Force.MOBILE,
                Force.KIND);
    }

    private void depots() {
        refs(Depot.TYPE, Depot.FACTION, Depot.PLACE);
        attitudes();
    }

    private static boolean isAttacking(Force force) {
        return force.getPosture() == Posture.ATTACKING;
    }

    private <T extends Fact> void self(FactType<T> type) {
        type(type).declareIntField("self", Fact::index);
        see(type, List.of());
    }

    /** References as indices; what points to nothing is not like anything else that points to nothing. */
    @SafeVarargs
    private <T extends Fact> void refs(FactType<T> type, RefField<? extends Fact>... fields) {
        for (RefField<?> field : fields) {
            type(type).declareIntField(field.property(), fact -> {
                Fact target = fact.follow(field);
                return target == null ? -1 - field.number() : target.index();
            });
        }
        see(type, List.of(fields));
    }

    private <T extends Fact> void flag(FactType<T> type, String name, Predicate<T> test, Field... fields) {
        type(type).declareBooleanField(name, test);
        see(type, List.of(fields));
    }

    private <T extends Fact> Type<T> type(FactType<T> type) {
        return types.getOrDeclare(type.factClass());
    }

    private void see(FactType<?> type, List<? extends Field> fields) {
        seen.merge(type, fields.stream().mapToLong(Field::bit).sum(), (a, b) -> a | b);
    }
}
