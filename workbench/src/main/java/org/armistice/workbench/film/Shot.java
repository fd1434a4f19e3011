package org.armistice.workbench.film;

import java.util.List;
import org.armistice.model.accountability.Site;
import org.armistice.model.air.AirWing;
import org.armistice.model.backing.RedLine;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.ceasefire.Track;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Operation;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.supply.Depot;
import org.armistice.model.supply.SupplyLine;

/**
 * What is filmed of one type of fact.
 *
 * @param type whose facts are filmed
 * @param fields that are filmed
 */
public record Shot(FactType<?> type, List<Field> fields) {
    public Shot {
        fields = List.copyOf(fields);
    }

    /** Whether a field is of a kind that can be filmed: a number, a choice, a flag or a reference. */
    public static boolean canFilm(Field field) {
        return !(field instanceof DateField);
    }

    /** What the page shows. A field that is added here is there for the page at once. */
    public static final List<Shot> ALL = List.of(
            new Shot(
                    Place.TYPE,
                    List.of(
                            Place.HOLDER,
                            Place.CONTESTER,
                            Place.DEGREE_OF_CONTROL,
                            Place.SUSPECTED_HAZARDOUS_AREA,
                            Place.CONFIRMED_HAZARDOUS_AREA,
                            Place.DISPLACED,
                            Place.CIVILIAN_DEATHS,
                            Place.MINE_DEATHS,
                            Place.SHUT)),
            new Shot(
                    Force.TYPE,
                    List.of(
                            Force.FACTION,
                            Force.PLACE,
                            Force.KIND,
                            Force.POSTURE,
                            Force.TARGET,
                            Force.STRENGTH,
                            Force.COHESION,
                            Force.DAYS_OF_FUEL,
                            Force.DAYS_OF_AMMUNITION,
                            Force.UNDER_AIR_ATTACK,
                            Force.LOSSES)),
            new Shot(
                    SupplyLine.TYPE,
                    List.of(
                            SupplyLine.USER,
                            SupplyLine.HOLDER,
                            SupplyLine.STATUS,
                            SupplyLine.FUEL_CAPACITY,
                            SupplyLine.AMMUNITION_CAPACITY)),
            new Shot(
                    Depot.TYPE,
                    List.of(
                            Depot.FACTION,
                            Depot.PLACE,
                            Depot.FUEL,
                            Depot.AMMUNITION,
                            Depot.FUEL_CAPACITY,
                            Depot.AMMUNITION_CAPACITY)),
            new Shot(Route.TYPE, List.of(Route.STATUS, Route.INTERDICTION, Route.AIR_INTERDICTION)),
            new Shot(Front.TYPE, List.of(Front.FIRST_SIDE, Front.SECOND_SIDE, Front.ACTIVITY)),
            new Shot(Operation.TYPE, List.of(Operation.FACTION, Operation.OBJECTIVE, Operation.PHASE)),
            new Shot(AirWing.TYPE, List.of(AirWing.FACTION, AirWing.BASE, AirWing.SORTIES, AirWing.RADIUS)),
            new Shot(RedLine.TYPE, List.of(RedLine.DRAWER, RedLine.PLACE, RedLine.AGAINST, RedLine.STATUS)),
            new Shot(Track.TYPE, List.of(Track.SPONSOR, Track.STATUS, Track.CONSENT)),
            new Shot(
                    Ceasefire.TYPE,
                    List.of(
                            Ceasefire.FIRST_PARTY,
                            Ceasefire.SECOND_PARTY,
                            Ceasefire.KIND,
                            Ceasefire.STATUS,
                            Ceasefire.VIOLATIONS)),
            new Shot(Group.TYPE, List.of(Group.ORIGIN, Group.HOST, Group.NUMBER)),
            new Shot(Site.TYPE, List.of(Site.PLACE, Site.STATUS, Site.PROTECTED, Site.ACCESSIBLE)),
            new Shot(Faction.TYPE, List.of(Faction.STRENGTH, Faction.KILLED)));
}
