package org.armistice.model.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.Namesake;
import org.armistice.model.fact.RefField;
import org.armistice.model.place.Route;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlScalar;

/** The facts and defaults that the files of a scenario write down, before their values are read. */
final class Drafts {
    /** One fact, or the default of a section, as a scenario writes it: its values are not read yet. */
    static final class Draft {
        final FactType<?> type;
        final String id;
        final Position position;
        final Map<Field, YamlNode> given = new LinkedHashMap<>();
        /** What people call it; empty to be named after the facts that it refers to, if that is how it came by its id. */
        String name;

        Draft(FactType<?> type, String id, String name, Position position) {
            this.type = type;
            this.id = id;
            this.name = name;
            this.position = position;
        }

        /** Such as {@code forces.misrata-west.strength}. */
        String path(Field field) {
            return type.plural() + "." + id + "." + field.word();
        }

        /** Such as {@code strength of force 'misrata-west'}. */
        String label(Field field) {
            return field.word() + " of " + type.noun() + " '" + id + "'";
        }
    }

    /** Id of the entry whose values stand for all facts of its section that have none of their own. */
    static final String DEFAULT = "default";

    private final Map<String, Draft> byId = new LinkedHashMap<>();
    private final Map<FactType<?>, Map<String, Draft>> defaults = new HashMap<>();
    private final List<Problem> problems;

    Drafts(List<Problem> problems) {
        this.problems = problems;
    }

    /** Adds a fact; an id that is taken is noted. */
    void add(Draft draft) {
        Draft earlier = byId.putIfAbsent(draft.id, draft);
        if (earlier != null) {
            problems.add(new Problem(
                    draft.position,
                    "the id '" + draft.id + "' is taken by the " + earlier.type.noun() + " at " + earlier.position
                            + "."));
        }
    }

    void addDefault(Draft draft) {
        defaults.computeIfAbsent(draft.type, t -> new LinkedHashMap<>()).put(draft.id, draft);
    }

    Optional<Draft> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Draft> list(FactType<?> type) {
        return byId.values().stream().filter(d -> d.type == type).toList();
    }

    /** The type of every fact by its id. */
    Map<String, FactType<?>> types() {
        Map<String, FactType<?>> types = new LinkedHashMap<>();
        byId.forEach((id, draft) -> types.put(id, draft.type));
        return types;
    }

    /** Adds the facts of pair types that the scenario leaves out. */
    void fillPairs(Position position) {
        for (FactType<?> type : Vocabulary.types()) {
            if (!type.isPair()) {
                continue;
            }
            List<Draft> seconds = list(Vocabulary.typeOf(type.pairSecond().target()));
            for (Draft first : list(Vocabulary.typeOf(type.pairFirst().target()))) {
                seconds.stream()
                        .filter(second -> second != first)
                        .filter(second -> !byId.containsKey(first.id + "." + second.id))
                        .forEach(second -> add(pair(type, first.id, second.id, position)));
            }
        }
    }

    /** A fact of a pair type, whose id is made of the two ids. */
    static Draft pair(FactType<?> type, String first, String second, Position position) {
        Draft draft = new Draft(type, first + "." + second, "", position);
        draft.given.put(type.pairFirst(), new YamlScalar(position, first));
        draft.given.put(type.pairSecond(), new YamlScalar(position, second));
        return draft;
    }

    /** All facts with their values; what is wrong with a value is noted. */
    List<Declaration> declarations(ValueReader values) {
        Map<Draft, Map<Field, Setting>> defaultSettings = new HashMap<>();
        defaults.values().forEach(ofType -> ofType.values().forEach(d -> defaultSettings.put(d, read(d, values))));
        Map<Draft, String> names = names();
        List<Declaration> declarations = new ArrayList<>();
        for (Draft draft : byId.values()) {
            Map<Field, Setting> settings = read(draft, values);
            for (Draft fallback : defaultsOf(draft, settings)) {
                defaultSettings.getOrDefault(fallback, Map.of()).forEach(settings::putIfAbsent);
            }
            String name = names.getOrDefault(draft, draft.id);
            declarations.add(new Declaration(draft.type, draft.id, name, draft.position, settings));
        }
        return declarations;
    }

    /** What people call each; whoever reads of one of several that are called the same has to know which. */
    private Map<Draft, String> names() {
        Map<Draft, String> names = new HashMap<>();
        Map<List<Object>, Integer> alike = new HashMap<>();
        for (Draft draft : byId.values()) {
            String name = name(draft);
            names.put(draft, name);
            alike.merge(List.of(draft.type, name), 1, Integer::sum);
        }
        names.replaceAll((draft, name) ->
                alike.getOrDefault(List.of(draft.type, name), 1) > 1 ? Namesake.told(name, draft.id) : name);
        return names;
    }

    private static Map<Field, Setting> read(Draft draft, ValueReader values) {
        Map<Field, Setting> settings = new LinkedHashMap<>();
        draft.given.forEach(
                (field, node) -> settings.put(field, values.read(field, draft.label(field), draft.path(field), node)));
        return settings;
    }

    /** The defaults for a fact, those for its kind first. */
    private List<Draft> defaultsOf(Draft draft, Map<Field, Setting> settings) {
        Map<String, Draft> ofType = defaults.getOrDefault(draft.type, Map.of());
        List<Draft> found = new ArrayList<>();
        if (draft.type.find("kind").orElse(null) instanceof ChoiceField<?> kind) {
            Setting setting = settings.get(kind);
            String word = kind.constant(setting == null || setting.broken() ? 0 : setting.value())
                    .word();
            Optional.ofNullable(ofType.get(DEFAULT + " " + word)).ifPresent(found::add);
        }
        Optional.ofNullable(ofType.get(DEFAULT)).ifPresent(found::add);
        return found;
    }

    /** What people call it. */
    private String name(Draft draft) {
        if (!draft.name.isEmpty()) {
            return draft.name;
        }
        boolean isRoute = draft.type == Route.TYPE;
        if (!isRoute && !draft.id.contains(".")) {
            return draft.id;
        }
        List<String> names = new ArrayList<>();
        for (RefField<?> reference : Entries.references(draft.type)) {
            if (draft.given.get(reference) instanceof YamlScalar scalar) {
                names.add(find(scalar.text())
                        .map(d -> d.name.isEmpty() ? d.id : d.name)
                        .orElse(scalar.text()));
            }
        }
        if (names.isEmpty()) {
            return draft.id;
        }
        String between = isRoute ? " - " : draft.type.isPair() ? " " + draft.type.preposition() + " " : ", ";
        return String.join(between, names);
    }
}
