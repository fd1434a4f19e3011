package org.armistice.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Drafts.Draft;
import org.armistice.model.yaml.YamlEntry;
import org.armistice.model.yaml.YamlList;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlScalar;

/** Reads a section of scenario.yaml, whose key is the plural of a fact type, into drafts. */
final class SectionReader {
    private static final String MUTUAL = "mutual";

    private final FactType<?> type;
    private final Drafts drafts;
    private final Entries entries;

    SectionReader(FactType<?> type, Drafts drafts, Entries entries) {
        this.type = type;
        this.drafts = drafts;
        this.entries = entries;
    }

    void read(YamlNode section) {
        if (section instanceof YamlMapping mapping) {
            mapping.entries().forEach(this::entry);
        } else if (section instanceof YamlList list) {
            list.items().forEach(this::item);
        } else {
            entries.fail(
                    section.position(),
                    "section '" + type.plural() + "' is empty. Leave it out or write entries below it.");
        }
    }

    private void entry(YamlEntry entry) {
        if (entries.isDefault(type, entry)) {
            Draft draft = new Draft(type, entry.key(), "", entry.position());
            fill(draft, entry.value());
            drafts.addDefault(draft);
        } else if (entry.value() instanceof YamlList list) {
            shorthand(entry, list);
        } else if (type.isPair()) {
            pair(entry);
        } else if (type == Place.TYPE || type == Route.TYPE) {
            completion(entry);
        } else {
            entries.checkId(type, entry.key(), entry.position());
            Draft draft = new Draft(type, entry.key(), "", entry.position());
            fill(draft, entry.value());
            drafts.add(draft);
        }
    }

    /** More of a place or route than the table has. */
    private void completion(YamlEntry entry) {
        Optional<Draft> row = drafts.find(entry.key()).filter(d -> d.type == type);
        if (row.isEmpty()) {
            List<String> known = drafts.list(type).stream().map(d -> d.id).toList();
            entries.fail(
                    entry.position(),
                    type.noun() + " '" + entry.key() + "' is not in " + type.plural() + ".csv."
                            + Suggestion.maybe(entry.key(), known));
        }
        fill(row.orElseGet(() -> new Draft(type, entry.key(), "", entry.position())), entry.value());
    }

    /** {@code gna.lna: {...}} in a section of pairs. */
    private void pair(YamlEntry entry) {
        String[] ids = entry.key().split("\\.", -1);
        if (ids.length != 2) {
            entries.fail(
                    entry.position(),
                    "'" + entry.key() + "' names no pair. Write '"
                            + type.pairFirst().word() + "." + type.pairSecond().word() + "' with the ids of both.");
            return;
        }
        Draft draft = Drafts.pair(type, ids[0], ids[1], entry.position());
        if (entry.value() instanceof YamlMapping mapping) {
            addPair(draft, mapping);
        } else {
            fill(draft, entry.value());
        }
    }

    /** {@code main-supply-line: [urban, mizda]}. */
    private void shorthand(YamlEntry entry, YamlList list) {
        List<RefField<?>> references = Entries.parentAndOther(type);
        if (references.isEmpty() || type.isPair()) {
            entries.fail(list.position(), type.noun() + " '" + entry.key() + "' is a list. Write its fields.");
            return;
        }
        int rank = 0;
        for (YamlNode item : list.items()) {
            if (!(item instanceof YamlScalar other) || other.text().isEmpty()) {
                entries.fail(
                        item.position(),
                        "this list holds ids of " + references.get(1).word() + "s only.");
                continue;
            }
            Draft draft = new Draft(type, entry.key() + "." + other.text(), "", other.position());
            draft.given.put(references.get(0), new YamlScalar(entry.position(), entry.key()));
            draft.given.put(references.get(1), other);
            String next = String.valueOf(++rank);
            type.find("rank").ifPresent(field -> draft.given.put(field, new YamlScalar(other.position(), next)));
            drafts.add(draft);
        }
    }

    /** An entry of a list, whose id is made of its references. */
    private void item(YamlNode item) {
        if (!(item instanceof YamlMapping mapping)) {
            entries.fail(
                    item.position(),
                    "this is no " + type.noun() + ". Write its fields, such as {"
                            + Entries.references(type).stream()
                                    .map(r -> r.word() + ": ...")
                                    .findFirst()
                                    .orElse("note: ...")
                            + "}.");
            return;
        }
        List<RefField<?>> parts = Entries.parentAndOther(type);
        List<String> ids = new ArrayList<>();
        if (parts.isEmpty()) {
            ids.add(type.noun().replace(' ', '-'));
        }
        for (RefField<?> part : parts.isEmpty() ? Entries.references(type) : parts) {
            if (mapping.find(part.word()).orElse(null) instanceof YamlScalar scalar
                    && !scalar.text().isEmpty()) {
                ids.add(scalar.text());
            } else if (!parts.isEmpty()) {
                entries.fail(mapping.position(), type.noun() + " has no " + part.word() + ".");
                return;
            }
        }
        if (ids.size() < 2) {
            entries.fail(
                    mapping.position(),
                    "a " + type.noun() + " in a list needs a reference to be named after. Give it an id instead.");
            return;
        }
        Draft draft = new Draft(type, String.join(".", ids), "", mapping.position());
        if (type.isPair()) {
            addPair(draft, mapping);
        } else {
            entries.fill(draft, mapping);
            drafts.add(draft);
        }
    }

    /** A pair, and with {@code mutual: yes} the same the other way round. */
    private void addPair(Draft draft, YamlMapping mapping) {
        boolean canBeMutual = type.pairFirst().target() == type.pairSecond().target();
        List<YamlEntry> own = mapping.entries().stream()
                .filter(e -> !canBeMutual || !e.key().equals(MUTUAL))
                .toList();
        entries.fill(draft, new YamlMapping(mapping.position(), own));
        YamlNode first = draft.given.get(type.pairFirst());
        YamlNode second = draft.given.get(type.pairSecond());
        if (!(first instanceof YamlScalar one && second instanceof YamlScalar two)) {
            return;
        }
        if (one.text().equals(two.text())) {
            entries.fail(two.position(), type.noun() + " of '" + one.text() + "' is with itself.");
            return;
        }
        drafts.add(draft);
        if (canBeMutual && own.size() < mapping.entries().size() && isYes(mapping)) {
            Draft back = Drafts.pair(type, two.text(), one.text(), draft.position);
            draft.given.forEach(back.given::putIfAbsent);
            drafts.add(back);
        }
    }

    private boolean isYes(YamlMapping mapping) {
        YamlNode node = mapping.find(MUTUAL).orElseThrow();
        String text = node instanceof YamlScalar scalar ? scalar.text() : "";
        if (!text.equals("yes") && !text.equals("no")) {
            entries.fail(node.position(), "mutual is '" + text + "'. It is yes or no.");
        }
        return text.equals("yes");
    }

    private void fill(Draft draft, YamlNode value) {
        Position position = value.position();
        if (value instanceof YamlMapping mapping) {
            entries.fill(draft, mapping);
        } else if (!(value instanceof YamlScalar scalar) || !scalar.text().isEmpty()) {
            entries.fail(
                    position, type.noun() + " '" + draft.id + "' is no entry. Write its fields, each with a value.");
        }
    }
}
