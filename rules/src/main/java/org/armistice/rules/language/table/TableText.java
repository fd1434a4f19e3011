package org.armistice.rules.language.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.rules.language.text.Annex.Placed;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.table.Extent;
import org.armistice.rules.table.Hit;

/**
 * A table whose words have been read.
 *
 * @param name the author's sentence
 * @param hit what comes of rows that hold at once
 * @param opening the statements above the rows
 * @param headings of all columns
 * @param about the names of the variables that the whole table is about
 * @param lines the rows
 */
record TableText(
        String name, Hit hit, List<Statement> opening, List<Heading> headings, List<String> about, List<Line> lines) {
    private static final Set<String> CONDITION = Set.of("when", "each day while", "and", "or");

    /**
     * A row.
     *
     * @param number 1 for the first
     * @param label its name, or empty
     * @param cells as placed, one for each heading
     * @param tokens the words of each cell
     * @param extents one for each heading that is a condition, in their order
     */
    record Line(int number, String label, List<Placed> cells, List<List<Token>> tokens, List<Extent> extents) {
        boolean isApartFrom(Line other) {
            for (int i = 0; i < extents.size(); i++) {
                if (extents.get(i).isApartFrom(other.extents.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The name of the rule that a row is. */
    String nameOf(Line line) {
        return name + ", " + (line.label().isEmpty() ? "row " + line.number() : line.label());
    }

    /** What a row does, in words. */
    String outcome(Line line) {
        List<String> effects = new ArrayList<>();
        effects(line).forEach(effect -> effects.add(Statement.words(effect.tokens())));
        return effects.isEmpty() ? "nothing" : String.join(" and ", effects);
    }

    /** The statements of the rule that a row stands for. */
    List<Statement> statements(Line line) {
        List<Statement> statements = new ArrayList<>(opening);
        statements.addAll(lastOfCondition() + 1, conditions(line));
        givesWayTo(line).forEach(above -> statements.addAll(except(above)));
        statements.removeIf(s -> overridden(s, line));
        annotations(line, statements);
        List<Statement> effects = effects(line);
        for (int i = 0; i < effects.size(); i++) {
            Statement effect = effects.get(i);
            statements.add(new Statement(i == 0 ? "then" : "and", effect.at(), effect.tokens()));
        }
        return statements;
    }

    /** The rows above a row that may hold together with it, so that it does not act where they do. */
    private List<Line> givesWayTo(Line line) {
        if (hit != Hit.FIRST && hit != Hit.ANY) {
            return List.of();
        }
        String outcome = outcome(line);
        return lines.subList(0, line.number() - 1).stream()
                .filter(above -> !above.isApartFrom(line))
                .filter(above -> hit == Hit.FIRST || outcome.equals(outcome(above)))
                .toList();
    }

    /** How often a row gives way to one above it. */
    int exceptions() {
        return lines.stream().mapToInt(line -> givesWayTo(line).size()).sum();
    }

    /** Whether no other row can act together with this one. */
    boolean isExclusive(Line line) {
        return hit == Hit.FIRST
                || lines.stream()
                        .filter(other -> other != line)
                        .allMatch(other -> other.isApartFrom(line)
                                || hit == Hit.ANY && outcome(line).equals(outcome(other)));
    }

    /** Whether a row is of no consequence but that no other row holds in its place. */
    boolean isIdle(Line line) {
        boolean mereException = opening.stream().anyMatch(s -> s.keyword().equals("exception to"));
        return effects(line).isEmpty() && !mereException && (hit == Hit.COLLECT || isExclusive(line));
    }

    /** Where what belongs to {@code when} or {@code each day while} ends. */
    private int lastOfCondition() {
        int last = 0;
        while (!isTrigger(opening.get(last))) {
            last++;
        }
        while (last + 1 < opening.size() && isContinued(opening.get(last + 1))) {
            last++;
        }
        return last;
    }

    static boolean isTrigger(Statement statement) {
        return statement.keyword().equals("when") || statement.keyword().equals("each day while");
    }

    private static boolean isContinued(Statement statement) {
        return CONDITION.contains(statement.keyword()) && !isTrigger(statement);
    }

    private List<Statement> conditions(Line line) {
        List<Statement> conditions = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            List<Token> cell = line.tokens().get(i);
            if (headings.get(i).kind().isCondition() && !Cells.isAny(cell)) {
                conditions.add(Cells.condition(headings.get(i), cell));
            }
        }
        return conditions;
    }

    private List<Statement> except(Line above) {
        List<Statement> conditions = conditions(above);
        List<Statement> except = new ArrayList<>();
        for (Statement condition : conditions) {
            String keyword = except.isEmpty() ? "except when" : "and";
            except.add(new Statement(keyword, condition.at(), condition.tokens()));
        }
        return except;
    }

    private List<Statement> effects(Line line) {
        List<Statement> effects = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            List<Token> cell = line.tokens().get(i);
            if (headings.get(i).kind().isEffect() && !Cells.isAny(cell)) {
                effects.add(Cells.effect(headings.get(i), cell));
            }
        }
        return effects;
    }

    /** Adds what columns say beside conditions and effects. */
    private void annotations(Line line, List<Statement> statements) {
        for (int i = 0; i < headings.size(); i++) {
            String keyword = keyword(headings.get(i).kind());
            List<Token> cell = line.tokens().get(i);
            if (!keyword.isEmpty() && !Cells.isAny(cell)) {
                statements.add(new Statement(keyword, cell.get(0), cell));
            }
        }
    }

    /** Whether a cell of the row says something else than the statement above the rows. */
    private boolean overridden(Statement statement, Line line) {
        for (int i = 0; i < headings.size(); i++) {
            if (keyword(headings.get(i).kind()).equals(statement.keyword())
                    && !Cells.isAny(line.tokens().get(i))) {
                return true;
            }
        }
        return false;
    }

    static String keyword(Heading.Kind kind) {
        return switch (kind) {
            case CHANCE -> "with chance";
            case GROUNDS -> "grounds";
            case RAISED_BY -> "raised by";
            case TELLING -> "told as";
            default -> "";
        };
    }

    /** The names that begin with a capital letter and stand in the table only once. */
    Set<String> mentionedOnce() {
        Set<String> once = new HashSet<>();
        Set<String> often = new HashSet<>();
        List<Token> all = new ArrayList<>();
        opening.forEach(s -> all.addAll(s.tokens()));
        headings.forEach(h -> all.addAll(h.tokens()));
        lines.forEach(l -> l.tokens().forEach(all::addAll));
        for (Token token : all) {
            if (token.kind() == Token.Kind.VARIABLE && !once.add(token.text())) {
                often.add(token.text());
            }
        }
        once.removeAll(often);
        return once;
    }
}
