package org.armistice.workbench.exercise;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.armistice.exercise.debrief.DebriefReport;
import org.armistice.exercise.debrief.Debriefing;
import org.armistice.exercise.debrief.Records;
import org.armistice.exercise.record.Entry;
import org.armistice.workbench.exercise.debrief.Debriefed;
import org.armistice.workbench.server.Work;

/** What is handed out when the turns are over, or so far. */
final class Debriefs {
    /** Other luck, against which this one is held; the command line plays more unless told otherwise. */
    private static final int USUAL_RUNS = 60;

    /** Each holds a whole run. */
    private static final int MOST_KEPT = 8;

    private static final int MOST_RUNS = 500;

    /** For each decision that is taken away. */
    private static final int PAIRS = 10;

    private final Debriefed debriefed;
    private final Work work;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    /**
     * A debrief that was worked out.
     *
     * @param played what it is of: another text whenever something was played anew
     * @param json what pages are told; the assessment is no part of it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Made(String played, Debriefing debriefing, byte[] json) {}

    Debriefs(Debriefed debriefed, Work work) {
        this.debriefed = debriefed;
        this.work = work;
    }

    /**
     * The debrief of what has been played so far; worked out once.
     *
     * @throws ConflictResponse if no turn has been played yet
     */
    Made of(Table table) {
        return work.done(() -> {
            String played;
            List<Entry> entries;
            synchronized (table.session()) {
                check(table);
                played = table.played();
                entries = table.session().entries();
            }
            Made known = made.get(table.id());
            if (known == null || !known.played().equals(played)) {
                Debriefing debriefing = new Debriefing(
                        table.exercise(),
                        table.session().prepared(),
                        table.session().seed(),
                        entries);
                DebriefReport report = debriefing.report(0, 0, () -> {}).withoutAssessment();
                known = new Made(played, debriefing, Table.json(report));
                if (made.size() >= MOST_KEPT) {
                    made.clear();
                }
                made.put(table.id(), known);
            }
            return known;
        });
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
        check(table);
        return debriefed.html(Debriefing.of(table.session()).report(runs, PAIRS, () -> {}));
    }

    private static void check(Table table) {
        if (table.session().played().turn() < 1) {
            throw new ConflictResponse("No turn has been played yet.");
        }
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
