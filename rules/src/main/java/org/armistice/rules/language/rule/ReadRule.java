package org.armistice.rules.language.rule;

import java.util.List;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.wording.Wording;

/**
 * A rule that has been read, before it is known what other rules there are.
 *
 * @param rule without its exceptions
 * @param book where it stands
 * @param block where it stands in it
 * @param raisedBy the sentences that it cites, where it does
 * @param exceptionTo the lines that name the rules which it holds back
 * @param wording how it is written
 * @param lonely complaints about names that are used once; some of them may be shared with a rule that it holds back
 */
public record ReadRule(
        Rule rule,
        Book book,
        Block block,
        Wording wording,
        List<Token> raisedBy,
        List<Statement> exceptionTo,
        List<Mismatch> lonely) {
    /** The same with citations as they are shown under a scenario. */
    public ReadRule with(List<String> citations) {
        return new ReadRule(
                rule.with(citations, rule.exceptionTo()), book, block, wording, raisedBy, exceptionTo, lonely);
    }

    public void complain(Code code, Statement statement, String message) {
        book.complaints().add(code, statement, message);
    }
}
