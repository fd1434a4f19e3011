package org.armistice.model.backing;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.jspecify.annotations.Nullable;

/** An understanding between two rival backers, over the heads of their clients, to hold back what they send for fighting. */
public final class Bargain extends Fact {
    public static final FactType<Bargain> TYPE = FactType.of(
            Bargain.class,
            "bargain",
            "bargains",
            Bargain::new,
            "An understanding between two rival backers, over the heads of their clients, to hold back what they send.");

    public static final RefField<Actor> FIRST_BACKER = TYPE.ref("first backer", Actor.class, "one of the two");
    public static final RefField<Actor> SECOND_BACKER = TYPE.ref("second backer", Actor.class, "the other");
    public static final DateField STRUCK_ON = TYPE.date("struck on", "the day on which it was struck");
    public static final ChoiceField<BargainStatus> STATUS =
            TYPE.choice("status", BargainStatus.class, "whether it is kept");

    public static final DateField BROKEN_ON = TYPE.date("broken on", "the day on which it was broken");

    private Bargain(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Actor getFirstBacker() {
        return get(FIRST_BACKER);
    }

    public @Nullable Actor getSecondBacker() {
        return get(SECOND_BACKER);
    }

    public long getStruckOn() {
        return get(STRUCK_ON);
    }

    public long getBrokenOn() {
        return get(BROKEN_ON);
    }

    public BargainStatus getStatus() {
        return get(STATUS);
    }
}
