package org.armistice.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteKind;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;

/** A small world for tests, written down as a list of facts so that it can be built again and in another order. */
public final class Theatre implements Supplier<World> {
    public static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private record Setting(String fact, Field field, long value, String target) {}

    private final Map<String, FactType<?>> types = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private Set<String> processes = Set.of();

    public Theatre add(FactType<?> type, String id) {
        types.put(id, type);
        ids.add(id);
        return this;
    }

    public Theatre set(String fact, Field field, long value) {
        settings.add(new Setting(fact, field, value, ""));
        return this;
    }

    public Theatre set(String fact, Field field, double value) {
        return set(fact, field, Fixed.round(value));
    }

    public Theatre set(String fact, Field field, int value) {
        return set(fact, field, Fixed.of(value));
    }

    public Theatre set(String fact, Field field, Enum<?> value) {
        return set(fact, field, (long) value.ordinal());
    }

    public Theatre point(String fact, RefField<?> field, String target) {
        settings.add(new Setting(fact, field, 0, target));
        return this;
    }

    public Theatre faction(String id) {
        return add(Faction.TYPE, id);
    }

    public Theatre place(String id, String holder) {
        return add(Place.TYPE, id).point(id, Place.HOLDER, holder);
    }

    public Theatre force(String id, String faction, String place, int strength) {
        return add(Force.TYPE, id)
                .point(id, Force.FACTION, faction)
                .point(id, Force.PLACE, place)
                .set(id, Force.STRENGTH, strength)
                .set(id, Force.QUALITY, 1);
    }

    public Theatre order(String force, Posture posture, String target) {
        return set(force, Force.POSTURE, posture).point(force, Force.TARGET, target);
    }

    public Theatre road(String from, String to, int kilometres) {
        String id = from + "-" + to;
        add(Route.TYPE, id).point(id, Route.START, from).point(id, Route.END, to);
        set(id, Route.LENGTH, kilometres).set(id, Route.KIND, RouteKind.PRIMARY);
        return link(from, to, id).link(to, from, id);
    }

    private Theatre link(String from, String to, String route) {
        String id = "link-" + from + "-" + to;
        return add(Link.TYPE, id)
                .point(id, Link.START, from)
                .point(id, Link.END, to)
                .point(id, Link.ROUTE, route);
    }

    public Theatre attitude(String one, String other, Attitude attitude) {
        String id = one + "-" + other;
        return add(Relation.TYPE, id)
                .point(id, Relation.FACTION, one)
                .point(id, Relation.OTHER, other)
                .set(id, Relation.ATTITUDE, attitude);
    }

    public Theatre parameter(String id, double value) {
        return add(Assumption.TYPE, id).set(id, Assumption.VALUE, value);
    }

    public Theatre rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    public Theatre processes(String... names) {
        processes = Set.of(names);
        return this;
    }

    @Override
    public World get() {
        return world(ids);
    }

    private World world(List<String> order) {
        FactWriter writer = new FactWriter(new World());
        Map<String, Fact> facts = new HashMap<>();
        for (String id : order) {
            facts.put(id, writer.add(types.get(id).create(id, id.toUpperCase(Locale.ROOT))));
        }
        for (Setting setting : settings) {
            Fact fact = facts.get(setting.fact());
            if (setting.field() instanceof RefField<?> ref) {
                writer.set(fact, ref, facts.get(setting.target()));
            } else {
                writer.set(fact, setting.field(), setting.value());
            }
        }
        return writer.world();
    }

    /** The same facts in another order of coming into the world, and the rules in another order too. */
    public Simulation shuffled(long seed) {
        List<String> order = new ArrayList<>(ids);
        Collections.shuffle(order, new Random(seed));
        List<Rule> ordered = new ArrayList<>(rules);
        Collections.shuffle(ordered, new Random(seed));
        return simulation(new RuleSet(ordered, List.of()), () -> world(order));
    }

    public Simulation simulation() {
        return simulation(new RuleSet(rules, List.of()), this);
    }

    private Simulation simulation(RuleSet set, Supplier<World> start) {
        return Simulation.of(set, processes, start, ReferenceMatcher::new, Settings.of("test", FIRST_DAY));
    }

    public Run run(int days) {
        return simulation().days(days).run();
    }

    /** Days and texts of the events of a kind. */
    public static List<String> told(Run run, Event.Kind kind) {
        return run.events().stream()
                .filter(e -> e.kind() == kind)
                .map(e -> e.day() + ": " + e.text())
                .toList();
    }

    /** The value of a field after the run, as people read it. */
    public static String shown(Run run, String fact, Field field) {
        Fact found = run.world().find(fact).orElseThrow();
        return field.format(found.read(field), run.world());
    }
}
