package org.armistice.model.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Field;
import org.armistice.model.place.Link;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteKind;
import org.armistice.model.problem.Position;
import org.armistice.model.quantity.Fixed;

/** The facts that follow from what a scenario gives: the links of its routes, the calendar, its assumptions. */
final class Completion {
    private static final Set<RouteKind> NOT_BY_LAND = Set.of(RouteKind.PIPELINE, RouteKind.SEA, RouteKind.AIR);

    private Completion() {}

    static List<Declaration> complete(
            List<Declaration> given, List<ScenarioAssumption> assumptions, LocalDate firstDay) {
        List<Declaration> facts = new ArrayList<>(given);
        Map<String, String> names = new HashMap<>();
        given.forEach(fact -> names.put(fact.id(), fact.name()));
        given.stream().filter(Completion::isByLand).forEach(route -> {
            facts.add(link(route, route.target(Route.START), route.target(Route.END), names));
            facts.add(link(route, route.target(Route.END), route.target(Route.START), names));
        });
        for (ScenarioAssumption assumption : assumptions) {
            if (assumption.isNumber()) {
                facts.add(new Declaration(
                        Assumption.TYPE,
                        assumption.id(),
                        assumption.path(),
                        assumption.position(),
                        Map.of(
                                Assumption.VALUE,
                                Setting.of(Assumption.VALUE, assumption.value(), assumption.position()))));
            }
        }
        facts.add(calendar(firstDay));
        return List.copyOf(facts);
    }

    private static boolean isByLand(Declaration fact) {
        return fact.type() == Route.TYPE && !NOT_BY_LAND.contains(Route.KIND.constant(fact.value(Route.KIND)));
    }

    /** Named after the route and the end from which it is seen. */
    private static Declaration link(Declaration route, String start, String end, Map<String, String> names) {
        Map<Field, Setting> settings = new LinkedHashMap<>();
        settings.put(Link.START, Setting.to(Link.START, start, route.position()));
        settings.put(Link.END, Setting.to(Link.END, end, route.position()));
        settings.put(Link.ROUTE, Setting.to(Link.ROUTE, route.id(), route.position()));
        String name = route.name() + " from " + names.get(start);
        return new Declaration(Link.TYPE, route.id() + "." + start, name, route.position(), settings);
    }

    /** The calendar on the first day; a day is played from there. */
    private static Declaration calendar(LocalDate firstDay) {
        Position nowhere = Position.ofFile("calendar");
        return new Declaration(
                Calendar.TYPE,
                "calendar",
                "calendar",
                nowhere,
                Map.of(
                        Calendar.TODAY, Setting.of(Calendar.TODAY, DateField.value(firstDay), nowhere),
                        Calendar.DAY_NUMBER, Setting.of(Calendar.DAY_NUMBER, Fixed.ONE, nowhere)));
    }
}
