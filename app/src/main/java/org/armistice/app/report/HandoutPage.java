package org.armistice.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armistice.app.chart.Days;
import org.armistice.app.map.Atlas;
import org.armistice.app.map.DayMap;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Page;
import org.armistice.app.page.Table;
import org.armistice.exercise.adjudication.Adjudicator;
import org.armistice.exercise.plan.Accord;
import org.armistice.exercise.plan.AccordClause;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Inject;
import org.armistice.exercise.plan.Option;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.sight.Eyes;
import org.armistice.exercise.sight.Sight;
import org.armistice.exercise.state.State;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.text.Rounding;
import org.armistice.rules.prose.Prose;
import org.armistice.simulator.Control;
import org.armistice.simulator.Run;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;

/** What a class needs on paper: a page for each role, and one for the teacher. */
public final class HandoutPage {
    private final Exercise exercise;
    private final Prepared prepared;
    private final Eyes eyes;
    private final Run start;

    /** @param prepared the scenario of the exercise; the days before the first turn are played by the rules */
    public HandoutPage(Exercise exercise, Prepared prepared) {
        this.exercise = exercise;
        this.prepared = prepared;
        this.eyes = new Eyes(exercise);
        this.start = new Adjudicator(exercise, prepared, exercise.seed())
                .play(new State(exercise), 0, eyes)
                .run();
    }

    /** The page of a role; it holds nothing that the role must not know. */
    public String of(Role role) {
        Page page = Sheet.begin(exercise.title(), role.title(), "");
        page.note(exercise.contentNote());
        page.heading("brief", "Your brief");
        page.body().raw(Prose.render(role.brief(), block -> null));
        if (!role.interests().isEmpty()) {
            page.heading("interests", "What you want (for your eyes only)");
            Sheet.list(page, role.interests());
        }
        if (!role.fallback().isEmpty()) {
            page.paragraph("What you can live with: " + role.fallback());
        }
        sees(page, role);
        for (int turn = 1; turn <= exercise.turns().size(); turn++) {
            sheet(page, role, turn);
        }
        exercise.accords().stream().filter(a -> a.concerns(role.id())).forEach(a -> accord(page, role, a));
        return page.toString();
    }

    private void sees(Page page, Role role) {
        Sight sight = eyes.sight(exercise.lastDay(0), role.id());
        World world = start.world();
        page.heading("map", "What you see before turn 1");
        List<Control> control = new ArrayList<>();
        for (Place place : world.list(Place.TYPE)) {
            if (sight.sees(place.getId())) {
                control.add(new Control(
                        1,
                        place.getId(),
                        seen(place, place.getHolder(), Place.HOLDER, sight),
                        contester(place, sight)));
            }
        }
        if (!control.isEmpty()) {
            map(page, world, control);
        }
        Table forces = Table.of("force", "faction", "place", "posture", "strength");
        for (Force force : world.list(Force.TYPE)) {
            if (sight.sees(force.getId())) {
                forces.row(
                        force.getName(),
                        shown(force, Force.FACTION, sight, world),
                        shown(force, Force.PLACE, sight, world),
                        shown(force, Force.POSTURE, sight, world),
                        Rounding.of(shown(force, Force.STRENGTH, sight, world)));
            }
        }
        if (!forces.isEmpty()) {
            page.table(forces);
        }
    }

    private static String seen(Fact fact, @Nullable Faction holder, Field field, Sight sight) {
        return holder != null && sight.sees(fact.getId(), field) && sight.sees(holder.getId()) ? holder.getId() : "";
    }

    private static String contester(Place place, Sight sight) {
        return seen(place, place.getContester(), Place.CONTESTER, sight);
    }

    private static String shown(Fact fact, Field field, Sight sight, World world) {
        return sight.sees(fact, field, world) ? field.format(fact.read(field), world) : "not known";
    }

    private void map(Page page, World world, List<Control> control) {
        LocalDate day = prepared.scenario().firstDay().plusDays(exercise.lastDay(0));
        Run known = new Run(prepared.scenario().id(), 0, 1, List.of(), control, List.of(), world);
        Days days = new Days(day, 1);
        Holders holders = new Holders(world, known);
        Atlas atlas = Geography.of(world, holders, days);
        if (!atlas.sites().isEmpty()) {
            page.looks(holders.parties().size());
            page.figure(new DayMap(atlas, 1), "Who holds what as far as you know.");
        }
    }

