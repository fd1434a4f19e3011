package org.armistice.app;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.store.StoreFailure;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.match.MatchFailure;
import org.armistice.simulator.account.RunFailure;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns errors into messages and exit codes: 2 for what the user can mend, 1 for the rest. */
final class Failures {
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    int badUsage(ParameterException exception, String[] arguments) {
        CommandLine line = exception.getCommandLine();
        say(String.valueOf(exception.getMessage()));
        if (exception instanceof UnmatchedArgumentException unmatched) {
            maybe(unmatched, line).ifPresent(text -> terminal.error(Phrase.of(text)));
        }
        terminal.error(Phrase.of("'" + line.getCommandSpec().qualifiedName() + " --help' says what can be written."));
        return BAD_INPUT;
    }

    private static Optional<String> maybe(UnmatchedArgumentException unmatched, CommandLine line) {
        List<String> known = new ArrayList<>(line.getSubcommands().keySet());
        line.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
        String near = Suggestion.maybe(unmatched.getUnmatched().get(0), known).strip();
        if (!near.isEmpty()) {
            return Optional.of(near);
        }
        return unmatched.getSuggestions().isEmpty()
                ? Optional.empty()
                : Optional.of("Maybe: " + String.join(", ", unmatched.getSuggestions()) + "?");
    }

    int failed(Exception exception, CommandLine line, ParseResult result) {
        terminal.out().flush();
        if (System.getenv("ARMISTICE_DEBUG") != null) {
            exception.printStackTrace(terminal.err());
        }
        if (exception instanceof BadInput bad) {
            bad.problems().forEach(terminal::problem);
            terminal.error(Phrase.of(counted(bad.problems()), Style.FAINT));
            return BAD_INPUT;
        }
        if (exception instanceof RunFailure
                || exception instanceof MatchFailure
                || exception instanceof StoreFailure
                || exception instanceof UncheckedIOException) {
            say(String.valueOf(exception.getMessage()));
            return FAILED;
        }
        say("this should not have happened: " + exception);
        terminal.error(Phrase.of("Please report it, with the command that you gave and the output of the same command"
                + " with ARMISTICE_DEBUG=1 set."));
        return FAILED;
    }

    private void say(String message) {
        terminal.error(Phrase.of("armistice: ", Style.ERROR).add(message));
    }

    private static String counted(List<Problem> problems) {
        int errors = (int) problems.stream().filter(Problem::isError).count();
        int warnings = problems.size() - errors;
        return (errors == 1 ? "1 problem" : errors + " problems")
                + (warnings == 0 ? "" : warnings == 1 ? ", 1 warning" : ", " + warnings + " warnings") + ".";
    }
}
