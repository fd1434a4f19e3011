package org.armistice.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armistice.model.problem.Position;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.table.Column;
import org.armistice.rules.table.DecisionTable;
import org.armistice.rules.table.Extent;
import org.armistice.rules.table.Hit;
import org.armistice.rules.table.Scale;
import org.armistice.rules.table.Span;
import org.armistice.rules.table.TableAnalysis;
import org.junit.jupiter.api.Test;

/** What looks wrong with a table. */
class DmnAnalysisTest {
    private static final DmnAnalysis ANALYSIS = new DmnAnalysis();

    private static List<String> warnings(String hit, String... rows) {
        String text = "---\nrulebook: trial\nphase: supply\n---\n"
                + "```params\nlow 40 % in 20 .. 90 x assumption, grade E: x\n```\n"
                + "```table t   hit: " + hit + "\n  when a force F of a faction A at a place P\n"
                + String.join("\n", rows) + "\n```\n";
        DecisionTable table =
                Rulebooks.words().with("t.md", text).check().tables().get(0);
        return ANALYSIS.warnings(table).stream()
                .map(p -> p.toString().split("\n", -1)[0])
                .toList();
    }

    @Test
    void aTableWithoutFault() {
        String[] rows = {
            "| P's force ratio | F's days of fuel | F's posture          | F is mobile | F's posture becomes |",
            "| >= 3            | -                | -                    | -           | withdrawing         |",
            "| 1.5 .. 3        | < 3 days         | -                    | -           | withdrawing         |",
            "| 1.5 .. 3        | >= 3 days        | holding, recovering  | yes         | recovering          |",
            "| 1.5 .. 3        | >= 3 days        | holding, recovering  | no          | -                   |",
            "| 1.5 .. 3        | >= 3 days        | not holding, recovering | -        | -                   |",
            "| < 1.5           | -                | -                    | -           | -                   |",
        };
        assertThat(warnings("unique", rows)).isEmpty();
        assertThat(warnings("first", rows)).isEmpty();
        assertThat(warnings("any", rows)).isEmpty();
    }

    @Test
    void gapsAreSaidInTheUnitsOfTheTable() {
        assertThat(warnings(
                        "unique",
                        "| P's force ratio | F's days of fuel | then    |",
                        "| > 3             | -                | F halts |",
                        "| 1.5 .. 3        | < 3 days         | F halts |",
                        "| < 1.5           | <= 10 days       | F halts |"))
                .containsExactly(
                        "t.md:8:1: warning: in 't' no row holds for P's force ratio < 1.5 and F's days of fuel > 10 days. Add one, with '-' as its effect if nothing is to happen. [table-gap]",
                        "t.md:8:1: warning: in 't' no row holds for P's force ratio 1.5 .. 3 and F's days of fuel >= 3 days. Add one, with '-' as its effect if nothing is to happen. [table-gap]",
                        "t.md:8:1: warning: in 't' no row holds for P's force ratio = 3. Add one, with '-' as its effect if nothing is to happen. [table-gap]");
        assertThat(warnings(
                        "first",
                        "| F's posture | F is mobile | F's cohesion | then |",
                        "| holding, attacking, moving, withdrawing | - | - | F halts |",
                        "| recovering  | yes | >= low | F halts |",
                        "| recovering  | no  | -      | F halts |"))
                .containsExactly(
                        "t.md:8:1: warning: in 't' no row holds for F's posture recovering and F is mobile yes and F's cohesion < 40 %. Add one, with '-' as its effect if nothing is to happen. [table-gap]");
    }

    @Test
    void whatIsNotKnownIsMissedOnlyWhereATableSpeaksOfIt() {
        assertThat(warnings(
                        "unique",
                        "| F's days of fuel | then    |",
                        "| < 3 days         | F halts |",
                        "| >= 3 days        | -       |"))
                .isEmpty();
        assertThat(warnings("unique", "| F's days of fuel | then    |", "| known            | F halts |"))
                .containsExactly(
                        "t.md:8:1: warning: in 't' no row holds for F's days of fuel unknown. Add one, with '-' as its effect if nothing is to happen. [table-gap]");
        assertThat(warnings(
                        "unique",
                        "| F's days of fuel | then    |",
                        "| unknown          | F halts |",
                        "| < 3 days         | F halts |"))
                .containsExactly(
                        "t.md:8:1: warning: in 't' no row holds for F's days of fuel >= 3 days. Add one, with '-' as its effect if nothing is to happen. [table-gap]");
    }

