package org.armistice.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.problem.BadInput;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.typed.Parameter;
import org.jspecify.annotations.Nullable;

/** A small world made for a cast, the fields of which can be tried out, and which can be written as a test's world. */
final class Stage {
    private static final int MOST_ROLES = 40;

    private final Cast cast;
    private final World world;
    private final FactWriter writer;
    private final Map<Cast.Role, Fact> facts = new LinkedHashMap<>();
    private final Map<Cast.Role, String> ids = new LinkedHashMap<>();
    private final Map<Fact, Set<Field>> written = new LinkedHashMap<>();

    private Stage(Cast cast, World world) {
        this.cast = cast;
        this.world = world;
        this.writer = new FactWriter(world);
    }

    /** The world of a cast; nothing if no scenario can hold one. */
    static Optional<Stage> of(Cast cast, List<Parameter> parameters) {
        Map<Cast.Role, String> ids = new LinkedHashMap<>();
        ScenarioBuilder builder = new ScenarioBuilder("counterexample").days(3650);
        try {
            complete(cast);
            name(cast, ids);
            declare(cast, ids, builder);
            Stage stage = new Stage(cast, builder.build().createWorld());
            stage.ids.putAll(ids);
            return stage.furnish(parameters) ? Optional.of(stage) : Optional.empty();
        } catch (BadInput | IllegalArgumentException | IllegalStateException impossible) {
            return Optional.empty();
        }
    }

    /** Adds what facts must point to. */
    private static void complete(Cast cast) {
        for (int done = 0; done < cast.roles().size(); done++) {
            if (cast.roles().size() > MOST_ROLES) {
                throw new IllegalStateException("too large");
            }
            Cast.Role role = cast.roles().get(done);
            Map<RefField<?>, Cast.Role> known = cast.refs(role);
            for (Field field : ScenarioBuilder.required(role.type())) {
                if (field instanceof RefField<?> ref && !known.containsKey(ref)) {
                    cast.add(role, ref, Vocabulary.typeOf(ref.target()));
                }
            }
            if (role.type().isPair()) {
                for (RefField<?> ref :
                        List.of(role.type().pairFirst(), role.type().pairSecond())) {
                    if (!known.containsKey(ref)) {
                        cast.add(role, ref, Vocabulary.typeOf(ref.target()));
                    }
                }
            }
        }
    }

    private static void name(Cast cast, Map<Cast.Role, String> ids) {
        Map<FactType<?>, Integer> counts = new HashMap<>();
        for (Cast.Role role : cast.roles()) {
            int number = counts.merge(role.type(), 1, Integer::sum);
            String id = role.id();
            ids.put(role, id != null ? id : role.type().noun().replace(' ', '-') + number);
        }
    }

    private static void declare(Cast cast, Map<Cast.Role, String> ids, ScenarioBuilder builder) {
        for (Cast.Role role : cast.roles()) {
            if (!isGiven(role) || role.type().isPair()) {
                continue;
            }
            String id = id(ids, role);
            builder.fact(role.type(), id, id);
            references(cast, role, ids, builder);
            for (Field field : ScenarioBuilder.required(role.type())) {
                if (!(field instanceof RefField<?>)) {
                    builder.set(field, "10");
                }
            }
        }
        for (Cast.Role role : cast.roles()) {
            if (isGiven(role) && role.type().isPair()) {
                Map<RefField<?>, Cast.Role> refs = cast.refs(role);
                String first = id(ids, refs.get(role.type().pairFirst()));
                String second = id(ids, refs.get(role.type().pairSecond()));
                if (first.equals(second)) {
                    throw new IllegalStateException("no pair with itself");
                }
                builder.pair(role.type(), first, second);
                references(cast, role, ids, builder);
            }
        }
    }

    private static String id(Map<Cast.Role, String> ids, Cast.@Nullable Role role) {
        String id = role == null ? null : ids.get(role);
        if (id == null) {
            throw new IllegalStateException("a fact without a name");
        }
        return id;
    }

    private static void references(Cast cast, Cast.Role role, Map<Cast.Role, String> ids, ScenarioBuilder builder) {
        cast.refs(role).forEach((field, target) -> {
            boolean ofPair = role.type().isPair()
                    && (field == role.type().pairFirst() || field == role.type().pairSecond());
            if (!field.isDerived() && !ofPair) {
                builder.set(field, id(ids, target));
            }
        });
    }

    /** Parameters, the calendar and links of roads come by themselves. */
    private static boolean isGiven(Cast.Role role) {
        return role.type() != Assumption.TYPE && role.type() != Calendar.TYPE;
    }

