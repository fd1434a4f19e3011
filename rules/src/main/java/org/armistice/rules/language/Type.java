package org.armistice.rules.language;

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
sealed interface Type {
    /** A number with a dimension. */
    record Number(Dimension dimension) implements Type {
        @Override
        public String inWords() {
            return dimension.inWords();
        }
    }

    /** A number written without a unit: it fits plain numbers, and zero fits everything. */
    record Plain(boolean zero) implements Type {
        @Override
        public String inWords() {
            return "a plain number";
        }
    }

    /** A date. */
    record Date() implements Type {
        @Override
        public String inWords() {
            return "a date";
        }
    }

    /** One of the words of a field. */
    record Choice(ChoiceField<?> field) implements Type {
        @Override
        public String inWords() {
            return "one of " + String.join(", ", field.words());
        }
    }

    /** Yes or no. */
    record Flag() implements Type {
        @Override
        public String inWords() {
            return "yes or no";
        }
    }

    /** A fact. */
    record Fact(FactType<?> type) implements Type {
        @Override
        public String inWords() {
            return "a " + type.noun();
        }
    }

    /** Nothing, which a reference may point to. */
    record None() implements Type {
        @Override
        public String inWords() {
            return "none";
        }
    }

    String inWords();

    static Type of(Field field) {
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
    static Dimension dimension(Type type) {
        return type instanceof Number number ? number.dimension() : Dimension.NONE;
    }

    static boolean isNumber(Type type) {
        return type instanceof Number || type instanceof Plain;
    }
}
