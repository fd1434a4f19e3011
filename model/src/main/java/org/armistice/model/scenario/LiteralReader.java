package org.armistice.model.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Quantity;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.armistice.model.vocabulary.Vocabulary;

/** Reads a number, date, choice, flag or id as the value of a field. */
final class LiteralReader {
    private static final String UNKNOWN = "unknown";
    private static final String NONE = "none";

    private final Map<String, FactType<?>> ids;
    private final List<Problem> problems;

    /** @param ids the type of every fact by its id */
    LiteralReader(Map<String, FactType<?>> ids, List<Problem> problems) {
        this.ids = ids;
        this.problems = problems;
    }

    /** @param label what problems call the field, such as {@code strength of force 'f1'} */
    Setting read(Field field, String label, String text, Position position) {
        if (text.isEmpty()) {
            return fail(field, position, label + " has no value. Leave it out if it is not known.");
        }
        if (field instanceof NumberField number) {
            return number(number, label, text, position);
        }
        if (field instanceof DateField) {
            return date(field, label, text, position);
        }
        if (field instanceof ChoiceField<?> choice) {
            return choice(choice, label, text, position);
        }
        if (field instanceof FlagField) {
            return flag(field, label, text, position);
        }
        return reference((RefField<?>) field, label, text, position);
    }

    private Setting number(NumberField field, String label, String text, Position position) {
        if (text.equals(UNKNOWN)) {
            return Setting.of(field, Fixed.UNKNOWN, position);
        }
        try {
            Quantity quantity = Quantity.read(text, field.unit());
            Optional<String> wrong = unfit(field, quantity.value(), quantity.unit());
            return wrong.isPresent()
                    ? fail(field, position, label + " is '" + text + "', " + wrong.get())
                    : Setting.of(field, quantity.value(), position);
        } catch (Quantity.NoQuantity e) {
            return fail(field, position, label + " " + e.getMessage());
        }
    }

    /** Why a number cannot be the value of a field, as the rest of a sentence. */
    static Optional<String> unfit(NumberField field, long value, Unit unit) {
        if (!unit.dimension().equals(field.unit().dimension())) {
            return Optional.of("which is in " + unit.dimension().inWords() + ", not in "
                    + field.unit().dimension().inWords() + ".");
        }
        Range range = field.range();
        if (range.contains(value)) {
            return Optional.empty();
        }
        if (range.least() == 0 && value < 0) {
            return Optional.of("which is below zero.");
        }
        return Optional.of("which is not within " + field.unit().format(range.least()) + " .. "
                + field.unit().format(range.most()) + ".");
    }

    private Setting date(Field field, String label, String text, Position position) {
        if (text.equals(UNKNOWN)) {
            return Setting.of(field, Fixed.UNKNOWN, position);
        }
        try {
            return Setting.of(field, DateField.value(LocalDate.parse(text)), position);
        } catch (DateTimeException e) {
            return fail(field, position, label + " is '" + text + "', which is no date. Write it as 2020-06-11.");
        }
    }

    private Setting choice(ChoiceField<?> field, String label, String text, Position position) {
        return field.find(text)
                .map(value -> Setting.of(field, value, position))
                .orElseGet(() -> fail(
                        field,
                        position,
                        label + " is '" + text + "'." + Suggestion.maybe(text, field.words()) + " It is one of "
                                + String.join(", ", field.words()) + "."));
    }

    private Setting flag(Field field, String label, String text, Position position) {
        return switch (text) {
            case "yes", "true" -> Setting.of(field, 1, position);
            case "no", "false" -> Setting.of(field, 0, position);
            default -> fail(field, position, label + " is '" + text + "'. It is yes or no.");
        };
    }

    private Setting reference(RefField<?> field, String label, String text, Position position) {
        if (text.equals(NONE)) {
            return Setting.to(field, "", position);
        }
        FactType<?> wanted = Vocabulary.typeOf(field.target());
        FactType<?> found = ids.get(text);
        if (found == wanted) {
            return Setting.to(field, text, position);
        }
        if (found != null) {
            return fail(
                    field,
                    position,
                    label + " is '" + text + "', which is a " + found.noun() + " and no " + wanted.noun() + ".");
        }
        List<String> known = ids.entrySet().stream()
                .filter(e -> e.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
        return fail(
                field,
                position,
                label + " is the unknown " + wanted.noun() + " '" + text + "'." + Suggestion.maybe(text, known)
                        + " Declare it in " + home(wanted) + ".");
    }

    /** Where facts of a type are declared. */
    private static String home(FactType<?> type) {
        return switch (type.plural()) {
            case "places", "routes" -> type.plural() + ".csv";
            default -> "section '" + type.plural() + "' of scenario.yaml";
        };
    }

    private Setting fail(Field field, Position position, String message) {
        problems.add(new Problem(position, message));
        return Setting.broken(field, position);
    }
}
