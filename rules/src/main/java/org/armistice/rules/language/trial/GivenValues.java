package org.armistice.rules.language.trial;

import java.util.Optional;
import java.util.function.Function;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.ForeignNumbers;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.typed.Parameter;

/** Reads the values of fields in what a test gives. */
final class GivenValues {
    private final Cursor cursor;
    private final Function<String, Optional<Parameter>> parameters;

    /** @param parameters finds what a word means, where a value is given by its name */
    GivenValues(Cursor cursor, Function<String, Optional<Parameter>> parameters) {
        this.cursor = cursor;
        this.parameters = parameters;
    }

    String yesOrNo() {
        boolean no = cursor.takes("no");
        cursor.takes("yes");
        return no ? "no" : "yes";
    }

    long number(NumberField field) {
        return number(field.unit(), field.toString());
    }

    /** @param of what the number is to be of, for messages */
    long number(Unit own, String of) {
        if (cursor.takes("unknown")) {
            return Fixed.UNKNOWN;
        }
        Optional<Parameter> parameter = parameter(own, of);
        if (parameter.isPresent()) {
            return aboutParameter(parameter.get(), own, of);
        }
        int mark = cursor.mark();
        refuseForeign();
        Token token = cursor.next();
        if (token.kind() != Token.Kind.NUMBER) {
            throw cursor.mismatch(cursor.mark() - 1, "a number is expected here.");
        }
        Optional<Unit> unit = Unit.find(cursor.peek().text());
        if (unit.isPresent()) {
            cursor.next();
            if (!unit.get().dimension().equals(own.dimension())) {
                throw cursor.mismatch(
                        Code.WRONG_UNIT,
                        cursor.mark() - 1,
                        of + " is in " + own.dimension().inWords() + ".");
            }
        }
        try {
            return unit.orElse(own).toBase(Fixed.parse(token.text()));
        } catch (ArithmeticException e) {
            throw cursor.mismatch(
                    Code.BAD_NUMBER,
                    mark,
                    "'" + token.text() + "' is too large or too fine; numbers have at most six decimals.");
        }
    }

    private void refuseForeign() {
        if (cursor.peek().kind() == Token.Kind.NUMBER) {
            ForeignNumbers.at(cursor).ifPresent(foreign -> {
                throw foreign;
            });
        }
    }

    /** The parameter that is named next, if one is; it measures the same. */
    private Optional<Parameter> parameter(Unit own, String of) {
        Optional<Parameter> found = parameters.apply(cursor.peek().text());
        if (found.isPresent() && !found.get().unit().dimension().equals(own.dimension())) {
            throw cursor.mismatch(
                    Code.WRONG_UNIT, of + " is in " + own.dimension().inWords() + ".");
        }
        found.ifPresent(p -> cursor.next());
        return found;
    }

    /** {@code contest-ratio}, {@code contest-ratio minus 0.01}. */
    private long aboutParameter(Parameter parameter, Unit own, String of) {
        if (cursor.takes("minus")) {
            return Fixed.minus(parameter.value(), number(own, of));
        }
        return cursor.takes("plus") ? Fixed.plus(parameter.value(), number(own, of)) : parameter.value();
    }

    /** The words of a value, as a scenario file would have them. */
    String value(Field field) {
        if (field instanceof ChoiceField<?> choice) {
            for (int length = 4; length >= 1; length--) {
                String words = Lexicon.words(cursor, 0, length);
                if (choice.find(words).isPresent()) {
                    cursor.reset(cursor.mark() + length);
                    return words;
                }
            }
            throw cursor.mismatch(
                    Code.UNKNOWN_CHOICE,
                    "'" + cursor.peek().text() + "' is no " + field.word() + "; it is one of "
                            + String.join(", ", choice.words()) + "."
                            + Suggestion.maybe(cursor.peek().text(), choice.words()));
        }
        Optional<Parameter> parameter =
                field instanceof NumberField number ? parameter(number.unit(), number.toString()) : Optional.empty();
        if (parameter.isPresent() && field instanceof NumberField number) {
            return number.unit().format(aboutParameter(parameter.get(), number.unit(), number.toString()));
        }
        refuseForeign();
        String text = cursor.next().text();
        if (field instanceof NumberField && cursor.takes("/ day")) {
            return text + " /day";
        }
        if (field instanceof NumberField && Unit.find(cursor.peek().text()).isPresent()) {
            text += " " + cursor.next().text();
        }
        return text;
    }
}
