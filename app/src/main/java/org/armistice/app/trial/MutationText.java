package org.armistice.app.trial;

import java.util.List;
import java.util.Locale;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.armistice.rules.mutation.Mutant;
import org.armistice.simulator.trial.Mutation.Fate;
import org.armistice.simulator.trial.Mutation.Result;

/** Which changes no test notices, and what share of them some test does. */
final class MutationText {
    private final Terminal terminal;
    private final ChosenTests chosen;
    private final List<Result> results;
    private final boolean all;

    /** @param all whether changes that are noticed are told too */
    MutationText(Terminal terminal, ChosenTests chosen, List<Result> results, boolean all) {
        this.terminal = terminal;
        this.chosen = chosen;
        this.results = results;
        this.all = all;
    }

    void tell() {
        terminal.line();
        terminal.line(Phrase.of(all ? "Changes" : "Changes that no test notices", Style.BOLD));
        results.stream()
                .filter(r -> r.fate() != Fate.NOT_TRIED && (all || r.fate() != Fate.NOTICED))
                .forEach(this::tell);
        Table table = new Table("lrrrrr", "rulebook", "changes", "noticed", "overlooked", "no difference", "score");
        for (String file : chosen.files()) {
            List<Result> ofFile = results.stream()
                    .filter(r -> r.mutant().span().file().equals(file))
                    .toList();
            if (ofFile.stream().anyMatch(r -> r.fate() != Fate.NOT_TRIED)) {
                add(table, file, ofFile);
            }
        }
        add(table, "all", results);
        terminal.line();
        table.lines().forEach(terminal::raw);
        long left = count(results, Fate.NOT_TRIED);
        if (left > 0) {
            terminal.line(Phrase.of(
                    "Stopped early: " + left + " of " + results.size() + " changes were not tried.", Style.ERROR));
        }
    }

    private static void add(Table table, String name, List<Result> results) {
        table.row(
                Phrase.of(name),
                number(results.size() - count(results, Fate.NOT_TRIED)),
                number(count(results, Fate.NOTICED)),
                number(count(results, Fate.OVERLOOKED)),
                number(count(results, Fate.NO_DIFFERENCE)),
                Phrase.of(score(results), Style.BOLD));
    }

    /** The share that is noticed of those that were tried. */
    static String score(List<Result> results) {
        long tried = results.size() - count(results, Fate.NOT_TRIED);
        return tried == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * count(results, Fate.NOTICED) / tried);
    }

    static long count(List<Result> results, Fate fate) {
        return results.stream().filter(r -> r.fate() == fate).count();
    }

    private static Phrase number(long number) {
        return Phrase.of(String.valueOf(number));
    }

    private void tell(Result result) {
        Mutant mutant = result.mutant();
        String said = switch (result.fate()) {
            case NOTICED -> "noticed by '" + result.noticedBy() + "'";
            case OVERLOOKED ->
                "changes " + result.unmoved().size() + (result.unmoved().size() == 1 ? " test" : " tests")
                        + " that do not look, such as '" + result.unmoved().get(0) + "'";
            default -> "makes no difference to any test";
        };
        terminal.line(
                Phrase.of("  " + mutant.span() + "  ", Style.FAINT)
                        .add(line(mutant))
                        .add("  " + said, Style.FAINT),
                4);
    }

    /** The line with the words that are changed, and what stands there instead. */
    private Phrase line(Mutant mutant) {
        String line = chosen.line(mutant.span().file(), mutant.span().line());
        int from = Math.min(line.length(), mutant.span().column() - 1);
        boolean oneLine = mutant.span().endLine() == mutant.span().line();
        int to = oneLine ? Math.min(line.length(), mutant.span().endColumn() - 1) : line.length();
        String after = mutant.after().isEmpty() ? "left out" : mutant.after();
        return Phrase.of(line.substring(0, from).stripLeading())
                .add(
                        "[" + line.substring(from, to).strip() + (oneLine ? "" : " ...") + " -> " + after + "]",
                        Style.WARNING)
                .add(line.substring(to).stripTrailing());
    }
}
