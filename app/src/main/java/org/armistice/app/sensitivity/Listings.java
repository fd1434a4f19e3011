package org.armistice.app.sensitivity;

import java.util.List;
import java.util.Locale;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.sensitivity.kept.FactorText;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.setup.Prepared;

/** What can be asked for. */
final class Listings {
    private Listings() {}

    static Table outcomes(Gauges gauges) {
        Table table = new Table("lll", "outcome", "counted in", "meaning");
        for (Indicator outcome : gauges.all()) {
            table.row(
                    Phrase.of(outcome.id()),
                    Phrase.of(outcome.scale().name().toLowerCase(Locale.ROOT), Style.FAINT),
                    Phrase.of(outcome.title()));
        }
        return table;
    }

    static Table factors(List<Factor> factors, Prepared prepared) {
        Table table = new Table("lrlclll", "factor", "given", "range", "grade", "distribution", "declared", "meaning");
        for (Factor factor : factors) {
            table.row(
                    Phrase.of(factor.path()),
                    Phrase.of(factor.text(factor.value())),
                    Phrase.of(FactorText.range(factor)),
                    Phrase.of(String.valueOf(factor.grade())),
                    Phrase.of(FactorText.distribution(factor).text(factor.unit()), Style.FAINT),
                    Phrase.of(FactorText.declared(factor, prepared), Style.FAINT),
                    Phrase.of(factor.meaning()));
        }
        return table;
    }

    static void tell(Terminal terminal, Table table) {
        table.lines().forEach(terminal::raw);
    }
}
