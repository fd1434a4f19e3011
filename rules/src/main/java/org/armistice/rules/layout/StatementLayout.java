package org.armistice.rules.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.text.Keywords;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Statements;
import org.armistice.rules.language.text.Token;

/**
 * Statements with their keywords below each other. {@code and} and {@code or} end where the text of {@code when},
 * {@code then} or {@code means} begins; what goes on in the next line stands below the text that it goes on with.
 */
final class StatementLayout {
    private static final int MARGIN = 2;
    private static final int GAP = 2;
    private static final int BELOW_GIVEN = 4;

    /** Where the text behind some keywords begins, so that those of a block stand below each other. */
    private static final Map<String, Integer> RULE =
            Map.of("raised by", 13, "grounds", 13, "told as", 11, "when", 9, "then", 9, "and", 9, "or", 9);

    private static final Map<String, Integer> PHRASE = Map.of("raised by", 13, "grounds", 13);

    private final Block block;
    private final Lexer lexer;
    private final List<Statement> statements;
    private final Map<Integer, Statement> byLine = new HashMap<>();

    /** Where text of the last {@code when}, {@code means} or {@code then} begins. */
    private int column;

    private StatementLayout(Block block, Document document) {
        this.block = block;
        this.lexer = new Lexer(document.complaints());
        this.statements = new Statements(lexer, Keywords.of(block.kind())).read(block);
        for (Statement statement : statements) {
            if (!statement.keyword().isEmpty()) {
                byLine.put(statement.at().line(), statement);
            }
        }
    }

    /** The lines of a block, laid out, without the margin of the block itself. */
    static List<String> of(Block block, Document document) {
        return new StatementLayout(block, document).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        String keyword = "";
        int below = 0;
        for (int i = 0; i < block.lines().size(); i++) {
            int number = block.line() + 1 + i;
            String raw = block.lines().get(i);
            Commented line = Commented.of(raw);
            Statement statement = byLine.get(number);
            if (line.text().isBlank()
                    || block.kind().equals("table") && line.text().strip().startsWith("|")) {
                lines.add(line.text().isBlank() && line.comment().isEmpty() ? "" : raw);
            } else if (statement == null) {
                lines.add(line.with(" ".repeat(below) + text(keyword, line.text())));
            } else {
                keyword = statement.keyword();
                below = column(keyword);
                lines.add(line.with(begun(keyword, below, rest(number, line.text(), keyword))));
                below = keyword.equals("given") ? BELOW_GIVEN : below;
            }
        }
        return lines;
    }

    /** Where the text behind a keyword begins, from 0. */
    private int column(String keyword) {
        if (keyword.equals("given")) {
            return MARGIN + keyword.length() + GAP;
        }
        if (block.kind().equals("test")) {
            return keyword.equals("then") || keyword.equals("and") ? 9 : MARGIN + keyword.length() + 1;
        }
        if (keyword.equals("exception to") || keyword.endsWith("at least")) {
            return MARGIN + keyword.length() + 1;
        }
        boolean phrase = block.kind().equals("define") || block.kind().equals("verb");
        Integer fixed = (phrase ? PHRASE : RULE).get(keyword);
        if (fixed != null) {
            return fixed;
        }
        if (keyword.equals("and") || keyword.equals("or")) {
            // One that nothing stands before that it could join goes where a first keyword does.
            return Math.max(column, MARGIN + keyword.length() + GAP);
        }
        column = MARGIN + keyword.length() + GAP;
        return column;
    }

    private static String begun(String keyword, int column, String rest) {
        boolean joint = keyword.equals("and") || keyword.equals("or");
        int indent = joint ? column - GAP - keyword.length() : MARGIN;
        String begin = " ".repeat(indent) + keyword;
        return begin + " ".repeat(column - begin.length()) + text(keyword, rest);
    }

    /** What stands behind the keyword of a line. */
    private String rest(int number, String line, String keyword) {
        List<Token> tokens = lexer.readProse(number, line);
        int words = keyword.split(" ").length;
        return words < tokens.size() ? line.substring(tokens.get(words).column() - 1) : "";
    }

    /** With one blank between words; what is said on which grounds is prose. */
    private static String text(String keyword, String text) {
        return keyword.equals("grounds") ? text.strip() : text.strip().replaceAll("\\s+", " ");
    }
}
