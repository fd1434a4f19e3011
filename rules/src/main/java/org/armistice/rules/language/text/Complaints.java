package org.armistice.rules.language.text;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;

/** Collects what is wrong with one rulebook. */
public final class Complaints {
    private final String file;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param file as the user would name it
     * @param lines of the file, for snippets
     */
    public Complaints(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    public void add(int line, int column, int length, String message) {
        String snippet =
                line >= 1 && line <= lines.size() ? Problem.marked(line, lines.get(line - 1), column, length) : "";
        problems.add(new Problem(new Position(file, line, column), message, snippet));
    }

    public void add(Mismatch mismatch) {
        Token at = mismatch.at();
        add(at.line(), at.column(), at.text().length(), mismatch.message());
    }

    public Position position(int line, int column) {
        return new Position(file, line, column);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
