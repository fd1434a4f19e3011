package org.armistice.workbench.exercise;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.armistice.exercise.debrief.Inquiry;
import org.armistice.exercise.debrief.Otherwise;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Refused;
import org.armistice.workbench.exercise.debrief.Asked;
import org.armistice.workbench.exercise.debrief.Inquiries;
import org.armistice.workbench.server.Body;
import org.armistice.workbench.server.Gate;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;
import org.jspecify.annotations.Nullable;

/** The debrief while it is talked about: for the teacher at any time, for those at the table when it is shown to them. */
final class DebriefRoutes implements Routes {
    private static final int MOST_RUNS = 1000;
    private static final int MOST_PAIRS = 200;

    private final Tables tables;
    private final TableRoutes seats;
    private final Debriefs debriefs;
    private final Inquiries inquiries;
    private final Work work;

    DebriefRoutes(Tables tables, TableRoutes seats, Debriefs debriefs, Inquiries inquiries, Work work) {
        this.tables = tables;
        this.seats = seats;
        this.debriefs = debriefs;
        this.inquiries = inquiries;
        this.work = work;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/exercises/{table}/debrief", answer -> report(answer, table(answer)));
        routes.get("/api/exercises/{table}/inquiries", answer -> answer.json(list(table(answer))));
        routes.post("/api/exercises/{table}/inquiries", this::ask);
        routes.post("/api/exercises/{table}/inquiries/{inquiry}/stop", this::stop);
        routes.get(Gate.TABLE + "debrief", answer -> report(answer, shown(answer)));
        routes.get(Gate.TABLE + "inquiries", answer -> answer.json(list(shown(answer))));
    }

    private Table table(Context request) {
        String id = request.pathParam("table");
        return work.done(() -> tables.get(id));
    }

    /** @throws NotFoundResponse unless the debrief is shown to whoever asks */
    private Table shown(Context request) {
        Tables.Sitting sitting = seats.sitting(request);
        if (!sitting.table().showsDebrief(sitting.seat().role())) {
            throw new NotFoundResponse("There is no debrief here.");
        }
        return sitting.table();
    }

    private void report(Context answer, Table table) {
        answer.contentType("application/json").result(debriefs.of(table).json());
    }

    private List<Asked> list(Table table) {
        return inquiries.list(table.id(), table.played());
    }

    /**
     * @param kind {@code luck} or {@code otherwise}
     * @param runs how many other runs, or pairs of runs
     * @param turn of the decision; this and the next two only of {@code otherwise}
     */
    private record Asking(
            @Nullable String kind,
            @Nullable Integer runs,
            @Nullable Integer turn,
            @Nullable String decision,
            @Nullable List<Move.Pick> picks) {}

    private void ask(Context request) {
        Table table = table(request);
        Asking asking = Body.of(request, Asking.class);
        boolean luck = "luck".equals(asking.kind());
        if (!luck && !"otherwise".equals(asking.kind())) {
            throw new BadRequestResponse("What is asked is 'luck' or 'otherwise'.");
        }
        int runs = runs(asking.runs(), luck ? MOST_RUNS : MOST_PAIRS);
        Debriefs.Made made = debriefs.of(table);
        try {
            Inquiry inquiry =
                    luck ? made.debriefing().luck(runs) : made.debriefing().otherwise(other(asking), runs);
            request.status(HttpStatus.CREATED)
                    .json(inquiries.ask(
                            table.id(), made.played(), luck ? Asked.Kind.LUCK : Asked.Kind.OTHERWISE, inquiry));
        } catch (Refused e) {
            throw new ConflictResponse(e.why());
        }
    }

    private static Otherwise other(Asking asking) {
        Integer turn = asking.turn();
        List<Move.Pick> picks = asking.picks();
        if (turn == null
                || asking.decision() == null
                || picks == null
                || picks.stream().anyMatch(p -> p == null || p.option() == null || p.fact() == null)) {
            throw new BadRequestResponse("Another decision has a 'turn', a 'decision' and 'picks'.");
        }
        return new Otherwise(turn, String.valueOf(asking.decision()), picks);
    }

    private static int runs(@Nullable Integer asked, int most) {
        if (asked == null || asked < 2 || asked > most) {
            throw new BadRequestResponse("'runs' is a whole number from 2 to " + most + ".");
        }
        return asked;
    }

    private void stop(Context request) {
        Table table = table(request);
        String id = request.pathParam("inquiry");
        if (id.matches("[0-9]{1,4}")) {
            inquiries.stop(table.id(), table.played(), Integer.parseInt(id));
        }
        request.json(list(table));
    }
}
