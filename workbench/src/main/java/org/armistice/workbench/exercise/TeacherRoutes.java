package org.armistice.workbench.exercise;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Refused;
import org.armistice.simulator.setup.Prepared;
import org.armistice.workbench.exercise.seat.Seats;
import org.armistice.workbench.exercise.view.Overseeing;
import org.armistice.workbench.exercise.view.TeacherView;
import org.armistice.workbench.run.Archive;
import org.armistice.workbench.scenario.Shelf;
import org.armistice.workbench.server.Body;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;
import org.jspecify.annotations.Nullable;

/** Exercises for whoever leads them, and has the rights of the workbench. */
final class TeacherRoutes implements Routes {
    private final Tables tables;
    private final Streams streams;
    private final Practice practice;
    private final KeptTurns turns;
    private final Debriefs debriefs;
    private final Shelf shelf;
    private final Archive archive;
    private final Work work;

    TeacherRoutes(
            Tables tables,
            Streams streams,
            Practice practice,
            KeptTurns turns,
            Debriefs debriefs,
            Shelf shelf,
            Archive archive,
            Work work) {
        this.tables = tables;
        this.streams = streams;
        this.practice = practice;
        this.turns = turns;
        this.debriefs = debriefs;
        this.shelf = shelf;
        this.archive = archive;
        this.work = work;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/scenarios/{scenario}/exercises", this::shelved);
        routes.get("/api/exercises", answer -> answer.json(tables.list()));
        routes.post("/api/exercises", this::open);
        routes.post("/api/exercises/alone", this::alone);
        routes.get("/api/exercises/{table}", answer -> answer.json(view(table(answer))));
        routes.get("/api/exercises/{table}/stream", this::stream);
        routes.get(
                "/api/exercises/{table}/film",
                answer -> send(answer, table(answer).wholeFilm()));
        routes.get(
                "/api/exercises/{table}/story",
                answer -> send(answer, table(answer).story()));
        routes.get(
                "/api/exercises/{table}/files/{file}",
                answer -> debriefs.send(answer, table(answer), answer.pathParam("file")));
        routes.post("/api/exercises/{table}/moves", this::move);
        routes.post("/api/exercises/{table}/codes", this::renew);
        routes.post("/api/exercises/{table}/runs", this::keep);
        routes.get("/api/exercises/{table}/roles/{role}/view", answer -> {
            Table table = table(answer);
            send(answer, table.view(role(table, answer)));
        });
        routes.get("/api/exercises/{table}/roles/{role}/film", answer -> {
            Table table = table(answer);
            send(answer, table.film(role(table, answer)));
        });
        routes.get("/api/exercises/{table}/roles/{role}/news", answer -> {
            Table table = table(answer);
            send(answer, table.news(role(table, answer)));
        });
    }

    private static void send(Context answer, byte[] json) {
        answer.contentType("application/json").result(json);
    }

    private Table table(Context request) {
        String id = request.pathParam("table");
        return work.done(() -> tables.get(id));
    }

    private static String role(Table table, Context request) {
        return table.exercise()
                .role(request.pathParam("role"))
                .map(Role::id)
                .orElseThrow(() -> new NotFoundResponse("There is no such role."));
    }

    private void shelved(Context answer) {
        String scenario = answer.pathParam("scenario");
        shelf.known(scenario);
        answer.json(work.done(() -> Shelved.list(tables.prepared(scenario))));
    }

    private static TeacherView view(Table table) {
        synchronized (table.session()) {
            return new Overseeing(table.session(), table.seats())
                    .view(
                            table.id(),
                            table.version(Role.TEACHER),
                            table.played(),
                            table.card().solo());
        }
    }

    /**
     * @param seed that of the exercise unless given
     * @param role of one who plays alone; only then
     * @param name of one who plays alone
     */
    private record Opening(
            @Nullable String scenario,
            @Nullable String exercise,
            @Nullable Long seed,
            @Nullable String role,
            @Nullable String name) {
        long seedOr(long otherwise) {
            long chosen = seed == null ? otherwise : seed;
            if (chosen < 0 || chosen > 999_999_999) {
                throw new BadRequestResponse("A seed is a whole number from 0 to 999999999.");
            }
            return chosen;
        }
    }

    private void open(Context request) {
        Opening opening = Body.of(request, Opening.class);
        String scenario = String.valueOf(opening.scenario());
        shelf.known(scenario);
        Table table = work.done(() -> {
            Prepared prepared = tables.prepared(scenario);
            Exercise exercise = Shelved.read(prepared, String.valueOf(opening.exercise()));
            return tables.create(prepared, exercise, opening.seedOr(exercise.seed()), "", "");
        });
        request.status(HttpStatus.CREATED).json(view(table));
    }

    /** @param token that opens the seat */
    private record Alone(String token) {}

    private void alone(Context request) {
        Opening opening = Body.of(request, Opening.class);
        String scenario = String.valueOf(opening.scenario());
        shelf.known(scenario);
        String token = work.done(() -> {
            Prepared prepared = tables.prepared(scenario);
            Exercise exercise = Shelved.read(prepared, String.valueOf(opening.exercise()));
            String name = opening.name() == null ? "" : opening.name();
            return practice.begin(
                    prepared, exercise, opening.seedOr(exercise.seed()), String.valueOf(opening.role()), name);
        });
        request.status(HttpStatus.CREATED).json(new Alone(token));
    }

    private void stream(Context answer) {
        Table table = table(answer);
        streams.follow(answer, "teacher of " + table.id(), table, Role.TEACHER, () -> true);
    }

    private void move(Context request) {
        Table table = table(request);
        MoveForm form = Body.of(request, MoveForm.class);
        Move move = form.read();
        String key = form.request(Role.TEACHER);
        try {
            work.done(() -> {
                table.run(move, key);
                return true;
            });
        } catch (Refused e) {
            throw new ConflictResponse(String.valueOf(e.getMessage()));
        }
        request.status(HttpStatus.NO_CONTENT);
    }

    /** @param role whose code is to be another; {@code *} for that by which one practises */
    private record Renewing(@Nullable String role) {}

    private void renew(Context request) {
        Table table = table(request);
        String role = String.valueOf(Body.of(request, Renewing.class).role());
        if (!role.equals(Seats.PRACTICE) && table.exercise().role(role).isEmpty()) {
            throw new NotFoundResponse("There is no such role.");
        }
        table.seats().renew(role);
        table.noteForTeacher();
        request.json(view(table));
    }

    private void keep(Context request) {
        Table table = table(request);
        String name = work.done(() -> turns.keep(table));
        request.status(HttpStatus.CREATED).json(archive.kept(name));
    }
}