    @Test
    void overlapsAreToldAtTheLaterRow() {
        String[] rows = {
            "| P's force ratio | F's days of fuel | F's posture becomes |",
            "| >= 3            | -                | withdrawing         |",
            "| < 3             | < 3 days         | withdrawing         |",
            "| -               | 2 .. 5 days      | recovering          |",
            "| < 3             | >= 5 days        | -                   |",
        };
        assertThat(warnings("unique", rows))
                .containsExactly(
                        "t.md:13:3: warning: in 't' rows 1 and 3 hold at once for P's force ratio >= 3 and F's days of fuel 2 days .. 5 days. [table-overlap]",
                        "t.md:13:3: warning: in 't' rows 2 and 3 hold at once for P's force ratio < 3 and F's days of fuel 2 days .. 3 days. [table-overlap]");
        assertThat(warnings("any", rows))
                .containsExactly(
                        "t.md:13:3: warning: in 't' rows 1 and 3 hold at once for P's force ratio >= 3 and F's days of fuel 2 days .. 5 days, and do not do the same. [table-overlap]",
                        "t.md:13:3: warning: in 't' rows 2 and 3 hold at once for P's force ratio < 3 and F's days of fuel 2 days .. 3 days, and do not do the same. [table-overlap]");
        assertThat(warnings("first", rows)).isEmpty();
        assertThat(warnings("collect", rows)).isEmpty();
    }

    @Test
    void rowsOfAnAnyTableMayOverlapIfTheyDoTheSame() {
        assertThat(warnings(
                        "any",
                        "| F's cohesion | F's loyalty | then    |",
                        "| < 40 %       | -           | F halts |",
                        "| -            | < 30 %      | F halts |",
                        "| >= 40 %      | >= 30 %     | -       |"))
                .isEmpty();
    }

    @Test
    void aRowThatAnotherLeavesNothingToDo() {
        assertThat(warnings(
                        "first",
                        "| F's cohesion | F's loyalty | then    |",
                        "| < 40 %       | -           | F halts |",
                        "| < 30 %       | < 20 %      | F's posture becomes recovering |",
                        "| -            | -           | -       |"))
                .containsExactly(
                        "t.md:12:3: warning: in 't' row 2 never acts: row 1 holds wherever it does. [table-subsumed]");
        assertThat(warnings(
                        "any",
                        "| F's cohesion | F's loyalty | then    |",
                        "| < 40 %       | -           | F halts |",
                        "| < 30 %       | < 20 %      | F halts |",
                        "| >= 40 %      | -           | -       |"))
                .containsExactly(
                        "t.md:12:3: warning: in 't' row 2 adds nothing: row 1 holds wherever it does, and does the same. [table-subsumed]");
    }

