package org.armistice.app.hindcast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armistice.experiments.hindcast.Hindcast;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.model.scenario.Scenario;

/**
 * All that a hindcast has found.
 *
 * @param rulebooks SHA-256 by name of the file
 * @param asked how many runs of each way were asked for
 * @param runs how many were played; fewer if it was ended early
 * @param failures by seed; these seeds are left out of all ways
 * @param drawn how many assumptions were drawn
 * @param ways the model as it stands comes first, with the forcing if there is one
 */
record Report(
        Scenario scenario,
        Observed observed,
        Hindcast hindcast,
        Map<String, String> rulebooks,
        int asked,
        int runs,
        Map<Long, String> failures,
        int drawn,
        Hindcast.Base base,
        List<Way> ways) {
    Report {
        ways = List.copyOf(ways);
    }

    /** What is to be said of scores that were ended early; empty if they were not. */
    String early() {
        return runs == asked
                ? ""
                : "Ended early, after " + runs + " of the " + asked
                        + " runs of each way that were asked for. To have all of them, begin once more.";
    }

    /** What the model is told, in the order of the file. */
    List<Told> told() {
        LocalDate lastDay = scenario.firstDay().plusDays(hindcast.agenda().days() - 1L);
        return observed.forcing().stream()
                .flatMap(forcing -> forcing.steps().stream())
                .map(step -> Told.of(step, lastDay))
                .toList();
    }

    /** What is not scored: files that are not there, and what the scenario has nothing for. */
    List<String> notScored() {
        return Stream.concat(
                        observed.missing().stream().map(file -> file + " is not there"),
                        hindcast.agenda().unscored().stream())
                .toList();
    }

    /** The model as it stands under this forcing. */
    Optional<Way> model(boolean forced) {
        return find(forced, "");
    }

    Optional<Way> find(boolean forced, String without) {
        return ways.stream()
                .filter(w -> w.forced() == forced && w.without().equals(without))
                .findFirst();
    }
}
