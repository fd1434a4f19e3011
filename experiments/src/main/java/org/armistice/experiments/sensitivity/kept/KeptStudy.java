package org.armistice.experiments.sensitivity.kept;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.experiments.draw.Factor;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.FileTrouble;
import org.armistice.simulator.folder.Manifest;
import org.armistice.simulator.folder.ManifestDifferences;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.setup.NamedOutcomes;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The points of an earlier study, to go on from where it ended. */
public final class KeptStudy {
    private KeptStudy() {}

    /** What {@code study.json} says: all that the outcomes of points depend on, and not how many there are. */
    public static Map<String, @Nullable Object> manifest(
            Prepared prepared,
            int days,
            MethodName method,
            int replicates,
            List<Factor> factors,
            List<Indicator> outcomes,
            long firstSeed) {
        Map<String, @Nullable Object> tree = Json.object(
                "program",
                Version.NAME,
                "scenario",
                prepared.scenario().id(),
                "sha256",
                prepared.scenario().hash(),
                "days",
                days);
        tree.putAll(Manifest.conditions(prepared));
        String named = NamedOutcomes.of(prepared.scenario(), prepared.checked().questions())
                .sha256();
        tree.put("expectations", named.isEmpty() ? null : Json.object("sha256", named));
        tree.put("method", method.name());
        tree.put("replicates", replicates);
        tree.put("firstSeed", firstSeed);
        tree.put(
                "factors",
                factors.stream()
                        .map(f -> Json.object(
                                "id", f.id(),
                                "distribution", FactorText.distribution(f).text(f.unit())))
                        .toList());
        tree.put("outcomes", outcomes.stream().map(Indicator::id).toList());
        return tree;
    }

    /**
     * Reads what a folder holds.
     *
     * @param asked the manifest of what is asked for now
     * @param width how many samples a row has
     * @param outcomes how many outcomes
     * @return outcomes of the samples whose runs ended, by their numbers
     * @throws BadInput if the study there was another one, or its files are damaged
     */
    public static Map<Integer, double[]> values(
            Path folder, Map<String, @Nullable Object> asked, int width, int outcomes) {
        Path manifest = folder.resolve(FindingsFolder.STUDY);
        try {
            List<String> differences = Json.read(Files.readString(manifest)) instanceof Map<?, ?> kept
                    ? ManifestDifferences.between(kept, asked)
                    : List.of("it says nothing of a study.");
            if (!differences.isEmpty()) {
                throw new BadInput(differences.stream()
                        .map(d -> new Problem(
                                Position.ofFile(manifest.toString()), "this study cannot be gone on with: " + d))
                        .toList());
            }
            return points(folder.resolve(FindingsFolder.POINTS), FindingsFolder.header(asked), width, outcomes);
        } catch (JacksonException e) {
            throw new BadInput(
                    new Problem(Position.ofFile(manifest.toString()), "this is not the manifest of a study."));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + ": " + FileTrouble.words(e), e);
        }
    }

    private static Map<Integer, double[]> points(Path file, String header, int width, int outcomes) throws IOException {
        Map<Integer, double[]> known = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            if (!header.equals(reader.readLine())) {
                throw damaged(file, 1, "these are not the columns that the study has.");
            }
            int columns = header.split(",", -1).length;
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String[] cells = line.split(",", -1);
                try {
                    int place = Integer.parseInt(cells[1]);
                    if (cells.length != columns || place < 0 || place >= width) {
                        throw new NumberFormatException();
                    }
                    if (!cells[cells.length - 1].isEmpty()) {
                        int sample = Math.addExact(Math.multiplyExact(Integer.parseInt(cells[0]), width), place);
                        double[] values = new double[outcomes];
                        for (int i = 0; i < outcomes; i++) {
                            values[i] = Double.parseDouble(cells[cells.length - outcomes + i]);
                        }
                        known.put(sample, values);
                    }
                } catch (IndexOutOfBoundsException | NumberFormatException | ArithmeticException e) {
                    throw damaged(file, number, "this is not a point as a study writes it.");
                }
            }
        }
        return known;
    }

    private static BadInput damaged(Path file, int line, String message) {
        return new BadInput(new Problem(
                new Position(file.toString(), line, 1), message + " Begin the study anew in another folder."));
    }
}
