package org.armistice.experiments.whatif;

import java.util.Map;
import org.armistice.experiments.draw.Factor;
import org.armistice.model.json.Json;
import org.jspecify.annotations.Nullable;

/** Ledgers and contrasts as trees for JSON; null for what is not known or has no bound. */
public final class LedgerJson {
    private LedgerJson() {}

    public static Map<String, @Nullable Object> contrast(Contrast contrast) {
        return Json.object(
                "base", contrast.base(),
                "branch", contrast.branch(),
                "difference", contrast.difference(),
                "half width", finite(contrast.halfWidth()),
                "clear", contrast.isClear(),
                "higher", contrast.higher(),
                "lower", contrast.lower(),
                "narrowing", finite(contrast.narrowing()),
                "seed error", finite(contrast.seedError()),
                "by luck", finite(contrast.byLuck()),
                "by assumptions", finite(contrast.byAssumptions()));
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    public static Map<String, @Nullable Object> tree(Ledger ledger) {
        return Json.object(
                "outcome", ledger.effect().indicator().id(),
                "title", ledger.effect().indicator().title(),
                "sign holds in", ledger.effect().contrast().holds(),
                "runs", ledger.runs(),
                "as it stands", contrast(ledger.asItStands()),
                "correlation by chance", ledger.chance(),
                "assumptions",
                        ledger.reliances().stream()
                                .map(r -> reliance(r, ledger.effect().contrast().difference()))
                                .toList());
    }

    private static Map<String, @Nullable Object> reliance(Reliance reliance, double sign) {
        Factor factor = reliance.factor();
        return Json.object(
                "path", factor.path(),
                "value", factor.text(factor.value()),
                "least", factor.text(factor.range().least()),
                "most", factor.text(factor.range().most()),
                "grounds", factor.grounds(),
                "grade", String.valueOf(factor.grade()).strip(),
                "correlation", finite(reliance.correlation()),
                "at the least", contrast(reliance.atLeast()),
                "at the most", contrast(reliance.atMost()),
                "verdict", reliance.verdict(sign).word());
    }
}
