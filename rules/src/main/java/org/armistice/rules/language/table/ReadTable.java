package org.armistice.rules.language.table;

import java.util.List;
import java.util.Set;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.table.DecisionTable;
import org.armistice.rules.table.Row;

/**
 * A table whose every cell has been understood, and the rules that its rows stand for.
 *
 * @param rules one for each row that does something, or that must not hold together with another
 * @param mentionedOnce names of facts that stand in the table only once
 */
public record ReadTable(DecisionTable table, List<RowRule> rules, Set<String> mentionedOnce) {
    public ReadTable {
        rules = List.copyOf(rules);
        mentionedOnce = Set.copyOf(mentionedOnce);
    }

    /**
     * The rule that a row stands for.
     *
     * @param key of the rule
     * @param name of the rule
     * @param row which row it is
     * @param line where the row begins
     * @param column where the row begins
     * @param statements of the rule
     */
    public record RowRule(String key, String name, Row row, int line, int column, List<Statement> statements) {
        public RowRule {
            statements = List.copyOf(statements);
        }
    }
}
