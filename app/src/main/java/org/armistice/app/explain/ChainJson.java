package org.armistice.app.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.armistice.model.event.Event;
import org.armistice.model.json.Json;
import org.armistice.simulator.folder.EventJson;
import org.armistice.simulator.folder.Recorded;
import org.armistice.simulator.folder.RecordedRule;
import org.jspecify.annotations.Nullable;

/** A chain as JSON: each event with its rule, the sentences behind it, and its causes within it. */
final class ChainJson {
    private final Recorded run;

    ChainJson(Recorded run) {
        this.run = run;
    }

    static Map<String, @Nullable Object> brief(Event event) {
        return Json.object("id", event.id(), "day", event.day(), "date", event.date(), "text", event.text());
    }

    Map<String, @Nullable Object> tree(Chain chain) {
        if (chain.repeated()) {
            return Json.object("id", chain.event().id(), "repeated", true);
        }
        Map<String, @Nullable Object> tree = EventJson.tree(chain.event(), UnaryOperator.identity());
        Optional<RecordedRule> rule = run.rule(chain.event().source().key());
        tree.put("rule", rule.map(RecordedRule::text).orElse(null));
        tree.put(
                "sentences",
                rule.map(r -> r.sentences().stream().map(ChainJson::sentence).toList())
                        .orElse(List.of()));
        tree.put("root", chain.isRoot());
        tree.put("cut", chain.cut());
        tree.put("causes", chain.causes().stream().map(this::tree).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> sentence(RecordedRule.Sentence s) {
        return Json.object(
                "source", s.source(),
                "id", s.id(),
                "kind", s.kind(),
                "speaker", s.speaker(),
                "side", s.side(),
                "summary", s.summary(),
                "counterClaim", s.counterClaim());
    }
}
