package org.armistice.rules.language.clause;

import java.util.List;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Reads facts and fields of facts: {@code F}, {@code F's place's holder}, {@code the holder of P}. */
public final class PathReader {
    private final Reading reading;
    private final Readers readers;

    public PathReader(Reading reading, Readers readers) {
        this.reading = reading;
        this.readers = readers;
    }

    /** A fact or field: {@code F}, {@code F's place's holder}, {@code its posture}, {@code the holder of P}. */
    public Operand path(@Nullable FactType<?> expected) {
        Operand operand;
        boolean wantsSubject = reading.wantsSubject;
        reading.wantsSubject = false;
        Operand subject = reading.subject;
        if (reading.cursor.sees("its") && subject != null) {
            reading.cursor.next();
            operand = field(subject);
        } else {
            Operand possessed = reading.cursor.sees("the") ? reading.attempt(this::fieldOf) : null;
            operand = possessed != null
                    ? possessed
                    : readers.nouns().simple(reading.cursor.peek(1).kind() == Token.Kind.POSSESSIVE ? null : expected);
        }
        if (wantsSubject && operand.factType() != null) {
            reading.subject = operand.with(Body.EMPTY);
        }
        return fields(operand);
    }

    /** The fields of fields that follow, as in {@code P's holder's strength}. */
    public Operand fields(Operand of) {
        Operand operand = of;
        while (reading.cursor.peek().kind() == Token.Kind.POSSESSIVE) {
            reading.cursor.next();
            operand = field(operand);
        }
        return operand;
    }

    /** {@code the holder of P}, {@code the holder of F's place}. */
    private Operand fieldOf() {
        reading.cursor.expect("the");
        int mark = reading.cursor.mark();
        int ahead = 0;
        while (!reading.cursor.peek(ahead).is("of") || !isFactAt(ahead + 1)) {
            if (reading.cursor.peek(ahead).kind() != Token.Kind.WORD || ahead > 6) {
                throw reading.cursor.mismatch("a field and 'of' are expected here" + reading.cursor.insteadOf() + ".");
            }
            ahead++;
        }
        reading.cursor.reset(mark + ahead + 1);
        Operand owner = resolved(fields(readers.nouns().simple(null)));
        int end = reading.cursor.mark();
        reading.cursor.reset(mark);
        Operand operand = field(owner);
        if (reading.cursor.mark() != mark + ahead) {
            throw reading.cursor.mismatch("'of' is expected here" + reading.cursor.insteadOf() + ".");
        }
        reading.cursor.reset(end);
        return operand;
    }

    private boolean isFactAt(int ahead) {
        Token token = reading.cursor.peek(ahead);
        return token.kind() == Token.Kind.VARIABLE || reading.dictionary.typeOfName(token.text()) != null;
    }

    /** The field of a fact whose word comes next. */
    public Operand field(Operand of) {
        Operand owner = resolved(of);
        FactType<?> type = owner.factType();
        if (type == null) {
            throw reading.cursor.mismatch(Code.TYPE_MISMATCH, owner.type().inWords() + " has no fields.");
        }
        Lexicon.FieldWord word = Lexicon.field(reading.cursor, type)
                .orElseThrow(() -> reading.cursor.mismatch(Code.UNKNOWN_FIELD, Lexicon.noField(reading.cursor, type)));
        reading.cursor.reset(reading.cursor.mark() + word.length());
        FactType<?> pair = word.pair();
        return pair == null ? ofField(owner, word.field()) : ofPair(owner, pair, word.field());
    }

    private Operand ofPair(Operand owner, FactType<?> pair, Field field) {
        if (!Lexicon.preposition(reading.cursor.peek())) {
            throw reading.cursor.mismatch("'" + pair.preposition() + "' and a "
                    + Vocabulary.typeOf(pair.pairSecond().target()).noun() + " are expected here"
                    + reading.cursor.insteadOf() + ".");
        }
        reading.cursor.next();
        Operand second = resolved(
                readers.nouns().fact(Vocabulary.typeOf(pair.pairSecond().target())));
        Operand both = reading.joined(
                pair.noun() + "/" + owner.slot() + "/" + second.slot(),
                pair,
                slot -> List.of(equal(slot, pair.pairFirst(), owner), equal(slot, pair.pairSecond(), second)),
                owner.body().and(second.body()));
        return ofField(both, field);
    }

    private static Test equal(int slot, RefField<?> field, Operand fact) {
        return new Test.Comparison(new Expression.FieldValue(slot, field), Test.Comparator.EQUAL, fact.expression());
    }

    static Operand ofField(Operand owner, Field field) {
        return new Operand(
                new Expression.FieldValue(owner.slot(), field), Type.of(field), owner.body(), owner.slot(), field);
    }

    /** A fact with a slot of its own, where the operand is a reference to one. */
    public Operand resolved(Operand operand) {
        if (operand.field() instanceof RefField<?> ref) {
            FactType<?> owner = ref.owner();
            return readers.nouns().follow(Operand.fact(operand.slot(), owner, operand.body()), ref);
        }
        return operand;
    }
}
