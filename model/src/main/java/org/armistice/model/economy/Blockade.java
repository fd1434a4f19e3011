package org.armistice.model.economy;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.jspecify.annotations.Nullable;

/** A stop of oil from the ports and fields that a faction holds. */
public final class Blockade extends Fact {
    public static final FactType<Blockade> TYPE = FactType.of(
            Blockade.class,
            "blockade",
            "blockades",
            Blockade::new,
            "A stop of oil from the ports and fields that a faction holds.");

    public static final RefField<Faction> IMPOSER =
            TYPE.ref("imposer", Faction.class, "the faction whose forces keep ports and fields shut");
    public static final ChoiceField<BlockadeStatus> STATUS = TYPE.choice(
            "status", BlockadeStatus.class, "in force, lifted by the imposer, or ended because it holds too little");
    public static final DateField BEGAN_ON = TYPE.date("began on", "its first day");
    public static final DateField LIFTED_ON = TYPE.date("lifted on", "the day on which it was lifted or ended");

    static {
        TYPE.belongsTo(IMPOSER);
    }

    private Blockade(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getImposer() {
        return get(IMPOSER);
    }

    public BlockadeStatus getStatus() {
        return get(STATUS);
    }

    public long getBeganOn() {
        return get(BEGAN_ON);
    }

    public long getLiftedOn() {
        return get(LIFTED_ON);
    }
}
