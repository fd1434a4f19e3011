package org.armistice.workbench.exercise;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import org.armistice.exercise.debrief.Debriefing;
import org.armistice.exercise.debrief.Records;
import org.armistice.workbench.server.Work;

/** What is handed out when the turns are over, or so far. */
final class Debriefs {
    /** Other luck, against which this one is held; the command line plays more unless told otherwise. */
    private static final int USUAL_RUNS = 60;

    private static final int MOST_RUNS = 500;

    /** For each decision that is taken away. */
    private static final int PAIRS = 10;

    private final Debriefed debriefed;
    private final Work work;

    Debriefs(Debriefed debriefed, Work work) {
        this.debriefed = debriefed;
        this.work = work;
    }

    /** Answers with the debrief, of as many runs as are usual. */
    void send(Context answer, Table table) {
        answer.contentType("text/html; charset=utf-8").result(work.done(() -> html(table, USUAL_RUNS)));
    }

    /** Answers with a file: {@code debrief.html}, {@code records.json} or {@code records.csv}. */
    void send(Context answer, Table table, String file) {
        switch (file) {
            case "debrief.html" -> {
                int runs = runs(answer);
                answer.contentType("text/html; charset=utf-8").result(work.done(() -> html(table, runs)));
            }
            case "records.json" ->
                answer.contentType("application/json")
                        .result(Records.json(table.session().entries()).getBytes(StandardCharsets.UTF_8));
            case "records.csv" ->
                answer.contentType("text/csv; charset=utf-8")
                        .result(Records.csv(table.exercise(), table.session().entries()));
            default -> throw new NotFoundResponse("An exercise has no such file.");
        }
    }

    private String html(Table table, int runs) {
        if (table.session().played().turn() < 1) {
            throw new ConflictResponse("No turn has been played yet.");
        }
        return debriefed.html(Debriefing.of(table.session()).report(runs, PAIRS, () -> {}));
    }

    private static int runs(Context request) {
        String asked = request.queryParam("runs");
        if (asked == null) {
            return USUAL_RUNS;
        }
        if (!asked.matches("[0-9]{1,3}") || Integer.parseInt(asked) > MOST_RUNS) {
            throw new BadRequestResponse("'runs' is a whole number from 0 to " + MOST_RUNS + ".");
        }
        return Integer.parseInt(asked);
    }
}
