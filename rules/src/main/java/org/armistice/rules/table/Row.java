package org.armistice.rules.table;

import java.util.List;

/**
 * Which row of which table a rule is.
 *
 * @param table key of the table: {@code rulebook/name with hyphens}
 * @param name of the table, as its author wrote it
 * @param hit what comes of rows that hold at once
 * @param number 1 for the first row below the headings
 * @param outcome what the row does, in words; rows of which it is the same agree
 * @param exclusive whether no other row can act together with it, as far as its table alone tells
 * @param about the names of the variables that the whole table is about; rows are compared for the same facts in them
 * @param text the rule that the row stands for, line by line
 */
public record Row(
        String table,
        String name,
        Hit hit,
        int number,
        String outcome,
        boolean exclusive,
        List<String> about,
        List<String> text) {
    public Row {
        about = List.copyOf(about);
        text = List.copyOf(text);
    }
}