    /** Finds the facts of the roles; false if one is not there. */
    private boolean furnish(List<Parameter> parameters) {
        if (world.list(Calendar.TYPE).isEmpty()) {
            writer.add(Calendar.TYPE.create("calendar", "the calendar"));
        }
        for (Parameter parameter : parameters) {
            if (world.find(parameter.id()).isEmpty()) {
                Assumption assumption = writer.add(Assumption.TYPE.create(parameter.id(), parameter.id()));
                writer.set(assumption, Assumption.VALUE, parameter.value());
            }
        }
        for (Cast.Role role : cast.roles()) {
            Fact fact = find(role);
            if (fact == null || fact.type() != role.type()) {
                return false;
            }
            facts.put(role, fact);
        }
        for (Cast.Role role : cast.roles()) {
            cast.refs(role).forEach((field, target) -> {
                if (field.isDerived()) {
                    writer.set(fact(role), field, fact(target));
                    note(fact(role), field);
                }
            });
        }
        return true;
    }

    private @Nullable Fact find(Cast.Role role) {
        if (role.type() == Calendar.TYPE) {
            return world.list(Calendar.TYPE).get(0);
        }
        if (!role.type().isPair()) {
            return world.find(id(ids, role)).orElse(null);
        }
        String first = id(ids, cast.refs(role).get(role.type().pairFirst()));
        String second = id(ids, cast.refs(role).get(role.type().pairSecond()));
        for (Fact fact : world.list(role.type())) {
            Fact one = fact.follow(role.type().pairFirst());
            Fact other = fact.follow(role.type().pairSecond());
            if (one != null
                    && other != null
                    && one.getId().equals(first)
                    && other.getId().equals(second)) {
                return fact;
            }
        }
        return null;
    }

    World world() {
        return world;
    }

    Cast cast() {
        return cast;
    }

    Fact fact(Cast.Role role) {
        Fact fact = facts.get(role);
        if (fact == null) {
            throw new IllegalStateException("no fact for " + role.type().noun());
        }
        return fact;
    }

    /** Facts whose fields may be tried out: parameters and the calendar are as they are. */
    List<Fact> open() {
        return facts.entrySet().stream()
                .filter(e -> isGiven(e.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /** Writes a value; it is then part of the test's world. */
    void write(Fact fact, Field field, long value) {
        writer.setRaw(fact, field, value);
        note(fact, field);
    }

    /** Writes a value for the time being. */
    void tryOut(Fact fact, Field field, long value) {
        writer.setRaw(fact, field, value);
    }

    private void note(Fact fact, Field field) {
        written.computeIfAbsent(fact, f -> new LinkedHashSet<>()).add(field);
    }

    /** The lines of {@code given} that make this world. */
    List<String> given() {
        List<String> lines = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        facts.forEach((role, fact) -> {
            if (isGiven(role)) {
                (role.type().isPair() ? pairs : lines).addAll(given(role, fact));
            }
        });
        lines.addAll(pairs);
        return lines.stream().distinct().toList();
    }

    private List<String> given(Cast.Role role, Fact fact) {
        Set<Field> fields = new LinkedHashSet<>(cast.refs(role).keySet());
        if (!role.type().isPair()) {
            fields.addAll(ScenarioBuilder.required(role.type()));
            fields.addAll(written.getOrDefault(fact, Set.of()));
            StringJoiner line = new StringJoiner(", ", role.type().noun() + " ", "");
            line.add(fact.getId());
            fields.removeIf(field -> !(field instanceof RefField<?>) && fact.read(field) == Fixed.UNKNOWN);
            fields.forEach(field -> line.add(field.word() + " " + value(fact, field)));
            return List.of(line.toString());
        }
        Fact first = fact.follow(role.type().pairFirst());
        Fact second = fact.follow(role.type().pairSecond());
        fields.addAll(written.getOrDefault(fact, Set.of()));
        fields.remove(role.type().pairFirst());
        fields.remove(role.type().pairSecond());
        List<String> lines = new ArrayList<>();
        for (Field field : fields) {
            if (first != null && second != null) {
                lines.add(first.getId() + "'s " + field.word() + " "
                        + role.type().preposition() + " " + second.getId() + " is " + value(fact, field));
            }
        }
        return lines;
    }

    private String value(Fact fact, Field field) {
        if (field instanceof RefField<?> ref) {
            Fact target = fact.follow(ref);
            return target == null ? "none" : target.getId();
        }
        return field.format(fact.read(field), world);
    }
}
