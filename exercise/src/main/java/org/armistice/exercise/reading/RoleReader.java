package org.armistice.exercise.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.exercise.plan.Glimpse;
import org.armistice.exercise.plan.Role;
import org.armistice.model.backing.Actor;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Principal;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlScalar;
import org.armistice.rules.typed.Selection;

/** Reads what can be seen, and the roles that see it. */
final class RoleReader {
    /** What every role sees, whatever it names. */
    private static final String EVERYBODY = "everybody";

    private static final List<FactType<?>> DECIDING = List.of(Faction.TYPE, Principal.TYPE, Actor.TYPE);

    private final Sheet sheet;
    private final Map<String, List<Glimpse>> sights = new LinkedHashMap<>();

    RoleReader(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Role> read(YamlMapping root) {
        if (root.find("sight").orElse(null) instanceof YamlMapping sight) {
            sight.entries().forEach(entry -> sights.put(entry.key(), glimpses(sight, entry.key())));
        }
        List<Role> roles = new ArrayList<>();
        Map<String, String> played = new LinkedHashMap<>();
        sheet.section(root, "roles", (id, mapping) -> roles.add(role(id, mapping, played)));
        if (roles.isEmpty()) {
            sheet.form.fail(root.position(), "'roles' are missing: who is played?");
        }
        return roles;
    }

    private Role role(String id, YamlMapping mapping, Map<String, String> played) {
        if (id.equals(Role.TEACHER)) {
            sheet.form.fail(
                    mapping.position(), "'" + id + "' is whoever leads the exercise; give the role another name.");
        }
        sheet.form.checkKeys(mapping, List.of("title", "plays", "brief", "interests", "fallback", "sees", "points"));
        List<Glimpse> sees = new ArrayList<>(sights.getOrDefault(EVERYBODY, List.of()));
        sheet.names(mapping, "sees", "sight", sights.keySet()).stream()
                .filter(name -> !name.equals(EVERYBODY))
                .forEach(name -> sees.addAll(sights.getOrDefault(name, List.of())));
        return new Role(
                id,
                sheet.text(mapping, "title"),
                plays(id, mapping, played),
                sheet.text(mapping, "brief"),
                sheet.texts(mapping, "interests"),
                sheet.textOr(mapping, "fallback", ""),
                sees,
                points(mapping));
    }

    private List<String> plays(String id, YamlMapping mapping, Map<String, String> played) {
        List<String> plays = new ArrayList<>();
        for (YamlScalar scalar : sheet.form.scalars(mapping, "plays")) {
            String name = scalar.text().strip();
            Fact fact = sheet.start.find(name).orElse(null);
            String other = played.putIfAbsent(name, id);
            if (fact == null || !DECIDING.contains(fact.type())) {
                List<String> known = DECIDING.stream()
                        .flatMap(type -> sheet.start.list(type).stream())
                        .map(Fact::getId)
                        .toList();
                sheet.form.fail(
                        scalar.position(),
                        "there is no faction, principal or actor '" + name + "'." + Suggestion.maybe(name, known));
            } else if (other != null) {
                sheet.form.fail(scalar.position(), "'" + name + "' is played by " + other + " already.");
            } else {
                plays.add(name);
            }
        }
        return plays;
    }

    private Role.Points points(YamlMapping mapping) {
        YamlNode node = mapping.find("points").orElse(null);
        if (node == null) {
            return Role.Points.NONE;
        }
        if (!(node instanceof YamlMapping inner)) {
            sheet.form.fail(node.position(), "'points' has the entries start and each turn.");
            return Role.Points.NONE;
        }
        sheet.form.checkKeys(inner, List.of("start", "each turn"));
        return new Role.Points(
                sheet.number(inner, "start", 0, 0, 10_000), sheet.number(inner, "each turn", 0, 0, 10_000));
    }

    private List<Glimpse> glimpses(YamlMapping sight, String key) {
        List<Glimpse> glimpses = new ArrayList<>();
        for (YamlMapping mapping : sheet.mappings(sight, key)) {
            sheet.form.checkKeys(mapping, List.of("what", "fields"));
            if (mapping.find("what").isEmpty()) {
                sheet.form.fail(
                        mapping.position(), "'what' is missing: which facts are seen, as in 'a force F of gna'?");
            }
            Selection what = sheet.selection(mapping, "what");
            if (what != null) {
                glimpses.add(new Glimpse(what, fields(mapping, what)));
            }
        }
        return glimpses;
    }

    private Set<Field> fields(YamlMapping mapping, Selection what) {
        FactType<?> type = what.variable().type();
        Set<Field> fields = new HashSet<>();
        if (type == null) {
            return fields;
        }
        List<String> known = type.fields().stream().map(Field::word).toList();
        for (String name : sheet.names(mapping, "fields", "field of a " + type.noun(), known)) {
            type.find(name).ifPresent(fields::add);
        }
        return fields;
    }
}
