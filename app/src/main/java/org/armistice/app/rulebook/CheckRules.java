package org.armistice.app.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.rules.language.Review;
import org.armistice.rules.table.DecisionTable;
import org.armistice.rules.table.TableAnalysis;
import org.armistice.rules.typed.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = {
            "Reads rulebooks and reports all that is wrong, then what looks wrong without being so:",
            "gaps, overlaps and useless rows of decision tables."
        },
        footer = {
            "",
            "Examples:",
            "  armistice rules check",
            "  armistice rules check libya-2020",
            "  armistice rules check my-rules/supply.md"
        })
final class CheckRules implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO|PATH",
            description = "A scenario, or rulebooks and folders of rulebooks; the core rulebooks if you name none.")
    private List<String> named = List.of();

    CheckRules(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Review review = ChosenRules.review(named);
        List<Problem> warnings = warnings(review.read().tables());
        if (!review.problems().isEmpty()) {
            List<Problem> all = new ArrayList<>(review.problems());
            all.addAll(warnings);
            throw new BadInput(all);
        }
        warnings.forEach(terminal::problem);
        RuleSet rules = review.checked().rules();
        String found = warnings.isEmpty() ? "No problems. " : "No errors, " + count(warnings.size()) + ". ";
        terminal.line(Phrase.of(
                found + rules.rules().size() + " rules, " + rules.parameters().size() + " parameters."));
        return 0;
    }

    private static String count(int warnings) {
        return warnings == 1 ? "1 warning" : warnings + " warnings";
    }

    /** What looks wrong with tables; the library that finds out is large and may be left out of an installation. */
    private static List<Problem> warnings(List<DecisionTable> tables) {
        Optional<TableAnalysis> analysis =
                ServiceLoader.load(TableAnalysis.class).findFirst();
        List<Problem> warnings = new ArrayList<>();
        for (DecisionTable table : tables) {
            warnings.addAll(analysis.isPresent() ? analysis.get().warnings(table) : List.of(notInstalled(table)));
        }
        return warnings;
    }

    private static Problem notInstalled(DecisionTable table) {
        return Problem.warning(
                "table-not-analysed",
                table.position(),
                "gaps and overlaps of '" + table.name()
                        + "' are not looked for, as the module 'analysis' is not on the class path.",
                "");
    }
}
