package org.armistice.rules.language.trial;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.typed.Parameter;
import org.jspecify.annotations.Nullable;

/** Reads the world that a test gives: {@code force f1 of lna at tarhuna, posture attacking}. */
final class GivenReader {
    private static final World NO_WORLD = new World();

    private final GivenWorld world;
    private final Map<String, Long> assumed = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Function<String, Optional<Parameter>> parameters;
    private Cursor cursor = new Cursor(List.of(), new Token(Token.Kind.END, "", 0, 0));
    private GivenValues values;

    /** @param parameters finds what a word means, where a value is given by its name */
    GivenReader(GivenWorld world, Function<String, Optional<Parameter>> parameters) {
        this.world = world;
        this.parameters = parameters;
        this.values = new GivenValues(cursor, parameters);
    }

    /** From now on what is given may take the place of what was given before. */
    void beginChanges() {
        world.change(true);
    }

    /** Passes over facts, and over what is said of pairs in which they are. */
    void leaveOut(Collection<String> ids) {
        leftOut.addAll(ids);
    }

    Map<String, Long> assumed() {
        return assumed;
    }

    /**
     * Reads all entries of a statement; they end at a semicolon or at the end of the line.
     *
     * @param faults takes what cannot be read; the entries behind it are read all the same
     */
    void read(Statement given, List<Mismatch> faults) {
        List<Token> entry = new ArrayList<>();
        for (Token token : given.tokens()) {
            boolean ends = !entry.isEmpty() && entry.get(entry.size() - 1).line() != token.line();
            if (ends || token.is(";")) {
                readEntry(entry, faults);
                entry = new ArrayList<>();
            }
            if (!token.is(";")) {
                entry.add(token);
            }
        }
        readEntry(entry, faults);
    }

    private void readEntry(List<Token> entry, List<Mismatch> faults) {
        boolean changing = world.isChanging();
        try {
            readEntry(entry);
        } catch (Mismatch mismatch) {
            faults.add(mismatch);
            world.lose(entry);
            world.change(changing);
        }
    }

    /** What was given, an entry a line. */
    List<String> lines() {
        return lines;
    }

    private void readEntry(List<Token> entry) {
        if (entry.isEmpty() || entry.get(0).is("no")) {
            return;
        }
        Token last = entry.get(entry.size() - 1);
        lines.add(Statement.words(entry));
        cursor = new Cursor(
                entry,
                new Token(
                        Token.Kind.END,
                        "",
                        last.line(),
                        last.column() + last.text().length()));
        values = new GivenValues(cursor, parameters);
        if (cursor.takes("today is")) {
            world.at(cursor.peek()).firstDay(date());
        } else if (cursor.peek(1).kind() == Token.Kind.POSSESSIVE) {
            pair();
        } else if (cursor.peek(1).is("is")
                && parameters.apply(cursor.peek().text()).isPresent()) {
            assume(parameters.apply(cursor.next().text()).orElseThrow());
        } else {
            fact();
        }
        if (!cursor.atEnd()) {
            throw cursor.mismatch(Code.UNEXPECTED_WORDS, "nothing more is expected here" + cursor.insteadOf() + ".");
        }
    }

