package org.armistice.workbench.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.HiddenSign;
import org.armistice.rules.match.MatchFailure;
import org.armistice.simulator.account.RunFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns what goes wrong into a {@link Refusal}; how it came about inside is nobody's business outside. */
final class Failures {
    private static final int BAD_INPUT = 422;
    private static final int FAILED = 500;

    private final PrintStream log;

    /** @param log takes what should not have happened */
    Failures(PrintStream log) {
        this.log = log;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(
                BadInput.class,
                (e, answer) -> refuse(
                        answer, BAD_INPUT, Refusal.of(counted(e.problems().size()), e.problems())));
        routes.exception(
                HttpResponseException.class,
                (e, answer) -> refuse(answer, e.getStatus(), Refusal.of(String.valueOf(e.getMessage()))));
        routes.exception(JacksonException.class, (e, answer) -> refuse(answer, 400, Refusal.of(unreadable(e))));
        routes.exception(
                EOFException.class,
                (e, answer) -> refuse(answer, 400, Refusal.of("What was sent ends before its end.")));
        routes.exception(RunFailure.class, (e, answer) -> refuse(answer, FAILED, Refusal.of(message(e))));
        routes.exception(MatchFailure.class, (e, answer) -> refuse(answer, FAILED, Refusal.of(message(e))));
        routes.exception(UncheckedIOException.class, (e, answer) -> refuse(answer, FAILED, Refusal.of(message(e))));
        routes.exception(Exception.class, (e, answer) -> {
            log.println("workbench: this should not have happened: " + answer.method() + " " + answer.path());
            e.printStackTrace(log);
            refuse(
                    answer,
                    FAILED,
                    Refusal.of("This should not have happened. The window in which the workbench was"
                            + " started says more."));
        });
        routes.error(404, answer -> {
            if (answer.path().startsWith("/api/")
                    && !"application/json".equals(answer.res().getContentType())) {
                refuse(answer, 404, Refusal.of("There is nothing at " + answer.path() + "."));
            }
        });
    }

    /** What of a request could not be read, if that is known. */
    private static String unreadable(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds() == null
                    ? List.of()
                    : unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList();
            String maybe = Suggestion.maybe(unknown.getPropertyName(), known);
            return "'" + HiddenSign.shown(unknown.getPropertyName()) + "' is not asked for here."
                    + (maybe.isEmpty() && !known.isEmpty() ? " What is: " + String.join(", ", known) + "." : maybe);
        }
        String where = e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .reduce("", (path, name) -> path.isEmpty() ? name : path + "." + name);
        return where.isEmpty()
                ? "What was sent cannot be read as JSON of the form that is expected here."
                : "'" + HiddenSign.shown(where)
                        + "' is not what can stand there, or too large: maybe a text where a number is"
                        + " expected, or a fraction where a whole number is?";
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }

    private static String counted(int problems) {
        return problems == 1 ? "There is a problem." : "There are " + problems + " problems.";
    }

    private static void refuse(Context answer, int status, Refusal refusal) {
        answer.status(status).json(refusal);
    }
}
