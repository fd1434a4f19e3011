package org.armistice.app.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.app.page.Page;
import org.armistice.app.page.Table;
import org.armistice.app.rulebook.Ledger;
import org.armistice.simulator.setup.Prepared;

/** What a run rests on: how strong it is by grade, and every assumption. */
final class Foundation {
    private static final List<String> KINDS = List.of("rule", "parameter", "assumption");
    private static final Map<Character, String> GRADES = Map.of(
            'A', "A, measured here",
            'B', "B, well founded",
            'C', "C, founded in part",
            'D', "D, reasoned",
            'E', "E, a guess",
            ' ', "no grounds given");

    private Foundation() {}

    static void write(Page page, Prepared prepared) {
        List<Ledger.Item> items = Ledger.of(prepared.scenario(), prepared.rules());
        Map<Character, int[]> counts = new TreeMap<>();
        for (Ledger.Item item : items) {
            counts.computeIfAbsent(item.grade(), g -> new int[KINDS.size()])[KINDS.indexOf(item.kind())]++;
        }
        page.paragraph(
                "Every rule and every number carries a grade that says why it should be believed. That a rule cites a"
                        + " sentence says where the idea came from, not that the rule is right.");
        Table grades = Table.of("grade")
                .column("rules", Table.Kind.NUMBER)
                .column("parameters of rulebooks", Table.Kind.NUMBER)
                .column("assumptions of the scenario", Table.Kind.NUMBER);
        counts.forEach((grade, of) -> grades.row(GRADES.getOrDefault(grade, "" + grade), of[0], of[1], of[2]));
        page.table(grades);
        Table all = Table.of("grade", "assumption", "value and range", "grounds");
        for (Ledger.Item item : items) {
            if (!item.kind().equals("rule")) {
                all.row(String.valueOf(item.grade()), item.name(), item.value(), item.grounds());
            }
        }
        if (!all.isEmpty()) {
            Sheet.folded(page, "All assumptions, weakest first", all);
        }
    }
}
