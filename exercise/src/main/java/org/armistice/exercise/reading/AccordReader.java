package org.armistice.exercise.reading;

import java.util.ArrayList;
import java.util.List;
import org.armistice.exercise.plan.Accord;
import org.armistice.exercise.plan.AccordClause;
import org.armistice.model.yaml.YamlMapping;

/** Reads the texts that can be negotiated. */
final class AccordReader {
    private final Sheet sheet;
    private final List<String> roles;
    private final int turns;

    AccordReader(Sheet sheet, List<String> roles, int turns) {
        this.sheet = sheet;
        this.roles = roles;
        this.turns = turns;
    }

    List<Accord> read(YamlMapping root) {
        List<Accord> accords = new ArrayList<>();
        sheet.section(root, "accords", (id, mapping) -> accords.add(accord(id, mapping)));
        return accords;
    }

    private Accord accord(String id, YamlMapping mapping) {
        sheet.form.checkKeys(
                mapping, List.of("title", "summary", "parties", "guests", "ratified by", "opens", "clauses", "do"));
        List<String> parties = sheet.names(mapping, "parties", "role", roles);
        if (parties.size() < 2) {
            sheet.form.fail(mapping.position(), "accord '" + id + "' has two 'parties' or more.");
        }
        List<AccordClause> clauses = new ArrayList<>();
        sheet.section(mapping, "clauses", (name, inner) -> clauses.add(clause(name, inner)));
        if (clauses.isEmpty()) {
            sheet.form.fail(mapping.position(), "accord '" + id + "' has no 'clauses'.");
        }
        return new Accord(
                id,
                sheet.text(mapping, "title"),
                sheet.textOr(mapping, "summary", ""),
                parties,
                sheet.names(mapping, "guests", "role", roles),
                sheet.names(mapping, "ratified by", "role", roles),
                sheet.number(mapping, "opens", 1, 1, turns),
                clauses,
                sheet.effects(mapping, "do", null));
    }

    private AccordClause clause(String id, YamlMapping mapping) {
        sheet.form.checkKeys(mapping, List.of("title", "needed", "wordings"));
        List<AccordClause.Wording> wordings = new ArrayList<>();
        sheet.section(mapping, "wordings", (name, inner) -> {
            sheet.form.checkKeys(inner, List.of("text", "do"));
            wordings.add(new AccordClause.Wording(name, sheet.text(inner, "text"), sheet.effects(inner, "do", null)));
        });
        return new AccordClause(id, sheet.text(mapping, "title"), sheet.flag(mapping, "needed", true), wordings);
    }
}