    @Test
    void ofManyWarningsOfAKindTheFirstAreTold() {
        String rows = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> "| = " + i + " | F halts |")
                .collect(Collectors.joining("\n"));
        assertThat(warnings("unique", "| P's force ratio | then |", rows))
                .hasSize(6)
                .endsWith("t.md:8:1: warning: there are 3 more gaps. [table-gap]");
    }

    @Test
    void whatIsNotLookedAtIsSaid() {
        assertThat(warnings("unique", "| when | then |", "| F is mobile | F halts |"))
                .containsExactly(
                        "t.md:8:1: warning: gaps and overlaps of 't' are not looked for, as what stands below 'when' depends on the facts at hand. [table-not-analysed]");
        assertThat(warnings("unique", "| F's cohesion | then |", "| < F's loyalty | F halts |"))
                .containsExactly(
                        "t.md:8:1: warning: gaps and overlaps of 't' are not looked for, as what stands below 'F's cohesion' depends on the facts at hand. [table-not-analysed]");
        String many = IntStream.rangeClosed(0, 60)
                .mapToObj(i -> "| = " + i + " | F halts |")
                .collect(Collectors.joining("\n"));
        String tooLarge =
                "t.md:8:1: warning: gaps and overlaps of 't' are not looked for, as it is too large: at most 60 rows are looked at, whose bounds make at most 150000 boxes. [table-not-analysed]";
        assertThat(warnings("unique", "| P's force ratio | then |", many)).containsExactly(tooLarge);
        String wide = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "| = " + i + " | = " + i + " days | = " + i + " days | = " + i + " % | F halts |")
                .collect(Collectors.joining("\n"));
        assertThat(warnings(
                        "unique",
                        "| P's force ratio | F's days of fuel | F's days of ammunition | F's cohesion | then |",
                        wide))
                .containsExactly(tooLarge);
    }

    @Test
    void itIsFoundAsAService() {
        assertThat(ServiceLoader.load(TableAnalysis.class)).hasExactlyElementsOfTypes(DmnAnalysis.class);
    }

    /** The analysis and a plain look at every box agree on random tables. */
    @Test
    void whatIsFoundIsWhatIsThere() {
        Random random = new Random(20200611);
        int gaps = 0;
        int overlaps = 0;
        int useless = 0;
        for (int i = 0; i < 400; i++) {
            Hit hit = List.of(Hit.UNIQUE, Hit.FIRST, Hit.ANY).get(random.nextInt(3));
            // Of two rows with holes in their cells the analysis does not see that one includes the other.
            boolean holed = random.nextInt(3) == 0;
            DecisionTable table = table(random, hit, holed);
            List<Axis> axes = new ArrayList<>();
            for (int c = 0; c < table.columns().size(); c++) {
                int column = c;
                axes.add(Axis.of(
                        table.columns().get(c),
                        table.lines().stream().map(l -> l.extents().get(column)).toList()));
            }
            Findings findings = ANALYSIS.findings(table, axes);
            Boxes boxes = new Boxes(table);
            assertThat(findings.gaps().isEmpty()).as("%s", table).isEqualTo(!boxes.gap);
            assertThat(findings.overlaps().keySet())
                    .as("%s", table)
                    .containsExactlyInAnyOrderElementsOf(boxes.overlaps());
            assertThat(findings.useless())
                    .extracting(pair -> pair.get(1))
                    .as("%s", table)
                    .isSubsetOf(boxes.useless());
            if (!holed) {
                assertThat(findings.useless()).as("%s", table).hasSameSizeAs(boxes.useless());
            }
            gaps += findings.gaps().size();
            overlaps += findings.overlaps().size();
            useless += findings.useless().size();
        }
        assertThat(List.of(gaps, overlaps, useless)).allMatch(count -> count > 50);
    }

    private static DecisionTable table(Random random, Hit hit, boolean holed) {
        int columns = 1 + random.nextInt(3);
        List<Column> all = IntStream.range(0, columns)
                .mapToObj(i -> new Column("c" + i, new Span(0, 6), new Scale.Measure(Unit.NUMBER)))
                .toList();
        List<DecisionTable.Line> lines = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(r -> new DecisionTable.Line(
                        new Position("t.md", r, 1),
                        "",
                        List.of(),
                        all.stream().map(c -> extent(random, c, holed)).toList(),
                        "effect " + random.nextInt(2)))
                .toList();
        return new DecisionTable("t", "t", new Position("t.md", 1, 1), hit, List.of(), all, lines);
    }

    private static Extent extent(Random random, Column column, boolean holed) {
        if (random.nextInt(3) == 0) {
            return column.any();
        }
        if (holed && random.nextBoolean()) {
            int hole = 1 + random.nextInt(4);
            return Extent.of(List.of(new Span(random.nextInt(hole), hole), new Span(hole + 1, 6)), true);
        }
        int from = random.nextInt(6);
        Span span = new Span(from, from + 1 + random.nextInt(6 - from));
        // All that is known is not the same as anything, and makes the unknown a value of its own.
        return span.equals(column.domain()) ? column.any() : Extent.of(List.of(span), true);
    }

    /** Every combination of single values. */
    private static final class Boxes {
        private final DecisionTable table;
        private final List<List<Integer>> held = new ArrayList<>();
        private boolean gap;

        Boxes(DecisionTable table) {
            this.table = table;
            look(new ArrayList<>());
        }

        private void look(List<Integer> values) {
            if (values.size() < table.columns().size()) {
                for (int v = 0; v < 6; v++) {
                    values.add(v);
                    look(values);
                    values.remove(values.size() - 1);
                }
                return;
            }
            List<Integer> rows = IntStream.rangeClosed(1, table.lines().size())
                    .filter(r -> holds(table.lines().get(r - 1), values))
                    .boxed()
                    .toList();
            gap |= rows.isEmpty();
            held.add(rows);
        }

        private static boolean holds(DecisionTable.Line line, List<Integer> values) {
            for (int c = 0; c < values.size(); c++) {
                int value = values.get(c);
                if (line.extents().get(c).spans().stream().noneMatch(s -> s.from() <= value && value < s.to())) {
                    return false;
                }
            }
            return true;
        }

        private String outcome(int row) {
            return table.lines().get(row - 1).outcome();
        }

        List<List<Integer>> overlaps() {
            List<List<Integer>> pairs = new ArrayList<>();
            for (int i = 1; i <= table.lines().size(); i++) {
                for (int j = i + 1; j <= table.lines().size(); j++) {
                    List<Integer> pair = List.of(i, j);
                    boolean mistake = table.hit() == Hit.UNIQUE
                            || table.hit() == Hit.ANY && !outcome(i).equals(outcome(j));
                    if (mistake && held.stream().anyMatch(rows -> rows.containsAll(pair))) {
                        pairs.add(pair);
                    }
                }
            }
            return pairs;
        }

        /** Rows that hold nowhere but where a single other row does, which comes first or does the same. */
        TreeSet<Integer> useless() {
            TreeSet<Integer> useless = new TreeSet<>();
            for (int row = 1; row <= table.lines().size() && table.hit() != Hit.UNIQUE; row++) {
                for (int other = 1; other <= table.lines().size(); other++) {
                    int included = row;
                    int including = other;
                    boolean leaves = table.hit() == Hit.FIRST
                            ? other < row
                            : outcome(other).equals(outcome(row));
                    if (other != row
                            && leaves
                            && held.stream().allMatch(rows -> !rows.contains(included) || rows.contains(including))) {
                        useless.add(row);
                    }
                }
            }
            return useless;
        }
    }
}
