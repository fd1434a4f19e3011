package org.armistice.rules.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.language.words.Phrase;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Reads what is said of a fact: {@code is attacking P}, {@code opposes B}, {@code has loyalty below 40 %}. */
public final class PredicateReader {
    /** That a phrase does not even begin as the text does need not be told to anybody. */
    private static final Mismatch ANOTHER_PHRASE =
            new Mismatch(new Token(Token.Kind.END, "", 0, 0), -1, "another phrase");

    private final Reading reading;
    private final Readers readers;

    public PredicateReader(Reading reading, Readers readers) {
        this.reading = reading;
        this.readers = readers;
    }

    /** Reads a predicate of a subject; the body includes that of the subject. */
    public Body predicate(Operand of) {
        Operand subject = readers.paths().resolved(of);
        int mark = reading.cursor.mark();
        Body said = reading.attempt(() -> said(subject.with(Body.EMPTY), false));
        if (said != null) {
            return subject.body().and(reading.mark(Marks.Kind.PIECE, mark, said));
        }
        reading.cursor.reset(mark);
        if (!takesIs()) {
            reading.cursor.takes("does");
            reading.cursor.takes("do");
        }
        reading.cursor.takes("not");
        throw reading.cursor.mismatch(Code.UNKNOWN_WORD, unknown(subject));
    }

    private boolean takesIs() {
        return reading.cursor.takes("is")
                || reading.cursor.takes("are")
                || reading.cursor.takes("has been")
                || reading.cursor.takes("have been");
    }

    private Body said(Operand subject, boolean modifier) {
        boolean is = !modifier && takesIs();
        if (is || modifier) {
            boolean negated = reading.cursor.takes("not");
            return negated(negated, () -> afterIs(subject));
        }
        if (reading.cursor.takes("has") || reading.cursor.takes("have") || reading.cursor.takes("with")) {
            Body fields = reading.attempt(() -> hasFields(subject));
            if (fields != null) {
                return fields;
            }
            throw reading.cursor.mismatch(Code.UNKNOWN_FIELD, Lexicon.noField(reading.cursor, type(subject)));
        }
        if (!modifier && reading.cursor.takes("comes before")) {
            return before(subject);
        }
        boolean negated = reading.cursor.takes("does not") || reading.cursor.takes("do not");
        return negated(negated, () -> negated ? doing(subject) : phrase(subject, 1, false));
    }

    /** What follows {@code does not}: a verb without its s, or {@code have} with a field. */
    private Body doing(Operand subject) {
        Body phrase = reading.attempt(() -> phrase(subject, 1, true));
        if (phrase == null && reading.cursor.takes("have")) {
            return hasField(subject);
        }
        return phrase != null ? phrase : phrase(subject, 1, true);
    }

    private Body negated(boolean negated, java.util.function.Supplier<Body> read) {
        if (!negated) {
            return read.get();
        }
        Body inner = reading.inside(read);
        if (inner.hasClocks()) {
            throw reading.cursor.mismatch(Code.MISPLACED_DURATION, "a duration cannot stand inside 'not'.");
        }
        return inner.absent();
    }

    /** A phrase that begins with {@code is}, a quality, or {@code at P}-like reference, without the {@code is}. */
    private Body afterIs(Operand subject) {
        Body phrase = reading.attempt(() -> phrase(subject, 2, false));
        if (phrase != null) {
            return phrase;
        }
        Optional<Lexicon.Quality> quality = Lexicon.quality(reading.cursor, 0, type(subject));
        if (quality.isPresent()) {
            reading.cursor.reset(reading.cursor.mark() + quality.get().length());
            return Body.of(NounReader.equal(
                    subject.slot(), quality.get().field(), quality.get().value()));
        }
        return place(subject);
    }

    /** {@code at P} and {@code of A}. */
    private Body place(Operand subject) {
        FactType<?> type = type(subject);
        RefField<?> field;
        if (reading.cursor.takes("of") && type.of().isPresent()) {
            field = type.of().get();
        } else if (reading.cursor.takes("at") && type.find("place").orElse(null) instanceof RefField<?> place) {
            field = place;
        } else if (reading.cursor.takes("between")) {
            return between(subject);
        } else {
            throw reading.cursor.mismatch(Code.UNKNOWN_WORD, unknown(subject));
        }
        return points(subject, field);
    }

