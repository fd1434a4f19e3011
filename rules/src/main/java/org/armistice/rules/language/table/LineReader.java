package org.armistice.rules.language.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.armistice.rules.language.text.Annex.Placed;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Complaints;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.BrokenPhrase;
import org.armistice.rules.table.Column;
import org.armistice.rules.table.Extent;

/** Reads rows below headings; each cell that cannot be read is complained about. */
final class LineReader {
    private final List<Heading> headings;
    private final List<Optional<Column>> columns;
    private final Supplier<Probe> probes;

    /** @param probes makes one for each row, in which nothing of another row is known */
    LineReader(List<Heading> headings, Probe first, Supplier<Probe> probes) {
        this.headings = headings;
        this.columns = headings.stream().map(first::column).toList();
        this.probes = probes;
    }

    /** The columns with conditions. */
    List<Column> columns() {
        List<Column> conditions = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).kind().isCondition()) {
                Heading heading = headings.get(i);
                conditions.add(columns.get(i)
                        .orElseGet(() -> Column.unclear(heading.at().text())));
            }
        }
        return conditions;
    }

    /** The words of a cell; grounds and tellings are prose. */
    static List<Token> tokens(Placed cell, Lexer lexer, boolean prose) {
        String indented = " ".repeat(cell.column() - 1) + cell.text().replace('\n', ' ');
        return prose ? lexer.readProse(cell.line(), indented) : lexer.read(cell.line(), indented);
    }

    /** The row; nothing if something is wrong with it. */
    Optional<TableText.Line> read(List<Placed> cells, int number, Lexer lexer, Complaints complaints) {
        List<List<Token>> tokens = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            tokens.add(tokens(cells.get(i), lexer, headings.get(i).kind().isProse()));
        }
        if (tokens.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        Probe probe = probes.get();
        List<Extent> extents = new ArrayList<>();
        boolean sound = true;
        boolean allIntroduced = true;
        for (int i = 0; i < headings.size(); i++) {
            try {
                read(i, tokens.get(i), probe, allIntroduced, extents);
            } catch (Mismatch mismatch) {
                complaints.add(mismatch);
                sound = false;
                allIntroduced &= headings.get(i).kind() != Heading.Kind.CLAUSE;
            } catch (BrokenPhrase broken) {
                if (broken.reason() == BrokenPhrase.Reason.TOO_LARGE) {
                    complaints.add(
                            Code.TOO_LARGE,
                            cells.get(0).line(),
                            cells.get(0).column(),
                            1,
                            "the phrases of this row stand for too much.");
                }
                sound = false;
                allIntroduced = false;
                extents.add(Extent.UNCLEAR);
            }
        }
        return sound
                ? Optional.of(new TableText.Line(number, label(tokens), cells, tokens, extents))
                : Optional.empty();
    }

    /** Reads a cell; an effect only if all clauses before it could be read, as it may name what they introduce. */
    private void read(int index, List<Token> cell, Probe probe, boolean allIntroduced, List<Extent> extents) {
        Heading heading = headings.get(index);
        if (heading.kind().isCondition()) {
            extents.add(
                    Cells.isAny(cell)
                            ? columns.get(index)
                                    .map(Column::any)
                                    .orElse(Column.unclear("").any())
                            : probe.extent(heading, cell, columns.get(index)));
        } else if (heading.kind().isEffect() && !Cells.isAny(cell) && allIntroduced) {
            probe.effect(heading, cell);
        }
    }

    private String label(List<List<Token>> tokens) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).kind() == Heading.Kind.NAME && !Cells.isAny(tokens.get(i))) {
                return tokens.get(i).stream().map(Token::text).collect(Collectors.joining(" "));
            }
        }
        return "";
    }
}
