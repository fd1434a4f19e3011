package org.armistice.app.scenario;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.Simulation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long a command may take with what it is given, or a single run where there are many. */
public final class TimeLimitOption {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})(s|m|h)");

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            description =
                    "How long this may take, each run if there are many: 90s, 5m or 2h (default: 10m). Exit code 1 beyond it.")
    private @Nullable String text;

    /** Whether the user has said something. */
    public boolean isGiven() {
        return text != null;
    }

    /** @throws BadInput if it cannot be read */
    public Duration get() {
        if (text == null) {
            return Timed.USUAL;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new BadInput(new Problem(
                    Position.ofFile("--time-limit"), "'" + text + "' is no time. Write one such as 90s, 5m or 2h."));
        }
        long number = Long.parseLong(form.group(1));
        return switch (form.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }

    /** The simulation, each run of which takes no longer. */
    public Simulation of(Simulation simulation) {
        return simulation.with(simulation.settings().withTimeLimit(get()));
    }
}
