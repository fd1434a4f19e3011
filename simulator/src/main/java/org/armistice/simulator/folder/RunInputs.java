package org.armistice.simulator.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.json.JsonNode;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.Fingerprint;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.setup.Change;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Scenarios;
import org.armistice.simulator.setup.Setup;
import org.armistice.simulator.setup.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a run was made from, as its folder says.
 *
 * @param program name and version
 * @param scenario its id
 * @param hash of the scenario with all that was set
 * @param days how many were played
 * @param rulebooks hashes by the files as shown
 * @param whatIfs hashes by name
 */
public record RunInputs(
        String program,
        String scenario,
        String hash,
        long seed,
        int days,
        Map<String, String> rulebooks,
        List<Change> changes,
        Map<String, String> whatIfs,
        List<String> without) {
    /** @param manifest has what {@link Manifest#run} writes, but for what came of it */
    public static RunInputs of(JsonNode manifest) {
        Map<String, String> rulebooks = new LinkedHashMap<>();
        manifest.nodes("rulebooks").forEach(b -> rulebooks.put(b.text("file"), b.text("sha256")));
        Map<String, String> whatIfs = new LinkedHashMap<>();
        manifest.nodes("with").forEach(w -> whatIfs.put(w.text("name"), w.text("sha256")));
        return new RunInputs(
                manifest.text("program"),
                manifest.text("scenario"),
                manifest.text("sha256"),
                manifest.wholeNumber("seed"),
                manifest.number("days"),
                rulebooks,
                manifest.nodes("set").stream()
                        .map(c -> new Change(c.text("path"), c.text("value")))
                        .toList(),
                whatIfs,
                manifest.texts("without"));
    }

    /**
     * Reads the same inputs again.
     *
     * @param named the scenario as users name it, or null for the one that comes with the program under its id
     * @param folders of rulebooks that were used beside those that the scenario names
     * @param option by which the user names them
     * @throws BadInput if something is not there any more, or with all that is wrong with it
     */
    public Prepared read(@Nullable String named, List<Path> folders, String option) {
        Path folder = Scenarios.find(named == null ? scenario : named);
        Prepared prepared = Setup.read(folder, changes, folders, new Variation(List.copyOf(whatIfs.keySet()), without));
        List<Problem> problems = new ArrayList<>();
        for (String file : rulebooks.keySet()) {
            boolean known = prepared.texts().keySet().stream()
                    .anyMatch(read -> prepared.shownName(read).equals(file));
            if (!known) {
                problems.add(new Problem(
                        Position.ofFile(option),
                        "this run used the rulebook '" + file + "'. Say where it is with " + option + "."));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return prepared;
    }

    /** What is not the same any more, each as a sentence without a full stop. */
    public List<String> differences(Prepared prepared) {
        List<String> differences = new ArrayList<>();
        if (!prepared.scenario().hash().equals(hash)) {
            differences.add("the scenario '" + scenario + "' has changed since");
        }
        prepared.texts().forEach((file, text) -> {
            String shown = prepared.shownName(file);
            String before = rulebooks.get(shown);
            if (before == null) {
                differences.add("the rulebook '" + shown + "' was not used");
            } else if (!before.equals(Fingerprint.of(Map.of("rulebook", text)))) {
                differences.add("the rulebook '" + shown + "' has changed since");
            }
        });
        prepared.whatIfs().forEach((name, whatIf) -> {
            if (!Manifest.fingerprint(whatIf).equals(whatIfs.get(name))) {
                differences.add("the what-if '" + name + "' has changed since");
            }
        });
        if (!program.equals(Version.NAME)) {
            differences.add("it was made by " + program + ", and this is " + Version.NAME);
        }
        return differences;
    }
}
