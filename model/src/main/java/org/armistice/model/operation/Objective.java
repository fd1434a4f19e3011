package org.armistice.model.operation;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A place that an operation is to take. */
public final class Objective extends Fact {
    public static final FactType<Objective> TYPE = FactType.of(
            Objective.class, "objective", "objectives", Objective::new, "A place that an operation is to take.");

    public static final RefField<Operation> OPERATION = TYPE.ref("operation", Operation.class, "the operation");
    public static final RefField<Place> PLACE = TYPE.ref("place", Place.class, "the place");
    public static final NumberField RANK = TYPE.number("rank", Unit.NUMBER, Range.NOT_NEGATIVE, "1 for the first");
    public static final FlagField REACHED =
            TYPE.flag("reached", "the faction of the operation has held it since the operation began");

    static {
        TYPE.belongsTo(OPERATION);
    }

    private Objective(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Operation getOperation() {
        return get(OPERATION);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }

    public long getRank() {
        return get(RANK);
    }

    public boolean isReached() {
        return get(REACHED);
    }
}
