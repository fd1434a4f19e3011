package org.armistice.rules.language.rule;

import java.util.List;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.typed.Grounds;

/** Reads {@code literature Zhukov2012, grade B} and {@code assumption, grade D: no figure known}. */
public final class GroundsReader {
    private static final List<String> BASES = List.of("data", "literature", "assumption");

    private GroundsReader() {}

    public static Grounds read(Statement statement) {
        Cursor cursor = new Cursor(statement.tokens(), statement.end());
        Token basis = cursor.next();
        if (!BASES.contains(basis.text())) {
            throw cursor.mismatch(
                    Code.BAD_GROUNDS,
                    0,
                    "grounds are 'data', 'literature' or 'assumption', not '" + basis.text() + "'."
                            + Suggestion.maybe(basis.text(), BASES));
        }
        int mark = cursor.mark();
        while (!cursor.sees("grade") && !cursor.atEnd()) {
            cursor.next();
        }
        String detail = text(cursor.since(mark)).replaceAll("^[,: ]+|[,: ]+$", "");
        if (!cursor.takes("grade")) {
            throw cursor.mending(
                    Code.MISSING_GRADE,
                    "grounds end with a grade, as in ', grade C'.",
                    Mismatch.Insertion.behind(cursor.before(), ", grade E"));
        }
        Token grade = cursor.next();
        if (!grade.text().matches("[A-E]")) {
            throw cursor.mismatch(
                    Code.MISSING_GRADE,
                    cursor.mark() - 1,
                    "a grade is a letter from A to E, not '" + grade.text() + "'.");
        }
        cursor.takes(":");
        int rest = cursor.mark();
        while (!cursor.atEnd()) {
            cursor.next();
        }
        String reason = text(cursor.since(rest));
        return new Grounds(
                Grounds.Basis.values()[BASES.indexOf(basis.text())],
                detail.isEmpty() ? reason : reason.isEmpty() ? detail : detail + ": " + reason,
                grade.text().charAt(0));
    }

    /** As the author has written it, with one blank wherever there are some. */
    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        Token before = null;
        for (Token token : tokens) {
            if (before != null && !touches(before, token)) {
                text.append(' ');
            }
            text.append(token.text());
            before = token;
        }
        return text.toString();
    }

    private static boolean touches(Token before, Token token) {
        return before.line() == token.line() && before.column() + before.text().length() >= token.column();
    }
}
