package org.armistice.analysis.table;

import java.util.List;
import java.util.stream.IntStream;
import org.armistice.rules.table.DecisionTable;

/** Writes a table as DMN. All names in it are made here, so that no text of an author gets into it. */
final class Dmn {
    private static final String NAMESPACE = "https://www.omg.org/spec/DMN/20211108/MODEL/";

    private Dmn() {}

    /** The table, every row with the same output: rows are compared by what they hold for. */
    static String of(DecisionTable table, List<Axis> axes) {
        List<List<String>> rows = table.lines().stream()
                .map(line -> IntStream.range(0, axes.size())
                        .mapToObj(i -> axes.get(i).feel(line.extents().get(i)))
                        .toList())
                .toList();
        return of(axes.stream().map(Axis::size).toList(), rows);
    }

    /**
     * A table.
     *
     * @param sizes of its columns: each is over the numbers from 0 up to, but without, its size
     * @param rows what stands in each column, as FEEL
     */
    static String of(List<Integer> sizes, List<List<String>> rows) {
        StringBuilder types = new StringBuilder();
        StringBuilder data = new StringBuilder();
        StringBuilder needed = new StringBuilder();
        StringBuilder inputs = new StringBuilder();
        for (int i = 0; i < sizes.size(); i++) {
            types.append(
                    "<itemDefinition name='t%d'><typeRef>number</typeRef><allowedValues><text>[0..%d)</text></allowedValues></itemDefinition>"
                            .formatted(i, sizes.get(i)));
            data.append("<inputData id='d%d' name='c%d'><variable name='c%d' typeRef='t%d'/></inputData>"
                    .formatted(i, i, i, i));
            needed.append("<informationRequirement id='n%d'><requiredInput href='#d%d'/></informationRequirement>"
                    .formatted(i, i));
            inputs.append("<input id='i%d'><inputExpression typeRef='t%d'><text>c%d</text></inputExpression></input>"
                    .formatted(i, i, i));
        }
        return "<definitions xmlns='" + NAMESPACE + "' id='table' name='table' namespace='urn:armistice'>" + types
                + data
                + "<decision id='decision' name='decision'><variable name='decision' typeRef='string'/>" + needed
                + "<decisionTable id='rows' hitPolicy='UNIQUE'>" + inputs + "<output id='output' typeRef='string'/>"
                + rules(rows) + "</decisionTable></decision></definitions>";
    }

    private static String rules(List<List<String>> rows) {
        StringBuilder rules = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            rules.append("<rule id='r").append(row).append("'>");
            for (int i = 0; i < rows.get(row).size(); i++) {
                rules.append("<inputEntry id='r%dc%d'><text>%s</text></inputEntry>"
                        .formatted(row, i, rows.get(row).get(i)));
            }
            rules.append("<outputEntry id='r").append(row).append("o'><text>\"x\"</text></outputEntry></rule>");
        }
        return rules.toString();
    }
}
