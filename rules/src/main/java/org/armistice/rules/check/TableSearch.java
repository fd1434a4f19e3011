package org.armistice.rules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.armistice.model.problem.Problem;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.table.DecisionTable;
import org.armistice.rules.table.TableAnalysis;

/** Looks for what is wrong with decision tables. The library that finds out is large and may be left out of an installation. */
public final class TableSearch {
    private final Optional<TableAnalysis> analysis;

    private TableSearch(Optional<TableAnalysis> analysis) {
        this.analysis = analysis;
    }

    /** With all that it needs loaded, which takes a while. */
    public static TableSearch load() {
        Optional<TableAnalysis> analysis =
                ServiceLoader.load(TableAnalysis.class).findFirst();
        analysis.ifPresent(TableAnalysis::prepare);
        return new TableSearch(analysis);
    }

    /** What is found; for each table that it was not looked for, if the library is not there. */
    public List<Problem> warnings(Collection<DecisionTable> tables) {
        List<Problem> warnings = new ArrayList<>();
        for (DecisionTable table : tables) {
            warnings.addAll(analysis.isPresent() ? analysis.get().warnings(table) : List.of(notInstalled(table)));
        }
        return warnings;
    }

    private static Problem notInstalled(DecisionTable table) {
        return Problem.warning(
                Code.TABLE_NOT_ANALYSED.id(),
                table.position(),
                "gaps and overlaps of '" + table.name()
                        + "' are not looked for, as the module 'analysis' is not on the class path.",
                "");
    }
}
