package org.armistice.app.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.sensitivity.kept.FactorChoice;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.setup.Prepared;
import picocli.CommandLine.Option;

/** Which factors are tried, and over what. */
final class FactorOptions {
    @Option(
            names = "--factors",
            paramLabel = "ID",
            split = ",",
            description = {
                "Which assumptions and parameters to try: ids, or patterns such as 'supply.*' (default: all that have a "
                        + "range). All others keep their values. '--list factors' lists them."
            })
    private List<String> wanted = new ArrayList<>();

    @Option(
            names = "--vary",
            paramLabel = "PATH=DIST",
            description = "Gives a factor another distribution: supply.patience='uniform(3, 10 days)'.")
    private List<String> vary = new ArrayList<>();

    /**
     * All that can be tried: what has a range of more than one value, and has not been set by hand.
     *
     * @throws BadInput if a distribution cannot be read or does not fit
     */
    List<Factor> all(Prepared prepared) {
        return FactorChoice.all(prepared, vary, Position.ofFile("--vary"));
    }

    /**
     * Those that are wanted, in their own order.
     *
     * @throws BadInput if one is not there
     */
    List<Factor> choose(List<Factor> all) {
        try {
            return FactorChoice.choose(all, wanted, "--factors");
        } catch (BadInput e) {
            throw new BadInput(e.problems().stream()
                    .map(p -> new Problem(p.position(), p.message() + " '--list factors' lists them."))
                    .toList());
        }
    }
}
