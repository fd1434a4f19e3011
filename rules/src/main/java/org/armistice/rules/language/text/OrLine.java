package org.armistice.rules.language.text;

import java.util.ArrayList;
import java.util.List;

/** A line that begins with {@code or}: it goes on with the line above. */
public final class OrLine {
    private OrLine() {}

    /**
     * Joins the line to the last of a condition's statements; throws {@link Mismatch} if it could as well belong to
     * all of them.
     */
    public static void join(List<Statement> condition, Statement or) {
        int last = condition.size() - 1;
        Statement above = condition.get(last);
        if (above.keyword().equals("and") && or.at().column() <= above.at().column()) {
            String before = String.join(
                    " and ",
                    condition.subList(0, last).stream().map(Statement::words).toList());
            String line = above.words();
            String other = or.words();
            throw new Mismatch(
                    Code.AMBIGUOUS_OR,
                    or.at(),
                    0,
                    "this 'or' can be read in two ways: '" + before + " and (" + line + " or " + other + ")' or '("
                            + before + " and " + line + ") or " + other
                            + "'. Indent it more deeply than the 'and' above for the first; write brackets in one line for the second.");
        }
        List<Token> tokens = new ArrayList<>(above.tokens());
        tokens.add(or.at());
        tokens.addAll(or.tokens());
        condition.set(last, new Statement(above.keyword(), above.at(), tokens));
    }
}
