package org.armistice.model.supply;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A named corridor over which a faction is supplied. */
public final class SupplyLine extends Fact {
    public static final FactType<SupplyLine> TYPE = FactType.of(
            SupplyLine.class,
            "supply line",
            "supply lines",
            SupplyLine::new,
            "A named corridor over which a faction is supplied.");

    public static final RefField<Faction> USER = TYPE.ref("user", Faction.class, "the faction that depends on it");
    public static final RefField<Faction> HOLDER =
            TYPE.ref("holder", Faction.class, "the faction that holds all of it");
    public static final RefField<Faction> CLAIMANT =
            TYPE.ref("claimant", Faction.class, "a faction that says it holds it");
    public static final ChoiceField<LineStatus> STATUS =
            TYPE.choice("status", LineStatus.class, "open to its user, contested, or cut");
    public static final DateField SINCE = TYPE.date("since", "the day of its present status");
    public static final ChoiceField<LineConfidence> CONFIDENCE =
            TYPE.choice("confidence", LineConfidence.class, "how sure it is who holds it");

    public static final NumberField FUEL_CAPACITY = TYPE.number(
            "fuel capacity",
            Unit.TONNES_PER_DAY,
            Range.NOT_NEGATIVE,
            "the most fuel that is carried over it a day from depot to depot; unknown if only its roads limit that");
    public static final NumberField AMMUNITION_CAPACITY = TYPE.number(
            "ammunition capacity",
            Unit.TONNES_PER_DAY,
            Range.NOT_NEGATIVE,
            "the most ammunition that is carried over it a day from depot to depot; unknown if only its roads limit"
                    + " that");

    static {
        TYPE.belongsTo(USER);
    }

    private SupplyLine(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getUser() {
        return get(USER);
    }

    public @Nullable Faction getHolder() {
        return get(HOLDER);
    }

    public @Nullable Faction getClaimant() {
        return get(CLAIMANT);
    }

    public LineStatus getStatus() {
        return get(STATUS);
    }

    public long getSince() {
        return get(SINCE);
    }

    public LineConfidence getConfidence() {
        return get(CONFIDENCE);
    }

    public long getFuelCapacity() {
        return get(FUEL_CAPACITY);
    }

    public long getAmmunitionCapacity() {
        return get(AMMUNITION_CAPACITY);
    }
}
