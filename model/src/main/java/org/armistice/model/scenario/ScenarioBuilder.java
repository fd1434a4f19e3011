package org.armistice.model.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Choice;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.place.Place;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Shape;
import org.armistice.model.scenario.Drafts.Draft;
import org.armistice.model.text.Fingerprint;
import org.armistice.model.yaml.YamlEntry;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * Makes a scenario without files, for tests and random theatres. {@code set} speaks of the fact that was added last;
 * facts may refer to facts that are added later.
 *
 * <pre>{@code
 * new ScenarioBuilder("duel")
 *     .fact(Faction.TYPE, "east", "East")
 *     .fact(Force.TYPE, "guard", "Guard").set(Force.FACTION, "east").set(Force.PLACE, "ford").set(Force.STRENGTH, 800)
 *     .fact(Place.TYPE, "ford", "Ford").set(Place.HOLDER, "east")
 *     .build();
 * }</pre>
 */
public final class ScenarioBuilder {
    private final String id;
    private final List<Problem> problems = new ArrayList<>();
    private final Drafts drafts = new Drafts(problems);
    private final Entries entries = new Entries(problems);
    private final List<YamlEntry> assumptions = new ArrayList<>();
    private LocalDate firstDay = LocalDate.of(2020, 1, 1);
    private int days = 180;
    private List<String> rulebooks = List.of();
    private @Nullable Shape usualShape;
    private final StringBuilder log = new StringBuilder();
    private final Map<String, Draft> pairs = new HashMap<>();
    private Draft last;
    private Position position = Position.ofFile("builder");

    public ScenarioBuilder(String id) {
        this.id = id;
        this.last = new Draft(Place.TYPE, "", "", position);
    }

    /** The fields that a fact of a type cannot be without. */
    public static List<Field> required(FactType<?> type) {
        return Checks.required(type);
    }

    /** Where that stands which is given from now on, for what is wrong with it. */
    public ScenarioBuilder at(Position given) {
        position = given;
        return this;
    }

    /** 2020-01-01 unless given. */
    public ScenarioBuilder firstDay(LocalDate date) {
        firstDay = date;
        return this;
    }

    /** 180 unless given. */
    public ScenarioBuilder days(int number) {
        days = number;
        return this;
    }

    public ScenarioBuilder rulebooks(String... names) {
        rulebooks = List.of(names);
        return this;
    }

    /** How all assumptions are drawn from their ranges; they are not unless this is called. */
    public ScenarioBuilder drawn(Shape shape) {
        usualShape = shape;
        return this;
    }

    /** Adds a fact; its references are set like any field. */
    public ScenarioBuilder fact(FactType<?> type, String factId, String name) {
        entries.checkId(type, factId, position);
        last = new Draft(type, factId, name, position);
        drafts.add(last);
        note("fact", type.noun(), factId, name);
        return this;
    }

    /** Gives values to the fact of a pair type, such as the relation of one faction towards another; also in turns. */
    public ScenarioBuilder pair(FactType<?> type, String first, String second) {
        Draft known = pairs.get(type.noun() + "/" + first + "/" + second);
        if (known != null) {
            last = known;
            return this;
        }
        last = Drafts.pair(type, first, second, position);
        pairs.put(type.noun() + "/" + first + "/" + second, last);
        drafts.add(last);
        note("pair", type.noun(), first, second);
        return this;
    }

    /** A shared assumption, to be used as {@code "=name"}. */
    public ScenarioBuilder assumption(String name, String value, String range) {
        assumptions.add(new YamlEntry(
                position,
                name,
                new YamlMapping(
                        position,
                        List.of(
                                entry("value", value),
                                entry("range", range),
                                entry("grounds", "assumed"),
                                entry("grade", "E")))));
        note("assumption", name, value, range);
        return this;
    }

    /** Gives a value as scenario.yaml would have it; for a reference, the id. */
    public ScenarioBuilder set(Field field, String value) {
        if (field.owner() != last.type) {
            throw new IllegalArgumentException(field + " cannot be set on " + last.type.noun() + " '" + last.id + "'");
        }
        entries.put(last, field.word(), position, new YamlScalar(position, value));
        note("set", field.word(), value, "");
        return this;
    }

    /**
     * Goes on with a fact that was added before.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ScenarioBuilder goOnWith(String factId) {
        last = drafts.find(factId).orElseThrow(() -> new IllegalArgumentException("no fact '" + factId + "'"));
        note("go on with", factId);
        return this;
    }

    /**
     * Gives the fact that was added last everything that another one was given, and has it stand to others as that one
     * does.
     *
     * @throws IllegalArgumentException if there is no other one, or if it is of another type
     */
    public ScenarioBuilder like(String otherId) {
        Draft own = last;
        Draft other = drafts.find(otherId).orElse(null);
        if (other == null || other.type != own.type) {
            throw new IllegalArgumentException("no " + own.type.noun() + " '" + otherId + "'");
        }
        note("like", otherId);
        own.given.putAll(other.given);
        for (Draft pair : List.copyOf(pairs.values())) {
            String first = other(pair, pair.type.pairFirst());
            String second = other(pair, pair.type.pairSecond());
            if (first.equals(otherId) || second.equals(otherId)) {
                pair(pair.type, first.equals(otherId) ? own.id : first, second.equals(otherId) ? own.id : second);
                pair.given.forEach(last.given::putIfAbsent);
            }
        }
        last = own;
        return this;
    }

    private static String other(Draft pair, Field side) {
        return pair.given.get(side) instanceof YamlScalar scalar ? scalar.text() : "";
    }

    /** Gives a value in place of the one that was given before, if there was one. */
    public ScenarioBuilder change(Field field, String value) {
        last.given.remove(field);
        return set(field, value);
    }

    /** @param value in the field's own unit, so 50 for 50 % */
    public ScenarioBuilder set(NumberField field, double value) {
        return set(field, Fixed.format(Fixed.round(value)));
    }

    public ScenarioBuilder set(DateField field, LocalDate date) {
        return set(field, date.toString());
    }

    public ScenarioBuilder set(FlagField field, boolean yes) {
        return set(field, yes ? "yes" : "no");
    }

    public <E extends Enum<E> & Choice> ScenarioBuilder set(ChoiceField<E> field, E choice) {
        return set(field, choice.word());
    }

    /** @throws BadInput if a value does not fit, an id is unknown or a field that is needed is missing */
    public Scenario build() {
        List<Problem> noted = new ArrayList<>(problems);
        drafts.fillPairs(position);
        AssumptionBook book = new AssumptionBook(usualShape);
        ValueReader values = new ValueReader(new LiteralReader(drafts.types(), noted), book, noted);
        assumptions.forEach(a -> values.readShared(a.key(), a.value()));
        List<Declaration> facts = drafts.declarations(values);
        new Checks(firstDay, noted).check(facts);
        if (!noted.isEmpty()) {
            throw new BadInput(noted);
        }
        note("run", firstDay.toString(), String.valueOf(days), String.join(" ", rulebooks));
        Header header = new Header(id, id, "", firstDay, days, rulebooks, usualShape, false, Map.of());
        return new Scenario(
                header,
                Path.of(""),
                List.of(),
                book.appliedTo(facts),
                List.of(),
                facts,
                Fingerprint.of(Map.of(id, log.toString())));
    }

    private YamlEntry entry(String key, String value) {
        return new YamlEntry(position, key, new YamlScalar(position, value));
    }

    private void note(String... words) {
        log.append(String.join("\t", words)).append('\n');
    }
}
