package org.armistice.rules.language.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.armistice.model.problem.Fix;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Severity;
import org.armistice.model.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one rulebook, and with what it reads from other files. */
public final class Complaints {
    private final String file;
    private final List<String> lines;
    private final Annex annex;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> unreadable = new HashSet<>();

    /**
     * @param file as the user would name it
     * @param lines of the file, for snippets
     */
    public Complaints(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
        this.annex = new Annex(lines.size());
    }

    /** Where text stands that is read into this rulebook from another file. */
    public Annex annex() {
        return annex;
    }

    public void add(int line, int column, int length, String message) {
        add(Code.SYNTAX, line, column, length, message);
    }

    /** A complaint; if its message offers one word, that mends it. */
    public void add(Code code, int line, int column, int length, String message) {
        int marked = quotedLength(line, column, message).orElse(length);
        Fix fix = Suggestion.offered(message)
                .map(word -> new Fix(position(line, column), marked, word))
                .orElse(null);
        add(code, line, column, marked, message, fix);
    }

    /** A complaint with what mends it, if that is known. */
    public void add(Code code, int line, int column, int length, String message, @Nullable Fix fix) {
        Position position = position(line, column);
        boolean readable = line >= 1 && position.sheet().isEmpty();
        problems.add(new Problem(
                Severity.ERROR,
                code.id(),
                position,
                message,
                snippet(line, column, length),
                readable ? length : 0,
                readable ? fix : null));
    }

    /** A message that begins with words of the line means all of these. */
    private OptionalInt quotedLength(int line, int column, String message) {
        int end = message.startsWith("'") ? message.indexOf("' ", 1) : -1;
        if (end < 0 || line < 1 || line > lines.size() || column < 1) {
            return OptionalInt.empty();
        }
        String quoted = message.substring(1, end);
        return lines.get(line - 1).startsWith(quoted, column - 1)
                ? OptionalInt.of(quoted.length())
                : OptionalInt.empty();
    }

    /** Where the line's text ends, behind which something can be put in. */
    public int end(int line) {
        return line >= 1 && line <= lines.size() ? lines.get(line - 1).length() + 1 : 1;
    }

    /** How many lines the file has. */
    public int lineCount() {
        return lines.size();
    }

    /** Adds a problem of another file. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** The line with a marker below it; nothing if there is no such line. */
    public String snippet(int line, int column, int length) {
        if (annex.holds(line)) {
            return annex.snippet(line, column, length);
        }
        return line >= 1 && line <= lines.size() ? Problem.marked(line, lines.get(line - 1), column, length) : "";
    }

    /** Adds what cannot be read, unless the line has signs in it that nobody can read. */
    public void add(Mismatch mismatch) {
        Token at = mismatch.at();
        if (unreadable.contains(at.line())) {
            return;
        }
        Mismatch.Insertion insertion = mismatch.insertion();
        if (insertion == null) {
            add(mismatch.code(), at.line(), at.column(), mismatch.length(), mismatch.message());
        } else {
            Fix fix = new Fix(position(insertion.line(), insertion.column()), 0, insertion.text());
            add(mismatch.code(), at.line(), at.column(), mismatch.length(), mismatch.message(), fix);
        }
    }

    /** A complaint about all that follows a keyword. */
    public void add(Code code, Statement statement, String message) {
        Token at = statement.tokens().isEmpty()
                ? statement.at()
                : statement.tokens().get(0);
        Token end = statement.end();
        int length =
                end.line() == at.line() ? end.column() - at.column() : at.text().length();
        add(code, at.line(), at.column(), length, message);
    }

    /** Adds a complaint that explains any other of the same line. */
    void addUnreadable(int line, int column, int length, String message) {
        add(Code.UNREADABLE_SIGN, line, column, length, message);
        unreadable.add(line);
    }

    public Position position(int line, int column) {
        return annex.holds(line) ? annex.position(line, column) : new Position(file, line, column);
    }

    /** How many there are; more than before if something was wrong meanwhile. */
    public int count() {
        return problems.size();
    }

    /** All complaints in the order of the text. */
    public List<Problem> problems() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Problem p) -> p.position().line())
                        .thenComparingInt(p -> p.position().column()))
                .toList();
    }
}
