package org.armistice.model.scenario;

import java.util.List;
import java.util.Optional;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.armistice.model.scenario.ScenarioAssumption.Grade;
import org.armistice.model.yaml.YamlEntry;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a field: a value, a cited fact, an assumption, or the name of a shared one. */
final class ValueReader {
    private static final List<String> KEYS_OF_FACT = List.of("fact", "source", "note");

    private final LiteralReader literals;
    private final AssumptionBook book;
    private final AssumptionReader assumptions;
    private final List<Problem> problems;

    ValueReader(LiteralReader literals, AssumptionBook book, List<Problem> problems) {
        this.literals = literals;
        this.book = book;
        this.assumptions = new AssumptionReader(book.usual(), problems);
        this.problems = problems;
    }

    /**
     * Reads the value of a field; what is wrong is noted and gives a broken setting.
     *
     * @param label what problems call the field
     * @param path of an assumption that is written in place
     */
    Setting read(Field field, String label, String path, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text().startsWith("=")
                    ? shared(field, label, scalar)
                    : literals.read(field, label, scalar.text(), scalar.position());
        }
        if (node instanceof YamlMapping mapping
                && (mapping.find("assume").isPresent()
                        || AssumptionReader.distribution(mapping).isPresent())) {
            return inline(field, label, path, mapping);
        }
        if (node instanceof YamlMapping mapping && mapping.find("fact").isPresent()) {
            return cited(field, label, mapping);
        }
        return fail(field, node.position(), label + " is no value. Write a value, {assume: ...} or {fact: ...}.");
    }

    /** Reads a shared assumption into the book. */
    void readShared(String name, YamlNode node) {
        String label = "assumption '" + name + "'";
        book.put(unreadable(name, node.position()));
        if (!(node instanceof YamlMapping mapping)) {
            fail(
                    node.position(),
                    label + " is no assumption. Write {value: ..., range: ..., grounds: ..., grade: ...}.");
            return;
        }
        if (text(mapping, "value").isEmpty()
                && AssumptionReader.distribution(mapping).isEmpty()) {
            fail(mapping.position(), label + " has no value.");
            return;
        }
        ScenarioAssumption assumption = assumptions.read(name, label, mapping, "value", null);
        if (assumption != null) {
            book.put(assumption);
        }
    }

    /** Keeps the name known, so that its uses are not reported too. */
    private static ScenarioAssumption unreadable(String name, Position position) {
        return new ScenarioAssumption(
                name, "", Fixed.UNKNOWN, Unit.NUMBER, null, null, "", Grade.E, position, List.of());
    }

    private Setting shared(Field field, String label, YamlScalar scalar) {
        String name = scalar.text().substring(1).strip();
        Optional<ScenarioAssumption> found = book.find(name);
        if (found.isEmpty()) {
            return fail(
                    field,
                    scalar.position(),
                    label + " is the unknown assumption '" + name + "'." + Suggestion.maybe(name, book.shared())
                            + " Declare it in section 'assumptions' of scenario.yaml.");
        }
        ScenarioAssumption assumption = found.get();
        if (assumption.text().isEmpty()) {
            return Setting.broken(field, scalar.position());
        }
        if (!(field instanceof NumberField number)) {
            return fail(field, scalar.position(), label + " is no number, so that no shared assumption can give it.");
        }
        if (assumption.unit() == Unit.NUMBER && number.unit() != Unit.NUMBER) {
            return fail(
                    field,
                    scalar.position(),
                    label + " is the assumption '" + name + "', which has no unit. Give it one, such as '"
                            + assumption.text() + " " + number.unit().symbol() + "'.");
        }
        String shown = label + " is the assumption '" + name + "', ";
        return fitting(number, assumption, shown, scalar.position());
    }

    private Setting inline(Field field, String label, String path, YamlMapping mapping) {
        if (AssumptionReader.distribution(mapping).isPresent()) {
            return drawn(field, label, path, mapping);
        }
        YamlScalar value = scalar(mapping, "assume");
        if (value == null || value.text().startsWith("=")) {
            return fail(
                    field, mapping.position(), label + " is no value. Write a value, {assume: ...} or {fact: ...}.");
        }
        Setting setting = literals.read(field, label, value.text(), value.position());
        ScenarioAssumption assumption = assumptions.read(path, label, mapping, "assume", field);
        if (setting.broken() || assumption == null) {
            return Setting.broken(field, value.position());
        }
        book.put(assumption);
        return field instanceof NumberField number
                ? fitting(number, assumption, label + " is the assumption '" + value.text() + "', ", value.position())
                : setting.assuming(path);
    }

    private Setting drawn(Field field, String label, String path, YamlMapping mapping) {
        if (!(field instanceof NumberField number)) {
            return fail(field, mapping.position(), label + " is no number, so that it cannot have a distribution.");
        }
        ScenarioAssumption assumption = assumptions.read(path, label, mapping, "assume", field);
        if (assumption == null) {
            return Setting.broken(field, mapping.position());
        }
        book.put(assumption);
        return fitting(number, assumption, label + " is the assumption '" + path + "', ", mapping.position());
    }

    private Setting fitting(NumberField field, ScenarioAssumption assumption, String shown, Position position) {
        Range range = assumption.range();
        Optional<String> wrong = LiteralReader.unfit(field, assumption.value(), assumption.unit());
        if (wrong.isPresent()) {
            return fail(field, position, shown + wrong.get());
        }
        if (range != null && !field.range().contains(range)) {
            return fail(
                    field,
                    position,
                    shown + "whose range " + shown(range, field.unit()) + " is not within "
                            + shown(field.range(), field.unit()) + ".");
        }
        return Setting.of(field, assumption.value(), position).assuming(assumption.path());
    }

    private Setting cited(Field field, String label, YamlMapping mapping) {
        checkKeys(mapping, label, KEYS_OF_FACT);
        YamlScalar value = scalar(mapping, "fact");
        if (text(mapping, "source").isEmpty()) {
            fail(mapping.position(), label + " is given as a fact without a source. Add source: ...");
        }
        return value == null
                ? fail(field, mapping.position(), label + " has no value. Leave it out if it is not known.")
                : literals.read(field, label, value.text(), value.position());
    }

    static String shown(Range range, Unit unit) {
        return unit.format(range.least()) + " .. " + unit.format(range.most());
    }

    private void checkKeys(YamlMapping mapping, String label, List<String> known) {
        for (YamlEntry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                fail(
                        entry.position(),
                        label + " has the unknown key '" + entry.key() + "'." + Suggestion.maybe(entry.key(), known));
            }
        }
    }

    private static @Nullable YamlScalar scalar(YamlMapping mapping, String key) {
        return mapping.find(key).orElse(null) instanceof YamlScalar scalar ? scalar : null;
    }

    private static String text(YamlMapping mapping, String key) {
        YamlScalar scalar = scalar(mapping, key);
        return scalar == null ? "" : scalar.text().strip();
    }

    private static Position position(YamlMapping mapping, String key) {
        return mapping.find(key).map(YamlNode::position).orElse(mapping.position());
    }

    private Setting fail(Field field, Position position, String message) {
        fail(position, message);
        return Setting.broken(field, position);
    }

    private void fail(Position position, String message) {
        problems.add(new Problem(position, message));
    }
}
