package org.armistice.experiments.sensitivity.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.sensitivity.Findings;
import org.armistice.experiments.sensitivity.Index;
import org.armistice.experiments.sensitivity.Influence;
import org.armistice.experiments.sensitivity.Sample;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.FileTrouble;
import org.armistice.simulator.folder.Csv;
import org.armistice.simulator.folder.WholeFile;
import org.armistice.simulator.folder.WholeFolder;
import org.jspecify.annotations.Nullable;

/**
 * Where findings are kept: a folder that is there whole or not at all.
 *
 * @param resumed whether it may hold a study already, which is gone on with
 */
public record FindingsFolder(Path path, boolean resumed) {
    public static final String STUDY = "study.json";
    public static final String POINTS = "points.csv";
    private static final String SUMMARY = "summary.json";

    /**
     * A folder of the user's choice.
     *
     * @param resumed whether it is to hold a study that is gone on with, and not to be free
     * @throws BadInput if it is not as it is to be
     */
    public static FindingsFolder at(Path path, boolean resumed) {
        if (resumed) {
            if (!Files.isRegularFile(path.resolve(STUDY)) || !Files.isRegularFile(path.resolve(POINTS))) {
                throw new BadInput(new Problem(
                        Position.ofFile("--resume"),
                        "there is no study of sensitivity in " + path + " to go on with."));
            }
            return new FindingsFolder(path, true);
        }
        WholeFolder.checkPlace(path);
        boolean free = !Files.exists(path);
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                free = files.findAny().isEmpty();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + path + ": " + FileTrouble.words(e), e);
            }
        }
        if (!free) {
            throw new BadInput(new Problem(Position.ofFile("--out"), path + " is there already. Name a new folder."));
        }
        return new FindingsFolder(path, false);
    }

    /**
     * Writes findings in place of those that are there.
     *
     * @param html the same as a page, or null for none
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Report report, @Nullable String html) {
        WholeFolder.at(path, "findings", STUDY, resumed).write(beside -> {
            WholeFile.create(beside.resolve("indices.csv"), writer -> indices(report, writer));
            WholeFile.create(beside.resolve(POINTS), writer -> {
                writer.write(header(report.study()) + "\n");
                points(report.findings(), writer);
            });
            if (html != null) {
                WholeFile.create(beside.resolve("report.html"), html);
            }
            WholeFile.create(beside.resolve(SUMMARY), Json.text(FindingsTree.of(report)));
            WholeFile.create(beside.resolve(STUDY), Json.text(report.study()));
        });
    }

    /** A line for each outcome, factor and index; luck is the factor without a name. */
    private static void indices(Report report, Writer writer) throws IOException {
        writer.write(
                "outcome,factor,index,value,low,high,told_from_zero,unit,given,least,most,grade,declared,meaning\n");
        for (Findings.Finding finding : report.findings().outcomes()) {
            for (Influence influence : finding.influences()) {
                for (Index index : influence.indices()) {
                    boolean luck = influence.factor() == Influence.LUCK;
                    writer.write(Csv.cell(finding.outcome().id()) + ","
                            + (luck
                                    ? ""
                                    : Csv.cell(report.findings()
                                            .factors()
                                            .get(influence.factor())
                                            .id())) + ","
                            + index.name() + "," + Digits.kept(index.value()).toPlainString() + ","
                            + Digits.kept(index.low()).toPlainString() + ","
                            + Digits.kept(index.high()).toPlainString() + "," + influence.clear() + ","
                            + (luck ? ",,,,,," : declaration(report, influence.factor())) + "\n");
                }
            }
        }
    }

    private static String declaration(Report report, int number) {
        Factor factor = report.findings().factors().get(number);
        return String.join(
                ",",
                factor.unit().symbol(),
                FactorText.number(factor, factor.value()),
                FactorText.number(
                        factor, FactorText.distribution(factor).range().least()),
                FactorText.number(
                        factor, FactorText.distribution(factor).range().most()),
                String.valueOf(factor.grade()).strip(),
                Csv.cell(FactorText.declared(factor, report.prepared())),
                Csv.cell(factor.meaning()));
    }

    /** The columns of points: what they are the points of is in the manifest of the study. */
    static String header(Map<String, @Nullable Object> study) {
        List<String> columns = new ArrayList<>(List.of("row", "place", "seed"));
        if (study.get("factors") instanceof List<?> factors) {
            factors.forEach(f ->
                    columns.add(Csv.cell(f instanceof Map<?, ?> map ? String.valueOf(map.get("id")) : "")));
        }
        if (study.get("outcomes") instanceof List<?> outcomes) {
            outcomes.forEach(o -> columns.add(Csv.cell(String.valueOf(o))));
        }
        return String.join(",", columns);
    }

    /** A line for each sample: its row and place, its first seed, the values of all factors in their units, the outcomes. */
    private static void points(Findings findings, Writer writer) throws IOException {
        List<Factor> factors = findings.factors();
        for (int row = 0; row < findings.rows(); row++) {
            for (int place = 0; place < findings.method().width(); place++) {
                Sample sample = findings.method().sample(row, place);
                writer.write(row + "," + place + "," + findings.seed(sample));
                for (int i = 0; i < factors.size(); i++) {
                    long value = Findings.value(factors.get(i), sample.point()[i]);
                    writer.write("," + FactorText.number(factors.get(i), value));
                }
                for (Findings.Finding finding : findings.outcomes()) {
                    double value = finding.values()[row][place];
                    writer.write("," + (Double.isNaN(value) ? "" : Digits.exact(value)));
                }
                writer.write("\n");
            }
        }
    }
}
