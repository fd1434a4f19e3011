package org.armistice.app.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.armistice.model.vocabulary.Vocabulary;

/** The reference of all types and fields that scenarios and rulebooks can name, made from their declarations. */
public final class VocabularyReference {
    /** Stand around the reference in a document. */
    public static final String BEGIN = "<!-- vocabulary: begin; made by 'armistice vocabulary' -->";

    public static final String END = "<!-- vocabulary: end -->";

    private VocabularyReference() {}

    public static String markdown() {
        StringBuilder text = new StringBuilder();
        for (FactType<?> type : Vocabulary.types()) {
            text.append(text.isEmpty() ? "" : "\n").append(markdown(type));
        }
        return text.toString();
    }

    /**
     * A document with the reference renewed.
     *
     * @throws IllegalArgumentException if the document lacks {@link #BEGIN} or {@link #END}
     */
    public static String renewed(String document) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("there are no lines '" + BEGIN + "' and '" + END + "'");
        }
        return document.substring(0, begin) + BEGIN + "\n\n" + markdown() + "\n" + document.substring(end);
    }

    private static String markdown(FactType<?> type) {
        StringBuilder text = new StringBuilder("### " + type.noun() + "\n\n" + type.meaning() + notes(type) + "\n\n");
        text.append("| field | value | meaning |\n|---|---|---|\n");
        for (Field field : type.fields()) {
            text.append("| ")
                    .append(field.word())
                    .append(" | ")
                    .append(value(field))
                    .append(" | ")
                    .append(field.meaning().replace("|", "\\|"))
                    .append(field.isDerived() ? " (computed)" : "")
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String notes(FactType<?> type) {
        List<String> notes = new ArrayList<>();
        notes.add("Plural: " + type.plural() + ".");
        if (!type.synonyms().isEmpty()) {
            notes.add("Also: " + String.join(", ", type.synonyms()) + ".");
        }
        type.of().ifPresent(of -> notes.add("\"of\" compares its " + of.word() + "."));
        if (type.isPair()) {
            notes.add("One for every pair of " + noun(type.pairFirst()) + " and " + noun(type.pairSecond()) + "; \""
                    + type.preposition() + "\" stands before the second.");
        }
        return " " + String.join(" ", notes);
    }

    private static String noun(RefField<?> field) {
        return Vocabulary.typeOf(field.target()).noun();
    }

    private static String value(Field field) {
        if (field instanceof NumberField number) {
            return number(number);
        }
        if (field instanceof ChoiceField<?> choice) {
            return String.join(", ", choice.words());
        }
        if (field instanceof RefField<?> ref) {
            return "a " + noun(ref);
        }
        if (field instanceof FlagField) {
            return "yes or no";
        }
        return field instanceof DateField ? "date" : "";
    }

    private static String number(NumberField field) {
        String unit = field.unit() == Unit.NUMBER ? "number" : field.unit().symbol();
        Range range = field.range();
        if (range.equals(Range.NOT_NEGATIVE)) {
            return unit;
        }
        Unit shown = field.unit();
        return unit + ", " + Fixed.format(Fixed.dividedBy(range.least(), shown.factor())) + " to "
                + Fixed.format(Fixed.dividedBy(range.most(), shown.factor()));
    }
}
