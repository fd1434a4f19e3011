package org.armistice.app.whatif;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armistice.app.narrative.Narrative;
import org.armistice.app.outcome.Figures;
import org.armistice.app.outcome.PartingText;
import org.armistice.app.report.RunReport;
import org.armistice.app.run.RunJson;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.json.Json;
import org.armistice.rules.revision.Revision;
import org.armistice.simulator.Run;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.folder.RunFolder;
import org.armistice.simulator.folder.RunInputs;
import org.armistice.simulator.narrative.Story;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Parting;
import org.armistice.simulator.outcome.Sampling;
import org.armistice.simulator.setup.NamedOutcomes;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * A finished run and a branch of it.
 *
 * @param from the folder of the finished run
 * @param day from which the branch is another
 * @param kept where the branch is
 * @param run the branch
 * @param pairing of one pair
 */
record BranchedRun(Path from, int day, Prepared branch, RunFolder kept, Run run, Pairing pairing) {
    static BranchedRun play(
            Path from, RunInputs inputs, int day, Prepared base, Prepared branch, RunFolder kept, Terminal terminal) {
        Simulation again = base.simulation().days(inputs.days());
        Simulation other = branch.simulation().days(inputs.days());
        Set<String> suspects =
                Set.copyOf(Revision.inMeaning(base.checked(), branch.checked()).rules());
        Pairing pairing = Pairing.of(
                again,
                new Pairing.Branch(other, suspects),
                NamedOutcomes.gauges(base),
                new Sampling(inputs.seed(), 1, () -> {}));
        Run run = other.seed(inputs.seed()).run();
        kept.write(branch, run, RunReport.beside(branch, run, () -> Story.of(branch, run, false)));
        return new BranchedRun(from, day, branch, kept, run, pairing);
    }

    private @Nullable Parting parting() {
        return pairing.pairs().get(0).parting();
    }

    void tell(Terminal terminal) {
        terminal.line(Phrase.of(day == 0 ? "Branched before the first day" : "Branched on day " + day, Style.BOLD)
                .add("  " + from, Style.FAINT));
        if (parting() == null) {
            terminal.line(Phrase.of("  Nothing is different: every event is the same in both runs."));
        } else {
            terminal.line();
            new PartingText("run", "branch", terminal).tell(pairing);
            Table table = new Table("lrr", "outcome", "run", "branch");
            pairing.effects()
                    .forEach(e -> table.row(
                            Phrase.of(e.indicator().title()),
                            Phrase.of(Figures.ofOneRun(e.base(), e.indicator().scale())),
                            Phrase.of(Figures.ofOneRun(e.branch(), e.indicator().scale()))));
            if (pairing.effects().isEmpty()) {
                terminal.line(Phrase.of("  No outcome is another in the end."));
            } else {
                table.lines().forEach(terminal::raw);
            }
        }
        Narrative.idle(terminal, branch, run);
        terminal.line();
        terminal.line(Phrase.of("The branch is kept in " + kept.path() + "."));
    }

    Map<String, @Nullable Object> tree() {
        Parting parting = parting();
        return Json.object(
                "from", from.toString(),
                "day", day,
                "branch", kept.path().toString(),
                "parting",
                        parting == null
                                ? null
                                : Json.object(
                                        "day", parting.day(),
                                        "kind", parting.kind().name().toLowerCase(Locale.ROOT),
                                        "key", parting.source().key(),
                                        "name", parting.source().name()),
                "outcomes",
                        pairing.effects().stream()
                                .map(e -> Json.object(
                                        "id", e.indicator().id(),
                                        "title", e.indicator().title(),
                                        "run", e.base(),
                                        "branch", e.branch()))
                                .toList(),
                "idleSteps", RunJson.idleSteps(branch, run));
    }
}
