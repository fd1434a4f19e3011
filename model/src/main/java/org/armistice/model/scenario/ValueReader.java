package org.armistice.model.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Quantity;
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
    private static final List<String> KEYS_OF_INLINE = List.of("assume", "range", "grounds", "grade", "note");
    private static final List<String> KEYS_OF_SHARED = List.of("value", "range", "grounds", "grade", "note");

    private final LiteralReader literals;
    private final AssumptionBook book;
    private final List<Problem> problems;

    ValueReader(LiteralReader literals, AssumptionBook book, List<Problem> problems) {
        this.literals = literals;
        this.book = book;
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
        if (node instanceof YamlMapping mapping && mapping.find("assume").isPresent()) {
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
        checkKeys(mapping, label, KEYS_OF_SHARED);
        String value = text(mapping, "value");
        if (value.isEmpty()) {
            fail(mapping.position(), label + " has no value.");
            return;
        }
        ScenarioAssumption assumption = assumption(name, label, mapping, value, null);
        if (assumption != null) {
            book.put(assumption);
        }
    }

    /** Keeps the name known, so that its uses are not reported too. */
    private static ScenarioAssumption unreadable(String name, Position position) {
        return new ScenarioAssumption(name, "", Fixed.UNKNOWN, Unit.NUMBER, null, "", Grade.E, position, List.of());
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
        checkKeys(mapping, label, KEYS_OF_INLINE);
        YamlScalar value = scalar(mapping, "assume");
        if (value == null || value.text().startsWith("=")) {
            return fail(
                    field, mapping.position(), label + " is no value. Write a value, {assume: ...} or {fact: ...}.");
        }
        Setting setting = literals.read(field, label, value.text(), value.position());
        ScenarioAssumption assumption = assumption(path, label, mapping, value.text(), field);
        if (setting.broken() || assumption == null) {
            return Setting.broken(field, value.position());
        }
        book.put(assumption);
        return field instanceof NumberField number
                ? fitting(number, assumption, label + " is the assumption '" + value.text() + "', ", value.position())
                : setting.assuming(path);
    }

    private Setting fitting(NumberField field, ScenarioAssumption assumption, String shown, Position position) {
        Range range = assumption.range();
        Optional<String> wrong = LiteralReader.unfit(field, assumption.value(), assumption.unit());
        if (wrong.isPresent()) {
            return fail(field, position, shown + wrong.get());
        }
        if (range != null
                && !(field.range().contains(range.least()) && field.range().contains(range.most()))) {
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

    /** @param field null for a shared assumption, which is a number of any unit */
    private @Nullable ScenarioAssumption assumption(
            String path, String label, YamlMapping mapping, String value, @Nullable Field field) {
        boolean isNumber = field == null || field instanceof NumberField;
        int before = problems.size();
        String grounds = text(mapping, "grounds");
        if (grounds.isEmpty()) {
            fail(mapping.position(), label + " is assumed without grounds. Add grounds: ...");
        }
        Grade grade = grade(mapping, label);
        Unit usual = field instanceof NumberField number ? number.unit() : Unit.NUMBER;
        Quantity quantity = isNumber ? quantity(value, usual, label, mapping, field == null) : null;
        Range range = quantity == null ? null : range(mapping, quantity, label);
        if (!isNumber && mapping.find("range").isPresent()) {
            fail(mapping.position(), label + " is no number and has no range.");
        }
        if (grade == null || problems.size() > before || (isNumber && (quantity == null || range == null))) {
            return null;
        }
        return new ScenarioAssumption(
                path,
                value,
                quantity == null ? Fixed.UNKNOWN : quantity.value(),
                quantity == null ? Unit.NUMBER : quantity.unit(),
                range,
                grounds,
                grade,
                mapping.position(),
                List.of());
    }

    /** @param note whether a value that is no quantity still has to be noted */
    private @Nullable Quantity quantity(String text, Unit usual, String label, YamlMapping mapping, boolean note) {
        try {
            return Quantity.read(text, usual);
        } catch (Quantity.NoQuantity e) {
            if (note) {
                fail(position(mapping, "value"), label + " " + e.getMessage());
            }
            return null;
        }
    }

    private @Nullable Range range(YamlMapping mapping, Quantity value, String label) {
        String text = text(mapping, "range");
        if (text.isEmpty()) {
            fail(mapping.position(), label + " is assumed without a range. Add range: least .. most");
            return null;
        }
        try {
            Range range = Quantity.readRange(text, value.unit());
            if (!range.contains(value.value())) {
                fail(
                        position(mapping, "range"),
                        label + " is assumed to be " + value.unit().format(value.value()) + ", outside its own range "
                                + shown(range, value.unit()) + ".");
            }
            return range;
        } catch (Quantity.NoQuantity e) {
            fail(position(mapping, "range"), label + " " + e.getMessage());
            return null;
        }
    }

    private @Nullable Grade grade(YamlMapping mapping, String label) {
        String text = text(mapping, "grade");
        if (text.isEmpty()) {
            fail(mapping.position(), label + " is assumed without a grade. Add grade: A, B, C, D or E");
            return null;
        }
        Optional<Grade> grade =
                Arrays.stream(Grade.values()).filter(g -> g.name().equals(text)).findFirst();
        if (grade.isEmpty()) {
            fail(position(mapping, "grade"), label + " has the grade '" + text + "'. It is one of A, B, C, D, E.");
        }
        return grade.orElse(null);
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
