package org.armistice.model.scenario;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.air.AirWing;
import org.armistice.model.backing.Agreement;
import org.armistice.model.backing.Bargain;
import org.armistice.model.backing.Clash;
import org.armistice.model.backing.RedLine;
import org.armistice.model.backing.Support;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.force.Force;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Objective;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.Sector;
import org.armistice.model.place.Route;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;

/** What must hold between the values of a scenario. */
final class Checks {
    private static final List<Field> REQUIRED = List.of(
            Route.START,
            Route.END,
            Route.LENGTH,
            Force.FACTION,
            Force.PLACE,
            Depot.FACTION,
            Depot.PLACE,
            SupplyLine.USER,
            Waypoint.LINE,
            Waypoint.PLACE,
            Operation.FACTION,
            Objective.OPERATION,
            Objective.PLACE,
            Front.FIRST_SIDE,
            Front.SECOND_SIDE,
            Sector.FRONT,
            Sector.PLACE,
            Agreement.BACKER,
            Agreement.CLIENT,
            Support.BACKER,
            Support.CLIENT,
            Bargain.FIRST_BACKER,
            Bargain.SECOND_BACKER,
            Clash.FIRST_ACTOR,
            Clash.SECOND_ACTOR,
            AirWing.FACTION,
            RedLine.DRAWER,
            RedLine.PLACE);

    /** The fields that a fact of a type cannot be without. */
    static List<Field> required(FactType<?> type) {
        return REQUIRED.stream().filter(field -> field.owner() == type).toList();
    }

    /** Dates that may lie ahead of the first day. */
    private static final List<Field> AHEAD = List.of(Operation.RESUMES_ON, Support.PAID_UNTIL, RedLine.HEEDED_UNTIL);

    private final LocalDate firstDay;
    private final List<Problem> problems;

    Checks(LocalDate firstDay, List<Problem> problems) {
        this.firstDay = firstDay;
        this.problems = problems;
    }

    void check(List<Declaration> facts) {
        for (Declaration fact : facts) {
            REQUIRED.stream()
                    .filter(field -> field.owner() == fact.type() && isMissing(fact, field))
                    .forEach(field -> fail(
                            fact.position(), fact.type().noun() + " '" + fact.id() + "' has no " + field.word() + "."));
            fact.settings().values().forEach(setting -> checkDate(fact, setting));
        }
        checkRoutes(facts.stream().filter(f -> f.type() == Route.TYPE).toList());
    }

    private static boolean isMissing(Declaration fact, Field field) {
        Setting setting = fact.settings().get(field);
        if (setting != null && setting.broken()) {
            return false;
        }
        if (field instanceof RefField<?> ref) {
            return fact.target(ref).isEmpty();
        }
        return field instanceof NumberField && fact.value(field) == Fixed.UNKNOWN;
    }

    private void checkDate(Declaration fact, Setting setting) {
        if (setting.field() instanceof DateField date
                && !AHEAD.contains(date)
                && setting.value() != Fixed.UNKNOWN
                && setting.value() > DateField.value(firstDay)) {
            LocalDate day = LocalDate.ofEpochDay(setting.value() / Fixed.ONE);
            fail(
                    setting.position(),
                    date.word() + " of " + fact.type().noun() + " '" + fact.id() + "' is " + day
                            + ", after the first day " + firstDay + ".");
        }
    }

    private void checkRoutes(List<Declaration> routes) {
        Map<String, String> seen = new HashMap<>();
        for (Declaration route : routes) {
            String start = route.target(Route.START);
            String end = route.target(Route.END);
            if (start.isEmpty() || end.isEmpty() || isBroken(route, Route.KIND)) {
                continue;
            }
            if (start.equals(end)) {
                fail(route.position(Route.END), "route '" + route.id() + "' leads from '" + start + "' to itself.");
                continue;
            }
            String kind = Route.KIND.constant(route.value(Route.KIND)).word();
            String way = start.compareTo(end) < 0 ? start + " and " + end : end + " and " + start;
            String earlier = seen.putIfAbsent(way + " " + kind, route.id());
            if (earlier != null) {
                fail(
                        route.position(),
                        "route '" + route.id() + "' repeats route '" + earlier + "': both are a way of kind '" + kind
                                + "' between " + way + ".");
            }
        }
    }

    private static boolean isBroken(Declaration fact, Field field) {
        Setting setting = fact.settings().get(field);
        return setting != null && setting.broken();
    }

    private void fail(Position position, String message) {
        problems.add(new Problem(position, message));
    }
}
