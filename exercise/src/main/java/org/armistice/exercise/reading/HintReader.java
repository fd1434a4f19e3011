package org.armistice.exercise.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.exercise.plan.Hint;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.rules.typed.Rule;

/** Reads hints, each of which rests on a rule of the scenario's rulebooks. */
final class HintReader {
    private final Sheet sheet;
    /** Keys of rules by what an author writes: the rulebook, a slash, and the name of the rule. */
    private final Map<String, String> rules = new LinkedHashMap<>();

    HintReader(Sheet sheet) {
        this.sheet = sheet;
        for (Rule rule : sheet.prepared.rules().rules()) {
            rules.put(rule.key().substring(0, rule.key().indexOf('/') + 1) + rule.name(), rule.key());
        }
    }

    List<Hint> read(YamlMapping owner) {
        List<Hint> hints = new ArrayList<>();
        for (YamlMapping mapping : sheet.mappings(owner, "hints")) {
            sheet.form.checkKeys(mapping, List.of("say", "rule", "when"));
            hints.add(new Hint(sheet.text(mapping, "say"), rule(mapping), sheet.whether(mapping, "when")));
        }
        return hints;
    }

    private String rule(YamlMapping mapping) {
        String written = sheet.text(mapping, "rule").replaceAll("\\s+", " ");
        String key = rules.get(written);
        if (key == null && !written.isEmpty()) {
            sheet.form.fail(
                    sheet.form.position(mapping, "rule"),
                    "there is no rule '" + written + "'; rules are named as in 'supply/an attack without fuel stops'."
                            + Suggestion.maybe(written, rules.keySet()));
        }
        return key == null ? "" : key;
    }
}
