package org.armistice.app.rulebook;

import java.nio.file.Path;
import org.armistice.app.terminal.FormatOption;
import org.armistice.simulator.setup.Scenarios;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What commands that report on the rules of one scenario have in common. */
final class ReportOptions {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SCENARIO",
            defaultValue = "libya-2020",
            description = "A scenario's folder, or the name of one that comes with the program (default: libya-2020).")
    private String scenario = "";

    @Mixin
    private FormatOption format = new FormatOption();

    /** The folder of the scenario; throws {@link org.armistice.model.problem.BadInput} if there is none. */
    Path folder() {
        return Scenarios.find(scenario);
    }

    boolean json() {
        return format.isJson();
    }
}
