package org.armistice.rules.check;

import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Severity;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.text.Code;

/** Makes warnings that show the line of a rule or parameter. */
final class Remark {
    private final Rulebooks books;

    Remark(Rulebooks books) {
        this.books = books;
    }

    Problem of(Code code, Position position, String message) {
        String text = books.texts().get(position.file());
        if (text == null || position.line() < 1 || !position.sheet().isEmpty()) {
            return Problem.warning(code.id(), position, message, "");
        }
        String line = text.lines().skip(position.line() - 1L).findFirst().orElse("");
        int length = Math.max(1, line.stripTrailing().length() - Math.max(0, position.column() - 1));
        return new Problem(
                Severity.WARNING,
                code.id(),
                position,
                message,
                Problem.marked(position.line(), line, Math.max(1, position.column()), length),
                length,
                null);
    }
}
