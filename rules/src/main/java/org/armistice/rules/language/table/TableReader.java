package org.armistice.rules.language.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.problem.BadInput;
import org.armistice.rules.language.text.Annex.Placed;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Complaints;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.OrLine;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Statements;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.Dictionary;
import org.armistice.rules.sheet.SheetFile;
import org.armistice.rules.table.Hit;

/** Reads one table block, with the file that it names if it does. What is wrong goes to the complaints of its rulebook. */
public final class TableReader {
    /** Each is a condition of its own in the rule of the row that makes way. */
    private static final int MOST_EXCEPTIONS = 2000;

    private final Block block;
    private final Book book;
    private final Complaints complaints;
    private final Lexer lexer;
    private final Dictionary dictionary;
    private final Set<String> keywords;
    private final TableFiles files;

    /** @param keywords with which lines of a rule begin */
    public TableReader(Block block, Book book, Dictionary dictionary, Set<String> keywords, TableFiles files) {
        this.block = block;
        this.book = book;
        this.complaints = book.complaints();
        this.lexer = new Lexer(complaints);
        this.dictionary = dictionary;
        this.keywords = keywords;
        this.files = files;
    }

    /** The name that a table block gives to its table; empty if it gives none. */
    public static String name(Block block) {
        return TableTitle.name(block);
    }

    /**
     * Reads the table; nothing if something is wrong with it.
     *
     * @param key of the table
     * @throws Mismatch at a statement above the rows that cannot be read
     */
    public Optional<ReadTable> read(String key) {
        int before = complaints.count();
        Optional<TableTitle> title = TableTitle.read(block, complaints);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        List<Statement> opening = opening();
        Optional<Grid> grid = grid(title.get());
        if (grid.isEmpty()) {
            return Optional.empty();
        }
        Probe probe = new Probe(dictionary, book, conditions(opening));
        List<Heading> headings =
                new HeadingReader(probe, lexer, complaints).read(grid.get().headings(), opening);
        if (complaints.count() > before) {
            return Optional.empty();
        }
        LineReader reader = new LineReader(headings, probe, () -> new Probe(dictionary, book, conditions(opening)));
        List<TableText.Line> lines = new ArrayList<>();
        grid.get()
                .rows()
                .forEach(cells ->
                        reader.read(cells, lines.size() + 1, lexer, complaints).ifPresent(lines::add));
        if (lines.size() < grid.get().rows().size()) {
            return Optional.empty();
        }
        TableText text = new TableText(title.get().name(), title.get().hit(), opening, headings, probe.about(), lines);
        checkRows(text);
        return complaints.count() > before
                ? Optional.empty()
                : Optional.of(new Finished(text, key, reader.columns(), complaints).table(block));
    }

    /** The statements above the rows, with their lines and columns. */
    private List<Statement> opening() {
        List<String> lines =
                block.lines().stream().map(line -> Grid.isRow(line) ? "" : line).toList();
        Block withoutRows = new Block(block.kind(), block.title(), block.line(), block.titleColumn(), lines);
        List<Statement> statements = new Statements(lexer, keywords).read(withoutRows);
        for (Statement statement : statements) {
            if (statement.keyword().equals("then")) {
                throw new Mismatch(
                        Code.BAD_TABLE,
                        statement.at(),
                        0,
                        "the effects of a table stand in its columns, below 'then' for example.");
            }
        }
        if (statements.stream().noneMatch(TableText::isTrigger)) {
            throw new Mismatch(
                    Code.BAD_TABLE,
                    head(),
                    0,
                    "a table needs a condition above its rows: 'when' or 'each day while', as in a rule.");
        }
        return statements;
    }

    private Token head() {
        return new Token(Token.Kind.WORD, block.title(), block.line(), block.titleColumn());
    }

    /** What all rows ask for, without what they must not find; {@code or} goes on with the line above. */
    private static List<Statement> conditions(List<Statement> opening) {
        List<Statement> conditions = new ArrayList<>();
        boolean inside = false;
        for (Statement statement : opening) {
            boolean continued =
                    statement.keyword().equals("and") || statement.keyword().equals("or");
            inside = TableText.isTrigger(statement) || inside && continued;
            if (inside && statement.keyword().equals("or")) {
                OrLine.join(conditions, statement);
            } else if (inside) {
                conditions.add(statement);
            }
        }
        return conditions;
    }

    private Optional<Grid> grid(TableTitle title) {
        List<List<Placed>> inBlock = Grid.inBlock(block, complaints);
        if (title.file().isEmpty()) {
            return Grid.of(inBlock, block, complaints);
        }
        if (!inBlock.isEmpty()) {
            Placed first = inBlock.get(0).get(0);
            complaints.add(
                    Code.BAD_TABLE,
                    first.line(),
                    first.column(),
                    1,
                    "the rows of this table are read from " + title.file() + ".");
            return Optional.empty();
        }
        try {
            SheetFile file = files.read(title.file());
            List<List<Placed>> lines = new ArrayList<>();
            file.rows(title.sheet()).forEach(row -> lines.add(complaints.annex().add(row)));
            return Grid.of(lines, block, complaints);
        } catch (TableFiles.Unreadable e) {
            complaints.add(
                    Code.BAD_TABLE,
                    block.line(),
                    title.fileColumn(),
                    title.file().length(),
                    e.message());
        } catch (BadInput e) {
            e.problems().forEach(complaints::add);
        }
        return Optional.empty();
    }

    /** Rows that are told apart by nothing, and rows that can never act. */
    private void checkRows(TableText table) {
        if (table.exceptions() > MOST_EXCEPTIONS) {
            complaints.add(
                    Code.BAD_TABLE,
                    block.line(),
                    block.titleColumn(),
                    block.title().length(),
                    "the rows of this table make way for rows above " + table.exceptions() + " times; at most "
                            + MOST_EXCEPTIONS
                            + " are allowed. Make several tables, or let the rows exclude each other.");
            return;
        }
        Map<String, TableText.Line> byKey = new HashMap<>();
        TableText.Line always = null;
        for (TableText.Line line : table.lines()) {
            TableText.Line known = byKey.putIfAbsent(RowKeys.of(table, line), line);
            Placed first = line.cells().get(0);
            if (known != null) {
                complaints.add(
                        Code.BAD_TABLE,
                        first.line(),
                        first.column(),
                        first.text().length(),
                        line.label().isEmpty()
                                ? "this row has the conditions of row " + known.number()
                                        + ". Make one row of both, or name them in a column 'row'."
                                : "the name '" + line.label() + "' is that of row " + known.number() + " already.");
            } else if (table.hit() == Hit.FIRST && always != null) {
                complaints.add(
                        Code.BAD_TABLE,
                        first.line(),
                        first.column(),
                        first.text().length(),
                        "row " + always.number() + " above holds always, so that this row never acts.");
            }
            boolean asksNothing = RowKeys.asksNothing(table, line);
            always = always == null && asksNothing ? line : always;
        }
    }
}
