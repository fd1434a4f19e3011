package org.armistice.rules.language.words;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.quantity.Dimension;
import org.armistice.model.vocabulary.Vocabulary;

/** What kind of value an expression has. */
public sealed interface Type {
    /** A number with a dimension. */
    public record Number(Dimension dimension) implements Type {
        @Override
        public String inWords() {
            return dimension.inWords();
        }
    }

    /** A number written without a unit: it fits plain numbers, and zero fits everything. */
    public record Plain(boolean zero) implements Type {
        @Override
        public String inWords() {
            return "a plain number";
        }
    }

    /** A date. */
    public record Date() implements Type {
        @Override
        public String inWords() {
            return "a date";
        }
    }

    /** One of the words of a field. */
    public record Choice(ChoiceField<?> field) implements Type {
        @Override
        public String inWords() {
            return "one of " + String.join(", ", field.words());
        }
    }

    /** Yes or no. */
    public record Flag() implements Type {
        @Override
        public String inWords() {
            return "yes or no";
        }
    }

    /** A fact. */
    public record Fact(FactType<?> type) implements Type {
        @Override
        public String inWords() {
            return "a " + type.noun();
        }
    }

    /** Nothing, which a reference may point to. */
    public record None() implements Type {
        @Override
        public String inWords() {
            return "none";
        }
    }

    public String inWords();

    public static Type of(Field field) {
        if (field instanceof NumberField number) {
            return new Number(number.unit().dimension());
        }
        if (field instanceof DateField) {
            return new Date();
        }
        if (field instanceof ChoiceField<?> choice) {
            return new Choice(choice);
        }
        if (field instanceof RefField<?> ref) {
            return new Fact(Vocabulary.typeOf(ref.target()));
        }
        if (field instanceof FlagField) {
            return new Flag();
        }
        throw new IllegalStateException(field.toString());
    }

    /** The dimension of a number, written with or without a unit. */
    public static Dimension dimension(Type type) {
        return type instanceof Number number ? number.dimension() : Dimension.NONE;
    }

    public static boolean isNumber(Type type) {
        return type instanceof Number || type instanceof Plain;
    }
}
