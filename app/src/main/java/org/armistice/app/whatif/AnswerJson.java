package org.armistice.app.whatif;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.whatif.Contrast;
import org.armistice.experiments.whatif.Effect;
import org.armistice.experiments.whatif.Finding;
import org.armistice.experiments.whatif.LedgerJson;
import org.armistice.model.event.Event;
import org.armistice.model.json.Json;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Parting;
import org.jspecify.annotations.Nullable;

/** An answer as JSON: results only, no times and no paths, so that equal studies give equal files. */
final class AnswerJson {
    private AnswerJson() {}

    static Map<String, @Nullable Object> tree(Answer answer) {
        return Json.object(
                "scenario", answer.scenario().id(),
                "days", answer.days(),
                "asked for", answer.asked(),
                "ended early", answer.early(),
                "runs", answer.runs(),
                "first seed", answer.firstSeed(),
                "rulebooks", answer.rivals().stream().map(Answer.Rival::name).toList(),
                "drawn",
                        answer.first().study().factors().drawn().stream()
                                .map(Factor::path)
                                .toList(),
                "branches",
                        IntStream.range(0, answer.first().findings().size())
                                .mapToObj(i -> branch(answer, i))
                                .toList());
    }

    private static Map<String, ?> branch(Answer answer, int number) {
        Finding finding = answer.first().findings().get(number);
        return Json.object(
                "name", finding.branch().name(),
                "title", finding.branch().title(),
                "question", finding.branch().question(),
                "parted", finding.pairing().parted(),
                "partings",
                        finding.pairing().culprits().stream()
                                .map(AnswerJson::parting)
                                .toList(),
                "outcomes",
                        finding.effects().stream()
                                .map(e -> effect(answer, number, e))
                                .toList(),
                "ledgers",
                        answer.ledgers().get(number).stream()
                                .map(LedgerJson::tree)
                                .toList());
    }

    private static Map<String, ?> parting(Pairing.Culprit culprit) {
        Parting parting = culprit.parting();
        return Json.object(
                "kind", parting.kind().name().toLowerCase(Locale.ROOT),
                "key", parting.source().key(),
                "name", parting.source().name(),
                "runs", culprit.runs(),
                "first day", parting.day(),
                "mean day", culprit.meanDay(),
                "seed", culprit.first().seed(),
                "base event", text(parting.base()),
                "branch event", text(parting.branch()));
    }

    private static @Nullable String text(@Nullable Event event) {
        return event == null ? null : event.text();
    }

    private static Map<String, ?> effect(Answer answer, int branch, Effect effect) {
        return Json.object(
                "id", effect.indicator().id(),
                "title", effect.indicator().title(),
                "scale", effect.indicator().scale().name().toLowerCase(Locale.ROOT),
                "contrast", LedgerJson.contrast(effect.contrast()),
                "by rulebooks", answer.byRival(branch, effect),
                "seed", effect.seed(),
                "base of seed", effect.base(),
                "branch of seed", effect.branch());
    }

    /** One line for each outcome that differs. */
    static String csv(Answer answer) {
        StringBuilder csv = new StringBuilder(
                "branch,outcome,title,base,branch_mean,difference,half_width,clear,higher,lower,narrowing,seed_error,by_assumptions\n");
        for (Finding finding : answer.first().findings()) {
            for (Effect effect : finding.effects()) {
                Contrast c = effect.contrast();
                csv.append(String.join(
                                ",",
                                List.of(
                                        finding.branch().name(),
                                        effect.indicator().id(),
                                        quoted(effect.indicator().title()),
                                        String.valueOf(c.base()),
                                        String.valueOf(c.branch()),
                                        String.valueOf(c.difference()),
                                        shown(c.halfWidth()),
                                        c.isClear() ? "yes" : "no",
                                        String.valueOf(c.higher()),
                                        String.valueOf(c.lower()),
                                        shown(c.narrowing()),
                                        shown(c.seedError()),
                                        shown(c.byAssumptions()))))
                        .append('\n');
            }
        }
        return csv.toString();
    }

    private static String shown(double value) {
        return Double.isFinite(value) ? String.valueOf(value) : "";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
