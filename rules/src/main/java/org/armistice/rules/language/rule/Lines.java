package org.armistice.rules.language.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.armistice.rules.language.clause.Reading;
import org.armistice.rules.language.clause.Scope;
import org.armistice.rules.language.text.Complaints;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a rule one after the other and goes on behind one that cannot be read, so that an author sees at
 * once all that is wrong. A line that uses a name of an unreadable one is passed over: what would be told of it might be
 * wrong only because that name is missing.
 */
final class Lines {
    /** What is introduced behind one of these is known in that clause alone. */
    private static final Set<String> CLOSED = Set.of("no", "some", "any", "every");

    private static final Set<String> JOINTS = Set.of(",", "and", "or", "where");

    private final Reading reading;
    private final Complaints complaints;
    private final Set<String> lost = new HashSet<>();
    private @Nullable Mismatch first;

    /** @param complaints told of each fault as it is found, whatever becomes of the rest of the rule */
    Lines(Reading reading, Complaints complaints) {
        this.reading = reading;
        this.complaints = complaints;
    }

    /** What some lines say; null if they cannot be read, or are passed over. */
    <T> @Nullable T read(List<Statement> lines, Supplier<T> reader) {
        Set<String> names = names(lines);
        names.removeIf(name -> reading.scope.find(name) != null);
        if (names.stream().anyMatch(lost::contains)) {
            lost.addAll(names);
            return null;
        }
        Scope scope = reading.scope;
        Scope.Mark mark = scope.mark();
        try {
            return reader.get();
        } catch (Mismatch mismatch) {
            Mismatch fault = reading.cursor.best(mismatch);
            complaints.add(fault);
            first = first == null ? fault : first;
            reading.scope = scope;
            scope.reset(mark);
            // What an exception introduces is known in it alone.
            if (!lines.get(0).keyword().equals("except when")) {
                lines.forEach(line -> names.removeAll(settled(line)));
                lost.addAll(names);
            }
            return null;
        }
    }

    /** What a line says that names nothing; null if there is no such line, or if it cannot be read. */
    <T> @Nullable T apart(@Nullable Statement line, Function<Statement, T> reader) {
        try {
            return line == null ? null : reader.apply(line);
        } catch (Mismatch mismatch) {
            complaints.add(mismatch);
            first = first == null ? mismatch : first;
            return null;
        }
    }

    /** The first line that could not be read, which has been told. */
    Optional<Mismatch> fault() {
        return Optional.ofNullable(first);
    }

    private static Set<String> names(List<Statement> lines) {
        Set<String> names = new HashSet<>();
        for (Statement line : lines) {
            for (Token token : line.tokens()) {
                if (token.kind() == Token.Kind.VARIABLE) {
                    names.add(token.text());
                }
            }
        }
        return names;
    }

    /**
     * The names of an unreadable line that no other line can miss: those of which it says what they are, as {@code a force
     * F} does, which are introduced, and those that are known in a clause of it alone.
     */
    private Set<String> settled(Statement line) {
        Set<String> settled = new HashSet<>();
        List<Token> tokens = line.tokens();
        Cursor cursor = new Cursor(tokens, line.end());
        boolean closed = false;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            closed = CLOSED.contains(word) || closed && !JOINTS.contains(word);
            Lexicon.Noun noun = Lexicon.noun(cursor, i).orElse(null);
            int behind = noun == null ? tokens.size() : i + noun.length();
            if (noun != null && behind < tokens.size() && tokens.get(behind).kind() == Token.Kind.VARIABLE) {
                String name = tokens.get(behind).text();
                settled.add(name);
                if (!closed && reading.scope.find(name) == null) {
                    reading.scope.introduce(name, noun.type());
                }
            }
        }
        return settled;
    }
}
