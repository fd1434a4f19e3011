package org.armistice.workbench.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.armistice.model.problem.BadInput;
import org.armistice.rules.match.MatchFailure;
import org.armistice.simulator.account.RunFailure;
import tools.jackson.core.JacksonException;

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
        routes.exception(
                JacksonException.class,
                (e, answer) -> refuse(
                        answer,
                        400,
                        Refusal.of("What was sent cannot be read as JSON of the form that is expected here.")));
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
