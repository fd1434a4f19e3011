package org.armistice.rules.language.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Complaints;
import org.armistice.rules.sheet.SheetFile;
import org.armistice.rules.table.Hit;

/**
 * What stands behind {@code table}: {@code how a garrison answers   hit: unique   from garrison.xlsx sheet Answers}.
 *
 * @param name the author's sentence
 * @param hit what comes of rows that hold at once
 * @param file where the rows are, beside the rulebook; empty if they stand in the block
 * @param sheet of a workbook, or empty
 * @param fileColumn where the file is named
 */
record TableTitle(String name, Hit hit, String file, String sheet, int fileColumn) {
    private static final Pattern PARTS = Pattern.compile("(?<name>.*?)(?:\\s+hit:\\s*(?<hit>[^\\s]*))?"
            + "(?:\\s+from\\s+(?<file>[^\\s,]+\\.[A-Za-z0-9]{2,5})(?:\\s*,?\\s+sheet\\s+(?<sheet>.+))?)?");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    /** The author's sentence alone. */
    static String name(Block block) {
        return parts(block).group("name").strip();
    }

    private static Matcher parts(Block block) {
        Matcher matcher = PARTS.matcher(block.title().strip());
        if (!matcher.matches()) {
            throw new IllegalStateException("every title has a name");
        }
        return matcher;
    }

    /** Reads the first line of a block; nothing, and a complaint, if it is not as it should be. */
    static Optional<TableTitle> read(Block block, Complaints complaints) {
        Matcher parts = parts(block);
        String name = parts.group("name").strip();
        if (name.isEmpty()) {
            complaints.add(
                    Code.BAD_TABLE,
                    block.line(),
                    4,
                    block.kind().length(),
                    "a table has a name and a hit policy, as in '```table how a garrison answers   hit: unique'.");
            return Optional.empty();
        }
        Optional<Hit> hit = hit(block, parts, complaints);
        String file = parts.group("file") == null ? "" : parts.group("file");
        int fileColumn = file.isEmpty() ? 0 : block.titleColumn() + parts.start("file");
        if (!file.isEmpty() && !FILE.matcher(file).matches()) {
            complaints.add(
                    Code.BAD_TABLE,
                    block.line(),
                    fileColumn,
                    file.length(),
                    "a table is read from a file beside its rulebook, which is named without a folder, in letters, digits, '-', '_' and '.'.");
            return Optional.empty();
        }
        if (!file.isEmpty() && !SheetFile.isNamed(file)) {
            complaints.add(
                    Code.BAD_TABLE,
                    block.line(),
                    fileColumn,
                    file.length(),
                    "a table is read from a file that ends in .csv or .xlsx.");
            return Optional.empty();
        }
        String sheet = parts.group("sheet") == null ? "" : parts.group("sheet").strip();
        return hit.map(h -> new TableTitle(name, h, file, sheet, fileColumn));
    }

    private static Optional<Hit> hit(Block block, Matcher parts, Complaints complaints) {
        String word = parts.group("hit");
        Optional<Hit> hit = word == null ? Optional.empty() : Hit.find(word);
        if (word == null) {
            complaints.add(
                    Code.BAD_TABLE,
                    block.line(),
                    block.titleColumn(),
                    block.title().length(),
                    "a table says what comes of rows that hold at once: 'hit: unique', 'hit: first', 'hit: any' or 'hit: collect'.");
        } else if (hit.isEmpty()) {
            complaints.add(
                    Code.UNKNOWN_CHOICE,
                    block.line(),
                    block.titleColumn() + parts.start("hit"),
                    Math.max(1, word.length()),
                    "'" + word + "' is no hit policy; it is one of " + String.join(", ", Hit.words()) + "."
                            + Suggestion.maybe(word, Hit.words()));
        }
        return hit;
    }
}
