package org.armistice.rules.language.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.armistice.rules.language.clause.Reading;
import org.armistice.rules.language.clause.Scope;
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
    private final Reading reading;
    private final List<Mismatch> faults = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();

    Lines(Reading reading) {
        this.reading = reading;
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
            faults.add(reading.cursor.best(mismatch));
            reading.scope = scope;
            scope.reset(mark);
            lines.forEach(this::introduce);
            names.removeIf(name -> reading.scope.find(name) != null);
            lost.addAll(names);
            return null;
        }
    }

    /** Makes the names known of which an unreadable line says what they are, as {@code a force F} does. */
    private void introduce(Statement line) {
        List<Token> tokens = line.tokens();
        Cursor cursor = new Cursor(tokens, line.end());
        for (int i = 0; i < tokens.size(); i++) {
            Lexicon.Noun noun = Lexicon.noun(cursor, i).orElse(null);
            int behind = noun == null ? tokens.size() : i + noun.length();
            if (noun != null
                    && behind < tokens.size()
                    && tokens.get(behind).kind() == Token.Kind.VARIABLE
                    && reading.scope.find(tokens.get(behind).text()) == null) {
                reading.scope.introduce(tokens.get(behind).text(), noun.type());
            }
        }
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

    /** What cannot be read, in the order of the lines. */
    List<Mismatch> faults() {
        return faults;
    }
}
