package org.armistice.app.whynot;

import java.util.Map;
import org.armistice.model.event.Event;
import org.armistice.model.json.Json;
import org.armistice.simulator.whynot.Answer;
import org.armistice.simulator.whynot.Asking;
import org.armistice.simulator.whynot.NearMiss;
import org.jspecify.annotations.Nullable;

/** Why something did not happen, as JSON. */
public final class WhyNotJson {
    private WhyNotJson() {}

    public static Map<String, @Nullable Object> tree(Asking.Found found) {
        Answer answer = found.answer();
        AttemptJson attempts = new AttemptJson(answer.run().world());
        return Json.object(
                "question", found.text(),
                "day", answer.day() == 0 ? null : answer.day(),
                "date", answer.day() == 0 ? null : answer.date().toString(),
                "asked", found.askedDay() != 0,
                "already", answer.already(),
                "happened", found.happened().stream().map(WhyNotJson::brief).toList(),
                "differences", found.differences(),
                "sameRun", found.sameRun(),
                "computed", found.computed(),
                "processes",
                        found.processes().entrySet().stream()
                                .map(e -> Json.object("name", e.getKey(), "last", brief(e.getValue())))
                                .toList(),
                "rules",
                        answer.misses().stream()
                                .map(miss -> tree(miss, answer, attempts))
                                .toList());
    }

    private static Map<String, @Nullable Object> tree(NearMiss miss, Answer answer, AttemptJson attempts) {
        Map<String, @Nullable Object> tree = Json.object(
                "rule", miss.rule().key(),
                "name", miss.rule().name(),
                "file", miss.rule().position().file(),
                "line", miss.rule().position().line(),
                "nearestDay", answer.nearestDays().get(miss.rule().key()),
                "reasons", miss.reasons());
        tree.putAll(attempts.tree(miss.attempt()));
        return tree;
    }

    private static Map<String, @Nullable Object> brief(Event event) {
        return Json.object("id", event.id(), "day", event.day(), "date", event.date(), "text", event.text());
    }
}
