package org.armistice.app.whynot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.json.Json;
import org.armistice.rules.evidence.Attempt;
import org.armistice.rules.evidence.Line;
import org.armistice.rules.typed.Variable;
import org.armistice.simulator.whynot.LineWords;
import org.jspecify.annotations.Nullable;

/** How near a rule came, as JSON. */
public final class AttemptJson {
    private final LineWords words;

    public AttemptJson(World world) {
        this.words = new LineWords(world);
    }

    public Map<String, @Nullable Object> tree(Attempt attempt) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (Variable variable : attempt.rule().variables()) {
            if (variable.isNamed() && attempt.bindings()[variable.slot()] instanceof Fact fact) {
                facts.put(variable.name(), fact.getId());
            }
        }
        return Json.object(
                "failed", attempt.failed(),
                "exhaustive", attempt.exhaustive(),
                "facts", facts,
                "conditions", trees(attempt.lines()));
    }

    public List<Map<String, @Nullable Object>> trees(List<Line> lines) {
        return lines.stream()
                .map(line -> Json.object(
                        "text", line.clause().text(),
                        "kind", line.clause().kind().name().toLowerCase(Locale.ROOT),
                        "file", line.clause().span().file(),
                        "line", line.clause().span().line(),
                        "column", line.clause().span().column(),
                        "outcome", line.outcome().name().toLowerCase(Locale.ROOT),
                        "seen", words.of(line)))
                .toList();
    }
}
