package org.armistice.app.hindcast;

import org.armistice.experiments.hindcast.Scorecard;

/**
 * A way in which the scenario was run, and how good that was.
 *
 * @param forced whether the model was told the forcing
 * @param without the rulebook that was left out; empty for none
 */
record Way(boolean forced, String without, Scorecard card) {
    String title() {
        return (without.isEmpty() ? "model" : "without " + without) + (forced ? ", forcing given" : "");
    }
}
