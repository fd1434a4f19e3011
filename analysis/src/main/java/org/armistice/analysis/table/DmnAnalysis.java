package org.armistice.analysis.table;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.armistice.model.problem.Problem;
import org.armistice.rules.table.DecisionTable;
import org.armistice.rules.table.Extent;
import org.armistice.rules.table.Hit;
import org.armistice.rules.table.TableAnalysis;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalysisMessage;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;

/**
 * Finds gaps, overlaps and useless rows by the analysis of decision tables in {@code kie-dmn-validation}, on DMN that is
 * made from the table. Parameters count with the values that they have in their rulebooks.
 */
public final class DmnAnalysis implements TableAnalysis {
    /** The analysis takes minutes for large tables whose rows mostly overlap. */
    static final int MOST_ROWS = 60;

    /** The number of boxes into which all bounds of all columns cut what can be. */
    static final long MOST_BOXES = 150_000;

    /** A small table without fault: the first that is analysed loads what all others need. */
    private static final String SMALL = Dmn.of(List.of(2), List.of(List.of("[0..1)"), List.of("[1..2)")));

    private @Nullable DMNValidator validator;

    @Override
    public void prepare() {
        analysis(SMALL);
    }

    @Override
    public List<Problem> warnings(DecisionTable table) {
        if (table.hit() == Hit.COLLECT) {
            return List.of();
        }
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            List<Extent> cells =
                    table.lines().stream().map(l -> l.extents().get(column)).toList();
            if (!cells.stream().allMatch(Extent::clear)) {
                return notAnalysed(
                        table,
                        "what stands below '" + table.columns().get(i).heading() + "' depends on the facts at hand");
            }
            axes.add(Axis.of(table.columns().get(i), cells));
        }
        long boxes = 1;
        for (Axis axis : axes) {
            boxes = Math.min(MOST_BOXES + 1, boxes * axis.size());
        }
        if (table.lines().size() > MOST_ROWS || boxes > MOST_BOXES) {
            return notAnalysed(
                    table,
                    "it is too large: at most " + MOST_ROWS + " rows are looked at, whose bounds make at most "
                            + MOST_BOXES + " boxes");
        }
        return findings(table, axes).warnings();
    }

    Findings findings(DecisionTable table, List<Axis> axes) {
        return new Findings(table, axes, analysis(Dmn.of(table, axes)));
    }

    private static List<Problem> notAnalysed(DecisionTable table, String why) {
        return List.of(Problem.warning(
                "table-not-analysed",
                table.position(),
                "gaps and overlaps of '" + table.name() + "' are not looked for, as " + why + ".",
                ""));
    }

    private DTAnalysis analysis(String dmn) {
        if (validator == null) {
            validator = DMNValidatorFactory.newValidator();
        }
        List<DMNMessage> messages = validator
                .validateUsing(DMNValidator.Validation.ANALYZE_DECISION_TABLE)
                .theseModels(new StringReader(dmn));
        return messages.stream()
                .filter(DMNDTAnalysisMessage.class::isInstance)
                .map(m -> ((DMNDTAnalysisMessage) m).getAnalysis())
                .filter(a -> !a.isError())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no analysis, but " + messages));
    }
}
