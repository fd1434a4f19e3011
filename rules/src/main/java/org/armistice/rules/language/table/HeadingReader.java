package org.armistice.rules.language.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.rules.language.text.Annex.Placed;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Complaints;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;

/** Reads the headings of a table, each of which tells its own mistake. */
final class HeadingReader {
    private final Probe probe;
    private final Lexer lexer;
    private final Complaints complaints;

    HeadingReader(Probe probe, Lexer lexer, Complaints complaints) {
        this.probe = probe;
        this.lexer = lexer;
        this.complaints = complaints;
    }

    /** The headings that can be read. */
    List<Heading> read(List<Placed> cells, List<Statement> opening) {
        List<Heading> headings = new ArrayList<>();
        for (Placed cell : cells) {
            List<Token> tokens = LineReader.tokens(cell, lexer, false);
            Heading.Kind kind = tokens.isEmpty() ? Heading.Kind.NAME : Heading.kind(tokens);
            Heading heading = new Heading(kind, cell, tokens);
            try {
                boolean statement = kind == Heading.Kind.VALUE && !tokens.isEmpty() && !probe.isValue(heading);
                headings.add(statement ? new Heading(Heading.Kind.STATEMENT, cell, tokens) : heading);
            } catch (Mismatch mismatch) {
                complaints.add(mismatch);
            }
        }
        boolean mereException = opening.stream().anyMatch(s -> s.keyword().equals("exception to"));
        if (headings.size() == cells.size()) {
            checkOrder(headings, mereException);
        }
        return headings;
    }

    private void checkOrder(List<Heading> headings, boolean mereException) {
        Heading effect = null;
        Map<String, Heading> known = new HashMap<>();
        for (Heading heading : headings) {
            if (heading.kind().isEffect() && effect == null) {
                effect = heading;
            }
            if (heading.kind().isCondition() && effect != null) {
                complain(heading, "a column with a condition stands before those with effects.");
            }
            if (heading.kind() != Heading.Kind.THEN && known.put(Statement.words(heading.tokens()), heading) != null) {
                complain(heading, "the heading '" + heading.at().text() + "' stands here a second time.");
            }
        }
        if (headings.stream().noneMatch(h -> h.kind().isCondition())) {
            complain(
                    headings,
                    "a table needs a column with a condition, such as 'F's cohesion', 'F is mobile' or 'when'.");
        }
        if (effect == null && !mereException) {
            complain(headings, "a table needs a column with an effect, such as 'F's posture becomes' or 'then'.");
        }
    }

    private void complain(List<Heading> headings, String message) {
        if (!headings.isEmpty()) {
            complain(headings.get(0), message);
        }
    }

    private void complain(Heading heading, String message) {
        complaints.add(
                Code.BAD_TABLE,
                heading.at().line(),
                heading.at().column(),
                heading.at().text().length(),
                message);
    }
}