    private void sheet(Page page, Role role, int turn) {
        page.body()
                .open("section", "class", "turn")
                .element("h2", "Turn " + turn + ": " + days(turn), "id", "turn-" + turn);
        page.contents("turn-" + turn, "Turn " + turn);
        List<Decision> decisions = exercise.decisions(role.id(), turn);
        if (decisions.isEmpty()) {
            page.paragraph(
                    "You have no decision in this turn; you can speak, and ask the teacher for what nobody thought of.");
        }
        if (role.points().start() + role.points().eachTurn() > 0) {
            page.note("You have " + role.points().start() + " points in the first turn"
                    + (role.points().eachTurn() > 0 ? ", and " + role.points().eachTurn() + " more each turn" : "")
                    + "; what you do not spend is kept. Left: ______");
        }
        for (Decision decision : decisions) {
            page.body().element("h3", decision.title());
            page.paragraph(decision.question() + (decision.most() > 1 ? " Choose up to " + decision.most() + "." : ""));
            page.body().open("ul", "class", "plain sheet");
            decision.options().forEach(option -> page.body().element("li", "☐ " + line(option)));
            page.body().close("ul");
        }
        page.paragraph("Messages, reports and what you want to remember:");
        page.body().raw("<p class=\"lines\"></p>").close("section");
    }

    private static String line(Option option) {
        return option.title()
                + (option.each() == null ? "" : " – which? ________")
                + (option.cost() == 0 ? "" : " (" + Numbers.counted(option.cost(), "point") + ")")
                + (option.condition() == null ? "" : ". Only if things allow it")
                + (option.note().isEmpty() ? "" : ". " + option.note());
    }

    private void accord(Page page, Role role, Accord accord) {
        page.body().open("section", "class", "turn");
        page.heading("accord-" + accord.id(), accord.title());
        page.paragraph(accord.summary() + " It can be negotiated from turn " + accord.opens() + " on. You "
                + (accord.parties().contains(role.id())
                        ? "are a party to it: nothing is agreed without you."
                        : accord.ratifiers().contains(role.id())
                                ? "ratify it once it is signed."
                                : "sit at the table and may propose."));
        for (AccordClause clause : accord.clauses()) {
            page.body().element("h3", clause.title() + (clause.needed() ? "" : " (may be left out)"));
            page.body().open("ul", "class", "plain sheet");
            clause.wordings().forEach(w -> page.body().element("li", "☐ " + w.text()));
            page.body()
                    .element("li", "☐ In other words: ________________________________________")
                    .close("ul");
        }
        page.paragraph("Signed: "
                + String.join(
                        "   ",
                        accord.parties().stream()
                                .map(p -> title(p) + " ____________")
                                .toList()));
        page.body().close("section");
    }

    /** The page of whoever leads the exercise. */
    public String ofTeacher() {
        Page page = Sheet.begin("For whoever leads it", exercise.title(), exercise.summary());
        page.note(exercise.contentNote());
        page.heading("objectives", "What is to be learned");
        Sheet.list(page, exercise.objectives().stream().map(o -> o.title()).toList());
        page.heading("turns", "The turns");
        Table turns = Table.of("turn", "days", "dates");
        for (int turn = 1; turn <= exercise.turns().size(); turn++) {
            turns.row(String.valueOf(turn), exercise.firstDay(turn) + " to " + exercise.lastDay(turn), days(turn));
        }
        page.table(turns);
        page.heading("roles", "The roles");
        Table roles = Table.of("role", "decides for", "wants", "can live with");
        exercise.roles()
                .forEach(r -> roles.row(
                        r.title(), String.join(", ", r.plays()), String.join("; ", r.interests()), r.fallback()));
        page.table(roles);
        page.heading("injects", "The injects");
        Table injects = Table.of("inject", "comes", "to", "what is said", "is it so", "what to expect");
        for (Inject inject : exercise.injects()) {
            injects.row(
                    inject.title(),
                    comes(inject),
                    inject.to().isEmpty()
                            ? "all"
                            : String.join(
                                    ", ", inject.to().stream().map(this::title).toList()),
                    inject.text() + (inject.from().isEmpty() ? "" : " (" + inject.from() + ")"),
                    inject.truth().name().toLowerCase(Locale.ROOT),
                    inject.expected());
        }
        page.table(injects);
        page.heading("decisions", "What to expect of decisions");
        Table decisions = Table.of("role", "decision", "options", "what to expect");
        exercise.decisions()
                .forEach(d -> decisions.row(
                        title(d.role()),
                        d.title(),
                        String.join(
                                "; ", d.options().stream().map(Option::title).toList()),
                        d.expected()));
        page.table(decisions);
        page.heading("debrief", "The debrief");
        Sheet.list(page, exercise.debrief().questions());
        return page.toString();
    }

    private static String comes(Inject inject) {
        if (inject.trigger().isByHand()) {
            return "by your hand";
        }
        return inject.trigger().state() == null
                ? "on day " + inject.trigger().day()
                : "when " + inject.trigger().state().text();
    }

    private String title(String role) {
        return exercise.role(role).map(Role::title).orElse(role);
    }

    private String days(int turn) {
        LocalDate first = prepared.scenario().firstDay();
        return first.plusDays(exercise.firstDay(turn) - 1L) + " to " + first.plusDays(exercise.lastDay(turn) - 1L);
    }
}
