package org.armistice.rules.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.text.Keywords;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Statements;
import org.armistice.rules.language.text.Token;

/**
 * The layout in which the core rulebooks are written. Only blanks within lines of blocks change: prose, comments, empty
 * lines and the order of everything stay, and so does what is said. A block that cannot be read is left as it is.
 */
public final class Layout {
    private static final int LONGEST_LINE = 2000;
    private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|\\z)");

    private Layout() {}

    /** The text of a rulebook, laid out; the text itself if there is nothing to change. */
    public static String of(String text) {
        List<String> lines = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        int at = 0;
        while (at <= text.length() && matcher.find(at)) {
            lines.add(matcher.group(1));
            ends.add(matcher.group(2));
            if (matcher.group(2).isEmpty()) {
                break;
            }
            at = matcher.end();
        }
        Document document = new Document("", text);
        for (Block block : document.blocks()) {
            List<String> laidOut = laidOut(block, lines.get(block.line() - 1), document);
            for (int i = 0; i < laidOut.size(); i++) {
                lines.set(block.line() + i, laidOut.get(i));
            }
        }
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            whole.append(lines.get(i)).append(ends.get(i));
        }
        String result = whole.toString();
        return result.equals(text) || !says(new Document("", result), document) ? text : result;
    }

    private static List<String> laidOut(Block block, String fence, Document document) {
        try {
            String margin = margin(fence);
            List<String> lines = switch (block.kind()) {
                case "params" -> ParameterLayout.of(block.lines());
                case "rule", "define", "verb", "test" -> StatementLayout.of(block, document);
                case "table" -> TableLayout.of(StatementLayout.of(block, document));
                default -> block.lines();
            };
            List<String> result = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                String before = block.lines().get(i);
                boolean same = lines.get(i).equals(before);
                result.add(same || lines.get(i).isEmpty() ? lines.get(i) : margin + lines.get(i));
            }
            Block after = new Block(block.kind(), block.title(), block.line(), block.titleColumn(), result);
            boolean fits = result.stream().allMatch(line -> line.length() <= LONGEST_LINE);
            return fits && sense(after, document).equals(sense(block, document)) ? result : block.lines();
        } catch (Mismatch tooLong) {
            return block.lines();
        }
    }

    /** What stands before a fence, as blanks: a block in a list stays in it. */
    private static String margin(String fence) {
        int column = 0;
        while (fence.charAt(column) != '`' && fence.charAt(column) != '~') {
            column++;
        }
        return " ".repeat(column);
    }

    private static boolean says(Document one, Document other) {
        if (one.blocks().size() != other.blocks().size()) {
            return false;
        }
        for (int i = 0; i < one.blocks().size(); i++) {
            Block block = one.blocks().get(i);
            Block before = other.blocks().get(i);
            if (!block.kind().equals(before.kind())
                    || !block.title().equals(before.title())
                    || !sense(block, one).equals(sense(before, other))) {
                return false;
            }
        }
        return true;
    }

    /** All that a reader of the language makes of a block, but for columns. */
    private static List<String> sense(Block block, Document document) {
        List<String> sense = new ArrayList<>();
        Token and = new Token(Token.Kind.END, "", 0, 0);
        for (Statement statement :
                new Statements(new Lexer(document.complaints()), Keywords.of(block.kind())).read(block)) {
            boolean deeper = statement.at().column() > and.column();
            sense.add(statement.keyword() + (statement.keyword().equals("or") && deeper ? ", deeper" : "") + " in "
                    + statement.at().line());
            for (Token token : statement.tokens()) {
                // The line below the headings of a table may grow.
                boolean ruler = block.kind().equals("table") && token.is("-");
                if (!ruler || !sense.get(sense.size() - 1).equals("-")) {
                    sense.add(token.text());
                }
            }
            if (!statement.keyword().equals("or")) {
                and = statement.keyword().equals("and") ? statement.at() : new Token(Token.Kind.END, "", 0, 0);
            }
        }
        return sense;
    }
}
