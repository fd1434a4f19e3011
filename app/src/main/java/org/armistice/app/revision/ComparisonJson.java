package org.armistice.app.revision;

import java.util.Locale;
import java.util.Map;
import org.armistice.model.event.Event;
import org.armistice.model.json.Json;
import org.armistice.rules.revision.Change;
import org.armistice.rules.revision.Passage;
import org.armistice.simulator.outcome.Difference;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Parting;
import org.jspecify.annotations.Nullable;

/** A comparison as a tree for JSON. */
final class ComparisonJson {
    private ComparisonJson() {}

    static Map<String, ?> tree(Comparison comparison) {
        return Json.object(
                "old", comparison.before().name(),
                "new", comparison.after().name(),
                "scenario", comparison.scenario(),
                "days", comparison.days(),
                "text",
                        comparison.changes().stream()
                                .map(c -> tree(c, comparison))
                                .toList(),
                "meaning",
                        Json.object(
                                "rules", comparison.meaning().rules(),
                                "parameters", comparison.meaning().parameters(),
                                "processes", comparison.meaning().processes()),
                "change in behaviour", comparison.differs(),
                "runs",
                        comparison
                                .pairing()
                                .map(p -> tree(p, comparison.firstSeed()))
                                .orElse(null));
    }

    private static Map<String, ?> tree(Change change, Comparison comparison) {
        return Json.object(
                "kind", change.kind().word(),
                "change", change.how().word(),
                "key", change.latest().key(),
                "title", change.latest().title(),
                "old", position(change.before()),
                "new", position(change.after()),
                "used", comparison.isUsed(change),
                "lines",
                        change.lines().stream()
                                .map(l -> Json.object("added", l.added(), "line", l.line(), "text", l.text()))
                                .toList());
    }

    private static @Nullable String position(@Nullable Passage passage) {
        return passage == null ? null : passage.position().toString();
    }

    private static Map<String, ?> tree(Pairing pairing, long firstSeed) {
        return Json.object(
                "count", pairing.pairs().size(),
                "first seed", firstSeed,
                "parted", pairing.parted(),
                "partings",
                        pairing.culprits().stream().map(ComparisonJson::tree).toList(),
                "outcomes", pairing.effects().stream().map(ComparisonJson::tree).toList());
    }

    private static Map<String, ?> tree(Pairing.Culprit culprit) {
        Parting parting = culprit.parting();
        return Json.object(
                "kind", parting.kind().name().toLowerCase(Locale.ROOT),
                "key", parting.source().key(),
                "name", parting.source().name(),
                "runs", culprit.runs(),
                "first day", parting.day(),
                "mean day", culprit.meanDay(),
                "seed", culprit.first().seed(),
                "old event", text(parting.base()),
                "new event", text(parting.branch()));
    }

    private static @Nullable String text(@Nullable Event event) {
        return event == null ? null : event.text();
    }

    private static Map<String, ?> tree(Pairing.Effect effect) {
        Difference difference = effect.difference();
        return Json.object(
                "id", effect.indicator().id(),
                "title", effect.indicator().title(),
                "old", difference.base(),
                "new", difference.branch(),
                "difference", difference.mean(),
                "half width", difference.halfWidth(),
                "clear", difference.isClear(),
                "parted", difference.parted(),
                "seed", effect.seed(),
                "old of seed", effect.base(),
                "new of seed", effect.branch());
    }
}
