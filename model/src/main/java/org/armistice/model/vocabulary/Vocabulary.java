package org.armistice.model.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armistice.model.accountability.Inquiry;
import org.armistice.model.accountability.Site;
import org.armistice.model.air.AirWing;
import org.armistice.model.backing.Actor;
import org.armistice.model.backing.Agreement;
import org.armistice.model.backing.Backing;
import org.armistice.model.backing.Bargain;
import org.armistice.model.backing.Clash;
import org.armistice.model.backing.Leverage;
import org.armistice.model.backing.RedLine;
import org.armistice.model.backing.Support;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.ceasefire.Clause;
import org.armistice.model.ceasefire.Endorsement;
import org.armistice.model.ceasefire.Measure;
import org.armistice.model.ceasefire.Position;
import org.armistice.model.ceasefire.Settlement;
import org.armistice.model.ceasefire.Track;
import org.armistice.model.ceasefire.Voice;
import org.armistice.model.economy.Blockade;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Principal;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.humanitarian.ClearanceTeam;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.humanitarian.ReturnOrder;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Objective;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.Sector;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.pressure.Appeal;
import org.armistice.model.report.Report;
import org.armistice.model.supply.Depot;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;

/**
 * The fact types that the model declares. It is closed: a rulebook or scenario can name these types, their fields and
 * their values, and nothing else.
 */
public final class Vocabulary {
    private static final List<FactType<?>> TYPES = List.of(
            Faction.TYPE,
            Relation.TYPE,
            Principal.TYPE,
            Place.TYPE,
            Route.TYPE,
            Link.TYPE,
            Alignment.TYPE,
            Force.TYPE,
            Depot.TYPE,
            SupplyLine.TYPE,
            Waypoint.TYPE,
            Operation.TYPE,
            Objective.TYPE,
            Front.TYPE,
            Sector.TYPE,
            Actor.TYPE,
            Backing.TYPE,
            Leverage.TYPE,
            Agreement.TYPE,
            Support.TYPE,
            RedLine.TYPE,
            Bargain.TYPE,
            Clash.TYPE,
            AirWing.TYPE,
            Track.TYPE,
            Position.TYPE,
            Voice.TYPE,
            Endorsement.TYPE,
            Measure.TYPE,
            Clause.TYPE,
            Ceasefire.TYPE,
            Settlement.TYPE,
            Report.TYPE,
            Group.TYPE,
            ReturnOrder.TYPE,
            ClearanceTeam.TYPE,
            Site.TYPE,
            Inquiry.TYPE,
            Appeal.TYPE,
            Blockade.TYPE,
            Calendar.TYPE,
            Assumption.TYPE);

    private static final Map<Class<?>, FactType<?>> BY_CLASS =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(FactType::factClass, Function.identity()));

    private Vocabulary() {}

    /** Every fact type, in the order of the reference. */
    public static List<FactType<?>> types() {
        return TYPES;
    }

    /** The type of a class of facts. */
    public static FactType<?> typeOf(Class<? extends Fact> factClass) {
        FactType<?> type = BY_CLASS.get(factClass);
        if (type == null) {
            throw new IllegalArgumentException(factClass + " is not in the vocabulary");
        }
        return type;
    }

    /** The type with this noun, plural or synonym. */
    public static Optional<FactType<?>> find(String noun) {
        return TYPES.stream()
                .filter(t -> t.noun().equals(noun)
                        || t.plural().equals(noun)
                        || t.synonyms().contains(noun)
                        || t.synonyms().stream().anyMatch(s -> (s + "s").equals(noun)))
                .findFirst();
    }
}