    /** {@code defection-hazard is 100 %}: what else a parameter could be. */
    private void assume(Parameter parameter) {
        cursor.next();
        assumed.put(parameter.id(), values.number(parameter.unit(), "'" + parameter.id() + "'"));
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(cursor.next().text());
        } catch (DateTimeException e) {
            throw cursor.mismatch(Code.BAD_NUMBER, cursor.mark() - 1, "a date such as 2020-06-11 is expected here.");
        }
    }

    private void fact() {
        int ahead = 0;
        while (ahead < 4 && Lexicon.noun(cursor, ahead).isEmpty()) {
            ahead++;
        }
        int adjectives = ahead;
        Lexicon.Noun noun = Lexicon.noun(cursor, adjectives)
                .orElseThrow(() -> cursor.mismatch(
                        Code.UNKNOWN_TYPE,
                        "'" + cursor.peek().text() + "' is no kind of fact."
                                + Suggestion.maybe(cursor.peek().text(), Lexicon.allNouns())));
        int mark = cursor.mark();
        cursor.reset(mark + adjectives + noun.length());
        Token id = cursor.next();
        boolean before = world.isChanging();
        if (id.kind() != Token.Kind.WORD) {
            throw cursor.mismatch(
                    cursor.mark() - 1, "the name of this " + noun.type().noun() + " is expected here, in lower case.");
        }
        if (parameters.apply(id.text()).isPresent()) {
            throw cursor.mismatch(
                    Code.DUPLICATE_NAME,
                    cursor.mark() - 1,
                    "'" + id.text() + "' is a parameter, as which it would be read; give this "
                            + noun.type().noun() + " another name.");
        }
        if (leftOut.contains(id.text())) {
            passOver();
            return;
        }
        world.fact(noun.type(), id);
        if (cursor.takes("like")) {
            copy(noun.type(), id.text(), cursor.next());
            world.change(true);
        }
        if (noun.field() != null) {
            world.put(noun.field(), cursor.at(mark + adjectives), noun.field().format(noun.value(), NO_WORLD));
        }
        int after = cursor.mark();
        cursor.reset(mark);
        while (cursor.mark() < mark + adjectives) {
            quality(noun.type());
        }
        cursor.reset(after);
        while (!cursor.atEnd()) {
            modifier(noun.type(), id.text());
        }
        world.change(before);
    }

    /** {@code force guard like column}: it is given all that the other one has been given so far. */
    private void copy(FactType<?> type, String id, Token other) {
        if (world.types().get(other.text()) != type) {
            List<String> alike = world.types().entrySet().stream()
                    .filter(e -> e.getValue() == type)
                    .map(Map.Entry::getKey)
                    .toList();
            throw cursor.mismatch(
                    cursor.mark() - 1,
                    "there is no " + type.noun() + " '" + other.text() + "' before."
                            + Suggestion.maybe(other.text(), alike));
        }
        world.like(id, other.text());
    }

    private void quality(FactType<?> type) {
        Lexicon.Quality quality = Lexicon.quality(cursor, 0, type)
                .orElseThrow(() -> cursor.mismatch(
                        Code.UNKNOWN_WORD,
                        "'" + cursor.peek().text() + "' says nothing of a " + type.noun() + "."
                                + Suggestion.maybe(cursor.peek().text(), Lexicon.qualities(type))));
        Token at = cursor.peek();
        cursor.reset(cursor.mark() + quality.length());
        world.put(
                quality.field(),
                at,
                quality.field() instanceof FlagField ? "yes" : quality.field().format(quality.value(), NO_WORLD));
    }

    private void modifier(FactType<?> type, String id) {
        if (cursor.takes(",") || cursor.takes("and") || cursor.takes("with")) {
            return;
        }
        Optional<Lexicon.FieldWord> word = Lexicon.field(cursor, type).filter(f -> f.pair() == null);
        if (word.isPresent()) {
            cursor.reset(cursor.mark() + word.get().length());
            set(word.get().field(), id);
        } else if (cursor.takes("of") && type.of().isPresent()) {
            refer(type.of().get());
        } else if (cursor.takes("at")) {
            refer(type, "place");
        } else if (cursor.takes("held by")) {
            refer(type, "holder");
        } else if (cursor.takes("from")) {
            refer(type, type.find("start").isPresent() ? "start" : "backer");
        } else if (cursor.takes("to")) {
            refer(type, type.find("end").isPresent() ? "end" : "client");
        } else if (type.fields().stream().filter(RefField.class::isInstance).count() > 1 && cursor.takes("between")) {
            List<Field> refs =
                    type.fields().stream().filter(RefField.class::isInstance).toList();
            int party = type.find("first party").map(refs::indexOf).orElse(0);
            refer(refs.get(party));
            cursor.expect("and");
            refer(refs.get(party + 1));
        } else {
            quality(type);
        }
    }

    private void refer(FactType<?> type, String field) {
        refer(type.find(field).orElseThrow(() -> cursor.mismatch("a " + type.noun() + " has no " + field + ".")));
    }

    private void refer(Field field) {
        Token id = cursor.next();
        world.put(field, id, id.text());
    }

    private void set(Field field, String id) {
        cursor.takes("is");
        if (field.isDerived()) {
            compute(field, id);
        } else {
            put(field);
        }
    }

    private void put(Field field) {
        Token at = cursor.peek();
        world.put(field, at, field instanceof FlagField ? values.yesOrNo() : values.value(field));
    }

    private void compute(Field field, String id) {
        Token at = cursor.peek();
        long value = 0;
        String reference = "";
        if (field instanceof NumberField number) {
            value = values.number(number);
        } else if (field instanceof RefField<?>) {
            reference = cursor.next().text();
        } else if (field instanceof FlagField) {
            value = values.yesOrNo().equals("yes") ? 1 : 0;
        } else if (field instanceof ChoiceField<?> choice) {
            value = choice.find(values.value(field)).orElseThrow();
        } else {
            throw cursor.mismatch(field + " cannot be given.");
        }
        world.compute(id, field.word(), value, reference, at);
    }

    /** {@code mill's force ratio is 0.59}: of a fact that is introduced already. */
    private void changeOwn(Token id, Field field) {
        boolean before = world.isChanging();
        world.change(true);
        world.at(id).goOnWith(id.text());
        set(field, id.text());
        world.change(before);
    }

    /** {@code lna's attitude towards gna is hostile}, and {@code mill's force ratio is 0.59}. */
    private void pair() {
        Token first = cursor.next();
        cursor.next();
        if (leftOut.contains(first.text()) || world.isLost(first.text())) {
            passOver();
            return;
        }
        FactType<?> type = known(first);
        Lexicon.FieldWord word = Lexicon.field(cursor, type)
                .orElseThrow(() -> cursor.mismatch(Code.UNKNOWN_FIELD, Lexicon.noField(cursor, type)));
        cursor.reset(cursor.mark() + word.length());
        FactType<?> pair = word.pair();
        if (pair == null) {
            changeOwn(first, word.field());
            return;
        }
        if (!Lexicon.preposition(cursor.peek())) {
            throw cursor.mismatch("'" + pair.preposition() + "' is expected here" + cursor.insteadOf() + ".");
        }
        cursor.next();
        Token second = cursor.next();
        if (leftOut.contains(second.text())) {
            passOver();
            return;
        }
        cursor.expect("is");
        world.at(first).pair(pair, first.text(), second.text());
        put(word.field());
        while (cursor.takes(",")) {
            Lexicon.FieldWord more = Lexicon.field(cursor, pair)
                    .orElseThrow(() -> cursor.mismatch(Code.UNKNOWN_FIELD, Lexicon.noField(cursor, pair)));
            cursor.reset(cursor.mark() + more.length());
            put(more.field());
        }
    }

    private void passOver() {
        while (!cursor.atEnd()) {
            cursor.next();
        }
    }

    private FactType<?> known(Token id) {
        @Nullable FactType<?> type = world.types().get(id.text());
        if (type == null) {
            throw cursor.mismatch(
                    Code.UNKNOWN_NAME,
                    0,
                    "'" + id.text() + "' is not introduced before."
                            + Suggestion.maybe(id.text(), world.types().keySet()));
        }
        return type;
    }
}
