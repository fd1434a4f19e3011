package org.armistice.model.report;

import org.armistice.model.backing.Actor;
import org.armistice.model.backing.Support;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.supply.SupplyLine;
import org.jspecify.annotations.Nullable;

/** What somebody says, which need not be so. */
public final class Report extends Fact {
    public static final FactType<Report> TYPE =
            FactType.of(Report.class, "report", "reports", Report::new, "What somebody says, which need not be so.");

    public static final RefField<Faction> CLAIMANT =
            TYPE.ref("claimant", Faction.class, "the faction that says it, if one does");
    public static final RefField<Actor> SOURCE =
            TYPE.ref("source", Actor.class, "the outside actor that says it, if one does");
    public static final RefField<Place> PLACE =
            TYPE.ref("place", Place.class, "the place that it is about, if it is about one");
    public static final RefField<SupplyLine> LINE =
            TYPE.ref("line", SupplyLine.class, "the supply line that it is about, if it is about one");
    public static final RefField<Support> SUPPORT =
            TYPE.ref("support", Support.class, "the flow of help that it blames on somebody, if it does");
    public static final DateField MADE_ON = TYPE.date("made on", "the day on which it was said");
    public static final ChoiceField<ReportConfidence> CONFIDENCE =
            TYPE.choice("confidence", ReportConfidence.class, "how far outsiders believe it");
    public static final FlagField CONTRADICTED = TYPE.flag("contradicted", "another side says otherwise");
    public static final RefField<Faction> HOLDER =
            TYPE.ref("holder", Faction.class, "the faction that is said to hold the place or line, if it says so");
    public static final RefField<Faction> DENIER = TYPE.ref("denier", Faction.class, "the faction that says otherwise");
    public static final NumberField BELIEF = TYPE.share(
                    "belief", "share of those who follow the war who take it to be true")
            .unlessGiven(50);

    private Report(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getClaimant() {
        return get(CLAIMANT);
    }

    public @Nullable Actor getSource() {
        return get(SOURCE);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }

    public @Nullable SupplyLine getLine() {
        return get(LINE);
    }

    public @Nullable Support getSupport() {
        return get(SUPPORT);
    }

    public long getMadeOn() {
        return get(MADE_ON);
    }

    public ReportConfidence getConfidence() {
        return get(CONFIDENCE);
    }

    public boolean isContradicted() {
        return get(CONTRADICTED);
    }

    public @Nullable Faction getHolder() {
        return get(HOLDER);
    }

    public @Nullable Faction getDenier() {
        return get(DENIER);
    }

    public long getBelief() {
        return get(BELIEF);
    }
}
