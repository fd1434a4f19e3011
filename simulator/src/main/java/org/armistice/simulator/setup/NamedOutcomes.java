package org.armistice.simulator.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.World;
import org.armistice.model.problem.BadInput;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.Fingerprint;
import org.armistice.model.text.TextFile;
import org.armistice.rules.language.Questions;
import org.armistice.simulator.outcome.ExpectationReader;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Outcome;

/**
 * The outcomes that a scenario names in its {@code expectations.yaml}.
 *
 * @param outcomes empty if there is no such file
 * @param sha256 of the file; empty if there is none
 */
public record NamedOutcomes(List<Outcome> outcomes, String sha256) {
    public NamedOutcomes {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Reads the file of a scenario.
     *
     * @param questions of the rulebooks in whose words outcomes are asked for
     * @throws BadInput with all that is wrong with it
     */
    public static NamedOutcomes of(Scenario scenario, Questions questions) {
        Path file = scenario.folder().resolve("expectations.yaml");
        if (!Files.isRegularFile(file)) {
            return new NamedOutcomes(List.of(), "");
        }
        TextFile text = TextFile.read(file, file.toString());
        return new NamedOutcomes(
                ExpectationReader.outcomes(text, questions), Fingerprint.of(Map.of("expectations", text.text())));
    }

    /** What can be asked of runs of a scenario: the outcomes that it names, and the indicators that every scenario has. */
    public static Gauges gauges(Prepared prepared) {
        return of(prepared.scenario(), prepared.checked().questions())
                .gauges(prepared.scenario().createWorld());
    }

    /** They and the indicators that every scenario has. */
    public Gauges gauges(World start) {
        return new Gauges(start, outcomes);
    }
}
