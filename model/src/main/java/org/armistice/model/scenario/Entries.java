package org.armistice.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Drafts.Draft;
import org.armistice.model.yaml.YamlEntry;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlScalar;

/** What entries of all sections have in common: ids, and keys that are fields. */
final class Entries {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]*");
    private static final List<String> RESERVED = List.of("none", "unknown", "calendar", "scenario");

    private final List<Problem> problems;

    Entries(List<Problem> problems) {
        this.problems = problems;
    }

    /** Notes an id with other letters than it may have. */
    void checkId(FactType<?> type, String id, Position position) {
        if (!ID.matcher(id).matches()) {
            fail(
                    position,
                    type.noun() + " '" + id
                            + "' needs another id: lower-case letters, digits, - and _, such as 'misrata-west'.");
        } else if (RESERVED.contains(id)) {
            fail(position, type.noun() + " '" + id + "' needs another id: this word has a meaning of its own.");
        }
    }

    /** Whether an id of a section is that of a default; notes one for a kind that does not exist. */
    boolean isDefault(FactType<?> type, YamlEntry entry) {
        if (entry.key().equals(Drafts.DEFAULT)) {
            return true;
        }
        if (!entry.key().startsWith(Drafts.DEFAULT + " ")) {
            return false;
        }
        String word = entry.key().substring(Drafts.DEFAULT.length() + 1);
        List<String> kinds = type.find("kind").orElse(null) instanceof ChoiceField<?> kind ? kind.words() : List.of();
        if (!kinds.contains(word)) {
            fail(
                    entry.position(),
                    "'" + word + "' is no kind of " + type.noun() + "." + Suggestion.maybe(word, kinds)
                            + (kinds.isEmpty() ? "" : " It is one of " + String.join(", ", kinds) + "."));
        }
        return true;
    }

    /** Reads the keys of an entry into a draft; {@code note} and {@code source} are for people. */
    void fill(Draft draft, YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
            if (entry.key().equals("name")) {
                draft.name = plain(entry.value(), draft);
                continue;
            }
            put(draft, entry.key(), entry.position(), entry.value());
        }
    }

    /** Gives a draft the value of a field; what is no field of it is noted. */
    void put(Draft draft, String word, Position position, YamlNode value) {
        Optional<Field> found = draft.type.find(word);
        if (found.isEmpty()) {
            if (!word.equals("note") && !word.equals("source")) {
                List<String> words = Stream.concat(
                                draft.type.fields().stream()
                                        .filter(f -> !f.isDerived())
                                        .map(Field::word),
                                Stream.of("name", "note", "source"))
                        .toList();
                fail(
                        position,
                        "'" + word + "' is no field of " + draft.type.noun() + "." + Suggestion.maybe(word, words));
            }
            return;
        }
        Field field = found.get();
        if (field.isDerived()) {
            fail(position, draft.label(field) + " is computed on every day. Leave it out.");
        } else if (draft.given.containsKey(field)) {
            fail(
                    position,
                    draft.label(field) + " is given already at "
                            + draft.given.get(field).position() + ".");
        } else {
            draft.given.put(field, value);
        }
    }

    /** The references that a fact of this type is made of when only its parent and one other are given. */
    static List<RefField<?>> parentAndOther(FactType<?> type) {
        if (type.isPair()) {
            return List.of(type.pairFirst(), type.pairSecond());
        }
        List<RefField<?>> all = references(type);
        return type.of().isPresent()
                        && all.size() == 2
                        && all.get(0) == type.of().get()
                ? all
                : List.of();
    }

    static List<RefField<?>> references(FactType<?> type) {
        List<RefField<?>> found = new ArrayList<>();
        for (Field field : type.fields()) {
            if (field instanceof RefField<?> ref && !field.isDerived()) {
                found.add(ref);
            }
        }
        return found;
    }

    private String plain(YamlNode node, Draft draft) {
        if (node instanceof YamlScalar scalar && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        fail(node.position(), "name of " + draft.type.noun() + " '" + draft.id + "' is no text.");
        return "";
    }

    void fail(Position position, String message) {
        problems.add(new Problem(position, message));
    }
}