    private Body between(Operand subject) {
        List<RefField<?>> refs = new ArrayList<>();
        for (Field field : type(subject).fields()) {
            if (field instanceof RefField<?> ref) {
                refs.add(ref);
            }
        }
        if (refs.size() < 2 || refs.get(0).target() != refs.get(1).target()) {
            throw reading.cursor.mismatch(
                    Code.UNKNOWN_WORD,
                    "'between' says nothing of a " + type(subject).noun() + ".");
        }
        Body first = points(subject, refs.get(0));
        reading.cursor.expect("and");
        return first.and(points(subject, refs.get(1)));
    }

    /** {@code A comes before B}: in the order of their ids, which makes one of two alike the first. */
    private Body before(Operand subject) {
        Operand other = readers.paths().resolved(readers.nouns().fact(type(subject)));
        return other.body().and(Body.of(new Test.Before(subject.slot(), other.slot())));
    }

    private Body points(Operand subject, RefField<?> field) {
        Operand target = readers.paths().resolved(readers.nouns().fact(Vocabulary.typeOf(field.target())));
        return target.body()
                .and(Body.of(new Test.Comparison(
                        new Expression.FieldValue(subject.slot(), field), Test.Comparator.EQUAL, target.expression())));
    }

    /** {@code has loyalty below 40 %, target P and no sponsor}, {@code with kind arms, client A}. */
    private Body hasFields(Operand subject) {
        Body body = hasField(subject);
        while (true) {
            Body more = reading.attempt(() -> {
                if (!reading.cursor.takes(", and") && !reading.cursor.takes("and")) {
                    reading.cursor.expect(",");
                }
                return hasField(subject);
            });
            if (more == null) {
                return body;
            }
            body = body.and(more);
        }
    }

    /** {@code has loyalty below 40 %}, {@code with kind arms}. */
    public Body hasField(Operand subject) {
        int from = reading.cursor.mark();
        return reading.mark(Marks.Kind.PIECE, from, field(subject));
    }

    private Body field(Operand subject) {
        boolean negated = reading.cursor.takes("no");
        if (!negated && !reading.cursor.takes("a")) {
            reading.cursor.takes("an");
        }
        Operand field = readers.paths().fields(readers.paths().field(subject));
        if (negated) {
            return field.body().and(readers.comparisons().known(field, false));
        }
        Body compared = reading.attempt(() -> readers.comparisons().comparison(field, true));
        return compared != null ? compared : readers.comparisons().equality(field);
    }

    /**
     * A defined phrase.
     *
     * @param from the first piece that is still to be read: 1 after the subject, 2 after {@code is}
     * @param bare whether the verb stands without its s, after {@code does not}
     */
    private Body phrase(Operand subject, int from, boolean bare) {
        for (Phrase phrase : reading.dictionary.predicates(type(subject))) {
            List<Phrase.Piece> pieces = phrase.pieces();
            if (pieces.size() <= from - 1 || (from == 2) != pieces.get(1).text().equals("is")) {
                continue;
            }
            if (!bare && pieces.size() > from && !mayBegin(pieces.get(from))) {
                continue;
            }
            List<Phrase.Piece> rest = new ArrayList<>(pieces.subList(from, pieces.size()));
            if (bare) {
                rest.set(0, new Phrase.Piece(withoutS(rest.get(0).text()), null));
            }
            List<Operand> arguments = reading.attempt(() -> arguments(phrase, rest, new ArrayList<>(List.of(subject))));
            if (arguments != null) {
                return expanded(phrase, arguments);
            }
        }
        throw reading.cursor.mismatch(Code.UNKNOWN_WORD, unknown(subject));
    }

    /** Whether a piece may come next; that a word does not is known before a reading is tried. */
    private boolean mayBegin(Phrase.Piece piece) {
        return piece.isArgument() || reading.cursor.sees(piece.text());
    }

    private static String withoutS(String verb) {
        return verb.equals("has") ? "have" : verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
    }

    private Body expanded(Phrase phrase, List<Operand> arguments) {
        Body body = Body.EMPTY;
        for (Operand argument : arguments.subList(1, arguments.size())) {
            body = body.and(argument.body());
        }
        Body meaning = reading.expand(phrase, arguments, () -> readers.clauses().condition(phrase.body()));
        return body.and(meaning.folded());
    }

    /** The kinds of facts of which phrases speak, in the order in which phrases are tried. */
    public List<FactType<?>> subjects() {
        List<FactType<?>> types = new ArrayList<>();
        for (Phrase phrase : reading.dictionary.phrases(Phrase.Kind.PREDICATE)) {
            FactType<?> type = phrase.pieces().get(0).type();
            if (type != null && !types.contains(type)) {
                types.add(type);
            }
        }
        return types;
    }

