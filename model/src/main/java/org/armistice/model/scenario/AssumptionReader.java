package org.armistice.model.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Distribution;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Quantity;
import org.armistice.model.quantity.Quantity.NoQuantity;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Shape;
import org.armistice.model.quantity.Unit;
import org.armistice.model.scenario.ScenarioAssumption.Grade;
import org.armistice.model.yaml.YamlEntry;
import org.armistice.model.yaml.YamlList;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reads what is assumed: a value with its range, or a distribution, and the grounds for it. */
final class AssumptionReader {
    private static final List<String> KEYS = List.of("range", "distribution", "grounds", "grade", "note");
    private static final String NONE = "none";

    private final @Nullable Shape usual;
    private final List<Problem> problems;

    /** @param usual the distribution over its range of an assumption that gives none, or null for none */
    AssumptionReader(@Nullable Shape usual, List<Problem> problems) {
        this.usual = usual;
        this.problems = problems;
    }

    /** How sure a number is: what it may be, and how likely. */
    private record Spread(
            Quantity value, Range range, @Nullable Distribution distribution) {}

    /** The key that gives a distribution in place of a value, if there is one. */
    static Optional<YamlEntry> distribution(YamlMapping mapping) {
        return mapping.entries().stream()
                .filter(e -> Shape.find(e.key()).isPresent())
                .findFirst();
    }

    /**
     * Reads an assumption; what is wrong is noted and gives null.
     *
     * @param path of the assumption
     * @param label what problems call it
     * @param valueKey the key of the value
     * @param field null for a shared assumption, which is a number of any unit
     */
    @Nullable
    ScenarioAssumption read(String path, String label, YamlMapping mapping, String valueKey, @Nullable Field field) {
        int before = problems.size();
        Optional<YamlEntry> drawn = distribution(mapping);
        checkKeys(mapping, label, drawn.isPresent() ? drawn.get().key() : valueKey);
        boolean isNumber = field == null || field instanceof NumberField;
        String grounds = text(mapping, "grounds");
        if (grounds.isEmpty()) {
            fail(mapping.position(), label + " is assumed without grounds. Add grounds: ...");
        }
        Grade grade = grade(mapping, label);
        if (!isNumber) {
            return problems.size() > before || grade == null
                    ? null
                    : ofNoNumber(path, text(mapping, valueKey), mapping, label, grounds, grade);
        }
        Unit unit = field instanceof NumberField number ? number.unit() : Unit.NUMBER;
        Spread spread = drawn.isPresent()
                ? drawn(drawn.get(), unit, label)
                : ranged(mapping, valueKey, unit, label, field == null);
        if (spread == null || grade == null || problems.size() > before) {
            return null;
        }
        return new ScenarioAssumption(
                path,
                drawn.isPresent() ? spread.value.unit().format(spread.value.value()) : text(mapping, valueKey),
                spread.value.value(),
                spread.value.unit(),
                spread.range,
                spread.distribution,
                grounds,
                grade,
                mapping.position(),
                List.of());
    }

    private @Nullable ScenarioAssumption ofNoNumber(
            String path, String value, YamlMapping mapping, String label, String grounds, Grade grade) {
        for (String key : List.of("range", "distribution")) {
            if (mapping.find(key).isPresent()) {
                fail(mapping.position(), label + " is no number and has no " + key + ".");
                return null;
            }
        }
        return new ScenarioAssumption(
                path, value, Fixed.UNKNOWN, Unit.NUMBER, null, null, grounds, grade, mapping.position(), List.of());
    }

    /** Its value is the one in the middle. */
    private @Nullable Spread drawn(YamlEntry entry, Unit unit, String label) {
        try {
            List<String> texts = texts(entry.value());
            Unit written = texts.isEmpty()
                    ? unit
                    : Quantity.read(texts.get(texts.size() - 1), unit).unit();
            Distribution distribution = Shape.named(entry.key()).of(texts, unit == Unit.NUMBER ? written : unit);
            return new Spread(new Quantity(distribution.at(0.5), written, false), distribution.range(), distribution);
        } catch (NoQuantity e) {
            fail(entry.position(), label + " " + e.getMessage());
            return null;
        }
    }

    private static List<String> texts(YamlNode node) {
        List<YamlNode> items = node instanceof YamlList list ? list.items() : List.of(node);
        List<String> texts = new ArrayList<>();
        items.forEach(item ->
                texts.add(item instanceof YamlScalar scalar ? scalar.text().strip() : ""));
        return texts;
    }

    /** @param note whether a value that is no quantity still has to be noted */
    private @Nullable Spread ranged(YamlMapping mapping, String valueKey, Unit unit, String label, boolean note) {
        Quantity value;
        try {
            value = Quantity.read(text(mapping, valueKey), unit);
        } catch (NoQuantity e) {
            if (note) {
                fail(position(mapping, valueKey), label + " " + e.getMessage());
            }
            return null;
        }
        Range range = range(mapping, value, label);
        if (range == null) {
            return null;
        }
        try {
            Distribution distribution = distribution(mapping, value, range);
            if (distribution != null && !range.contains(distribution.range())) {
                fail(
                        position(mapping, "distribution"),
                        label + " has the distribution " + distribution.text(value.unit())
                                + ", which is not within its range " + ValueReader.shown(range, value.unit()) + ".");
            }
            return new Spread(value, range, distribution);
        } catch (NoQuantity e) {
            fail(position(mapping, "distribution"), label + " " + e.getMessage());
            return null;
        }
    }

    private @Nullable Distribution distribution(YamlMapping mapping, Quantity value, Range range) throws NoQuantity {
        YamlNode node = mapping.find("distribution").orElse(null);
        if (node == null) {
            return usual == null ? null : usual.over(range, value.value());
        }
        if (node instanceof YamlMapping own && own.entries().size() == 1) {
            YamlEntry entry = own.entries().get(0);
            return Shape.named(entry.key()).of(texts(entry.value()), value.unit());
        }
        String word = node instanceof YamlScalar scalar ? scalar.text().strip() : "";
        return word.equals(NONE) ? null : Shape.named(word).over(range, value.value());
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
                                + ValueReader.shown(range, value.unit()) + ".");
            }
            return range;
        } catch (NoQuantity e) {
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

    private void checkKeys(YamlMapping mapping, String label, String valueKey) {
        List<String> known = Stream.concat(Stream.of(valueKey), KEYS.stream()).toList();
        for (YamlEntry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                fail(
                        entry.position(),
                        label + " has the unknown key '" + entry.key() + "'." + Suggestion.maybe(entry.key(), known));
            }
        }
    }

    private static String text(YamlMapping mapping, String key) {
        return mapping.find(key).orElse(null) instanceof YamlScalar scalar
                ? scalar.text().strip()
                : "";
    }

    private static Position position(YamlMapping mapping, String key) {
        return mapping.find(key).map(YamlNode::position).orElse(mapping.position());
    }

    private void fail(Position position, String message) {
        problems.add(new Problem(position, message));
    }
}
