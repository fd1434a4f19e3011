package org.armistice.rules.language.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.language.clause.Mentions;
import org.armistice.rules.language.clause.Reading;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Telling;
import org.armistice.rules.typed.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentence behind {@code told as}: {@code {F} leaves {P} to {P's contester}}. It is prose in which braces hold
 * a variable of the rule or a field of one. It reaches terminals, files and pages, so that only letters, digits and
 * some punctuation stand in it.
 */
final class TellingReader {
    private static final int LONGEST = 200;
    private static final int MOST_FIELDS = 4;
    private static final String PUNCTUATION = " .,;:!?'\u2019()%/-\u2013";

    /** Where a new fact of the rule is bound. */
    private final Set<Integer> created;

    private final Reading reading;

    /** @param effects of the same rule, which have been read */
    TellingReader(Reading reading, List<Effect> effects) {
        this.reading = reading;
        this.created = new HashSet<>();
        effects.forEach(this::noteCreated);
    }

    private void noteCreated(Effect effect) {
        if (effect instanceof Effect.Create create) {
            created.add(create.result().slot());
        } else if (effect instanceof Effect.OneOf oneOf) {
            oneOf.alternatives().forEach(a -> a.effects().forEach(this::noteCreated));
        }
    }

    Telling read(Statement statement) {
        List<Token> tokens = statement.tokens();
        if (tokens.isEmpty()) {
            throw new Mismatch(statement.at(), 0, "a sentence is expected here, as in 'told as {P} falls quiet'.");
        }
        reading.open(statement);
        List<Telling.Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Mismatch> faults = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > 0 && isApart(tokens.get(i - 1), token)) {
                text.append(' ');
            }
            try {
                if (token.is("{")) {
                    int open = i;
                    i = tokens.size();
                    i = close(tokens, open);
                    flush(text, parts);
                    parts.add(filled(tokens.subList(open + 1, i), tokens.get(i)));
                } else {
                    text.append(checked(token, i == 0).text());
                }
            } catch (Mismatch mismatch) {
                // One sign that cannot stand there tells which ones can.
                if (mismatch.code() != Code.UNREADABLE_SIGN
                        || faults.stream().noneMatch(fault -> fault.code() == Code.UNREADABLE_SIGN)) {
                    faults.add(mismatch);
                }
            }
        }
        flush(text, parts);
        if (!faults.isEmpty()) {
            faults.forEach(reading.book.complaints()::add);
            throw faults.get(0);
        }
        Telling telling = new Telling(parts);
        if (telling.written().length() > LONGEST) {
            throw new Mismatch(
                    Code.TOO_LARGE,
                    tokens.get(0),
                    0,
                    "a sentence behind 'told as' has at most " + LONGEST + " characters; this one has "
                            + telling.written().length() + ".");
        }
        return telling;
    }

    private static boolean isApart(Token left, Token right) {
        return left.line() != right.line()
                || right.column() > left.column() + left.text().length();
    }

    private static void flush(StringBuilder text, List<Telling.Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Telling.Part(text.toString()));
            text.setLength(0);
        }
    }

    private static int close(List<Token> tokens, int open) {
        for (int i = open + 1; i < tokens.size() && !tokens.get(i).is("{"); i++) {
            if (tokens.get(i).is("}")) {
                return i;
            }
        }
        throw new Mismatch(tokens.get(open), 0, "this brace is not closed; write '}' behind what it holds.");
    }

    /** A token of prose that may stand there. */
    private Token checked(Token token, boolean first) {
        if (token.kind() == Token.Kind.VARIABLE && reading.scope.find(token.text()) != null) {
            boolean article = first && token.is("A");
            if (!article) {
                throw new Mismatch(
                        Code.UNKNOWN_NAME,
                        token,
                        0,
                        "'" + token.text() + "' names a fact of this rule only in braces. Maybe '{" + token.text()
                                + "}'?");
            }
        }
        token.text().codePoints().filter(c -> !isPlain(c)).findFirst().ifPresent(c -> {
            throw new Mismatch(
                    Code.UNREADABLE_SIGN,
                    token,
                    0,
                    "the sign " + Lexer.shown(c)
                            + " does not stand in a sentence that is told; it has letters, digits and the signs . , ; : ! ? ' ( ) % / -.");
        });
        return token;
    }

    private static boolean isPlain(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || PUNCTUATION.indexOf(codePoint) >= 0;
    }

    private Telling.Part filled(List<Token> tokens, Token close) {
        Cursor cursor = new Cursor(tokens, new Token(Token.Kind.END, "", close.line(), close.column()));
        Token name = cursor.next();
        Variable variable = name.kind() == Token.Kind.VARIABLE ? reading.scope.find(name.text()) : null;
        if (variable == null || variable.type() == null) {
            throw new Mismatch(Code.UNKNOWN_NAME, name, 0, unknown(name));
        }
        FactType<?> type = variable.type();
        reading.names(name, variable.slot(), type);
        List<Field> fields = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (cursor.next().kind() != Token.Kind.POSSESSIVE || fields.size() == MOST_FIELDS) {
                throw new Mismatch(
                        Code.UNEXPECTED_WORDS,
                        cursor.before(),
                        0,
                        "nothing more is expected here, not '" + cursor.before().text()
                                + "'; braces hold a variable or a field of it, as in {" + name.text() + "} or {"
                                + name.text() + "'s "
                                + variable.type().fields().get(0).word() + "}.");
            }
            if (created.contains(variable.slot())) {
                throw new Mismatch(
                        Code.TYPE_MISMATCH, name, 0, "'" + name.text() + "' is new; only its name can be told.");
            }
            fields.add(field(cursor, type));
            type = fields.get(fields.size() - 1) instanceof RefField<?> ref ? Vocabulary.typeOf(ref.target()) : null;
        }
        return new Telling.Part(name.text(), variable.slot(), fields);
    }

    private String unknown(Token name) {
        String shown = name.kind() == Token.Kind.END ? "" : "'" + name.text() + "' is not known here; ";
        return shown + "braces hold a variable that the condition or an effect introduces."
                + Mentions.maybe(name.text(), reading.scope.visible(null));
    }

    private static Field field(Cursor cursor, @Nullable FactType<?> type) {
        if (type == null) {
            throw cursor.mismatch(Code.TYPE_MISMATCH, "only facts have fields.");
        }
        Lexicon.FieldWord word = Lexicon.field(cursor, type)
                .orElseThrow(() -> cursor.mismatch(Code.UNKNOWN_FIELD, Lexicon.noField(cursor, type)));
        if (word.pair() != null) {
            throw cursor.mismatch(
                    Code.UNKNOWN_FIELD, "'" + word.field().word() + "' is a field of a pair and cannot be told.");
        }
        cursor.reset(cursor.mark() + word.length());
        return word.field();
    }
}