    /** Reads a phrase from its first piece on. */
    public List<Operand> arguments(Phrase phrase) {
        return arguments(phrase, phrase.pieces(), new ArrayList<>());
    }

    /** Reads the last words and arguments of a phrase; the arguments are appended to those given. */
    private List<Operand> arguments(Phrase phrase, List<Phrase.Piece> pieces, List<Operand> arguments) {
        int begin = reading.cursor.mark();
        List<Token> words = new ArrayList<>();
        for (Phrase.Piece piece : pieces) {
            if (piece.isArgument()) {
                arguments.add(argument(piece.type()));
                continue;
            }
            words.add(reading.cursor.peek());
            if (!reading.cursor.takes(piece.text())) {
                throw begun(begin)
                        ? reading.cursor.mismatch(
                                "'" + piece.text() + "' is expected here" + reading.cursor.insteadOf() + ".")
                        : ANOTHER_PHRASE;
            }
        }
        reading.says(phrase, words, phrase.pieces().size() - pieces.size());
        return arguments;
    }

    /** Reads a fact of which a phrase speaks. */
    Operand argument(@Nullable FactType<?> type) {
        return readers.paths().resolved(readers.nouns().fact(type));
    }

    /** Whether enough of a phrase has been read to say that it is meant. */
    private boolean begun(int begin) {
        int read = reading.cursor.mark() - begin;
        return read > 1 || read == 1 && !reading.cursor.at(begin).is("the");
    }

    /** A unary phrase used as an adjective: {@code a cut off force}. */
    public Body adjective(Operand subject) {
        return phrase(subject, 2, false);
    }

    /** Reads what tells a fact from others of its kind: {@code of A at P held by B that opposes C, with kind arms}. */
    public Operand modified(Operand noun) {
        Operand operand = noun;
        while (!reading.cursor.atEnd()) {
            Operand current = operand;
            int from = reading.cursor.mark();
            Body more = reading.attempt(() -> modifier(current));
            if (more == null) {
                break;
            }
            reading.mark(Marks.Kind.PIECE, from, more);
            operand = operand.with(operand.body().and(more));
        }
        Advice.onSuchThat(reading.cursor);
        return operand;
    }

    private Body modifier(Operand subject) {
        Operand bare = subject.with(Body.EMPTY);
        if (reading.cursor.takes("with")) {
            return hasFields(bare);
        }
        if (reading.cursor.takes("that") || reading.cursor.takes("which") || reading.cursor.takes("who")) {
            Body said = reading.attempt(() -> said(bare, false));
            return said != null ? said : phrase(bare, 1, true);
        }
        if (reading.cursor.sees("is") || reading.cursor.sees("not")) {
            throw reading.cursor.mismatch("not a description.");
        }
        return said(bare, true);
    }

    private static FactType<?> type(Operand subject) {
        FactType<?> type = subject.factType();
        if (type == null) {
            throw new IllegalStateException("a predicate needs a fact");
        }
        return type;
    }

    private Supplier<String> unknown(Operand subject) {
        FactType<?> type = type(subject);
        Cursor here = reading.cursor.here();
        return () -> unknown(type, here);
    }

    private String unknown(FactType<?> type, Cursor here) {
        List<String> known = new ArrayList<>(List.of("known", "unknown", "none"));
        known.addAll(Lexicon.qualities(type));
        reading.dictionary.names().stream()
                .filter(name -> type == reading.dictionary.typeOfName(name))
                .forEach(known::add);
        for (Phrase phrase : reading.dictionary.phrases(Phrase.Kind.PREDICATE)) {
            if (phrase.pieces().get(0).type() == type) {
                List<String> words = new ArrayList<>();
                for (Phrase.Piece piece :
                        phrase.pieces().subList(1, phrase.pieces().size())) {
                    if (piece.isArgument()) {
                        break;
                    }
                    words.add(piece.text());
                }
                if (words.size() > 1) {
                    words.remove("is");
                }
                known.add(String.join(" ", words));
            }
        }
        String said = "nothing known is said of a " + type.noun() + " by '";
        for (int length = 4; length >= 1; length--) {
            String seen = Lexicon.words(here, 0, length);
            Optional<String> meant = Suggestion.find(seen, known);
            if (meant.isPresent() && meant.get().split(" ").length == length) {
                return said + seen + "'. Maybe '" + meant.get() + "'?";
            }
        }
        return said + here.peek().text() + "'.";
    }
}
