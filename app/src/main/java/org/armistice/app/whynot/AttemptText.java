package org.armistice.app.whynot;

import java.util.List;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.rules.evidence.Attempt;
import org.armistice.rules.evidence.Line;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.wording.Clause;
import org.armistice.simulator.whynot.LineWords;

/** Tells how near a rule came, clause by clause. */
public final class AttemptText {
    private static final Style MET = Style.colour(65);
    private static final int COLUMN = 9;

    private final Terminal terminal;
    private final LineWords words;
    private final String indent;

    /** @param indent before each line, in blanks */
    public AttemptText(Terminal terminal, World world, int indent) {
        this.terminal = terminal;
        this.words = new LineWords(world);
        this.indent = " ".repeat(indent);
    }

    /** The clauses with what was seen of each. */
    public void tell(Attempt attempt) {
        String about = about(attempt);
        if (!about.isEmpty()) {
            line(Phrase.of("%-9s".formatted("for"), Style.FAINT).add(about, Style.FAINT));
        }
        attempt.lines().stream()
                .filter(line -> line.clause().kind() != Clause.Kind.NEEDED || !line.isMet())
                .forEach(this::tell);
        if (!attempt.exhaustive()) {
            line(Phrase.of(
                    "There are too many combinations of facts to look at all; others may come nearer.", Style.FAINT));
        }
    }

    /** One clause. */
    public void tell(Line line) {
        Phrase phrase = line.isMet()
                ? Phrase.of("%-9s".formatted("ok"), MET)
                : Phrase.of("%-9s".formatted(line.outcome() == Line.Outcome.FAILED ? "failed" : "untold"), Style.ERROR);
        phrase.add(line.clause().text(), line.isMet() ? Style.FAINT : Style.PLAIN);
        List<String> said = words.of(line);
        if (!said.isEmpty()) {
            phrase.add("  " + String.join("; ", said), line.isMet() ? Style.FAINT : Style.BOLD);
        }
        line(phrase);
    }

    private void line(Phrase phrase) {
        terminal.line(Phrase.of(indent).add(phrase), indent.length() + COLUMN);
    }

    /** {@code F = column, P = Mill}. */
    static String about(Attempt attempt) {
        StringBuilder about = new StringBuilder();
        for (Variable variable : attempt.rule().variables()) {
            if (variable.isNamed() && attempt.bindings()[variable.slot()] instanceof Fact fact) {
                about.append(about.isEmpty() ? "" : ", ")
                        .append(variable.name())
                        .append(" = ")
                        .append(fact.getName());
            }
        }
        return about.toString();
    }
}
