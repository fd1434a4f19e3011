package org.armistice.rules.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.armistice.rules.language.rule.ReadRule;
import org.armistice.rules.language.rule.RuleReader;
import org.armistice.rules.language.table.ReadTable;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.BrokenPhrase;
import org.armistice.rules.language.words.Dictionary;

/** Makes rules of the rows of a table. */
final class TableRules {
    private final ReadTable table;
    private final Book book;
    private final Dictionary dictionary;

    TableRules(ReadTable table, Book book, Dictionary dictionary) {
        this.table = table;
        this.book = book;
        this.dictionary = dictionary;
    }

    /** Hands over the rule of each row; what is wrong with one goes to the complaints of the rulebook. */
    void read(Consumer<ReadRule> rules) {
        Set<String> lonely = new HashSet<>();
        for (ReadTable.RowRule row : table.rules()) {
            Block block = new Block("table", row.name(), row.line(), row.column(), List.of());
            try {
                ReadRule read = new RuleReader(block, book, dictionary, row.key(), row.row()).read(row.statements());
                rules.accept(new ReadRule(
                        read.rule(),
                        book,
                        block,
                        read.wording(),
                        read.raisedBy(),
                        read.exceptionTo(),
                        read.lonely().stream().filter(m -> isLonely(m, lonely)).toList()));
            } catch (Mismatch mismatch) {
                book.complaints().add(mismatch);
            } catch (BrokenPhrase broken) {
                if (broken.reason() == BrokenPhrase.Reason.TOO_LARGE) {
                    book.complaints()
                            .add(
                                    Code.TOO_LARGE,
                                    row.line(),
                                    row.column(),
                                    1,
                                    "the phrases of this row stand for too much.");
                }
            }
        }
    }

    /** A name that stands once in a row may stand in others; it is told once. */
    private boolean isLonely(Mismatch mismatch, Set<String> told) {
        String name = mismatch.at().text();
        return table.mentionedOnce().contains(name) && told.add(name);
    }
}
