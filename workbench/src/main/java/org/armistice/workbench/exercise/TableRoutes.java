package org.armistice.workbench.exercise;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnauthorizedResponse;
import java.util.List;
import java.util.Optional;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Refused;
import org.armistice.model.problem.BadInput;
import org.armistice.workbench.exercise.seat.Seat;
import org.armistice.workbench.exercise.seat.Seats;
import org.armistice.workbench.exercise.seat.Tries;
import org.armistice.workbench.server.Body;
import org.armistice.workbench.server.Gate;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;
import org.jspecify.annotations.Nullable;

/** What those at the table can reach: to join by a code, and then what their role sees and does. Nothing here is for the teacher. */
final class TableRoutes implements Routes {
    private static final int MOST_BYTES = 64_000;
    private static final int MOST_OF_NAME = 60;

    private final Tables tables;
    private final Streams streams;
    private final Practice practice;
    private final Debriefs debriefs;
    private final Work work;
    private final Tries tries = new Tries(System::nanoTime);
    private final Pace pace = new Pace(System::nanoTime);

    TableRoutes(Tables tables, Streams streams, Practice practice, Debriefs debriefs, Work work) {
        this.tables = tables;
        this.streams = streams;
        this.practice = practice;
        this.debriefs = debriefs;
        this.work = work;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(Gate.TABLE + "invitation", this::look);
        routes.post(Gate.TABLE + "seats", this::join);
        routes.post(Gate.TABLE + "watch", this::watch);
        routes.get(Gate.TABLE + "view", answer -> send(answer, sitting(answer), Table::view));
        routes.get(Gate.TABLE + "film", answer -> send(answer, sitting(answer), Table::film));
        routes.get(Gate.TABLE + "news", answer -> send(answer, sitting(answer), Table::news));
        routes.get(Gate.TABLE + "stream", this::stream);
        routes.post(Gate.TABLE + "moves", this::move);
        routes.get(Gate.TABLE + "debrief.html", this::debrief);
    }

    private interface Shown {
        byte[] of(Table table, String role);
    }

    private void send(Context answer, Tables.Sitting sitting, Shown shown) {
        Table table = sitting.table();
        String role = sitting.seat().role();
        answer.contentType("application/json").result(shown.of(table, role));
    }

    /** @throws UnauthorizedResponse if no seat belongs to whoever asks */
    Tables.Sitting sitting(Context request) {
        String header = request.header("Authorization");
        Optional<Tables.Sitting> found = header == null || !header.startsWith(Gate.SEAT)
                ? Optional.empty()
                : tables.sitting(header.substring(Gate.SEAT.length()), id -> work.done(() -> tables.get(id)));
        return found.orElseThrow(() -> new UnauthorizedResponse("No seat belongs to you. Join by a code."));
    }

    /** @param role which role is to be practised; only of a code for practice */
    private record Joining(
            @Nullable String code,
            @Nullable String name,
            @Nullable String role,
            @Nullable Boolean watch) {
        String named() {
            String plain = name == null ? "" : name.strip();
            if (plain.isEmpty()
                    || plain.length() > MOST_OF_NAME
                    || plain.chars().anyMatch(Character::isISOControl)) {
                throw new BadRequestResponse("Say what you are called, in at most " + MOST_OF_NAME + " letters.");
            }
            return plain;
        }
    }

    private <T> T bounded(Context request, Class<T> form) {
        if (request.contentLength() > MOST_BYTES || request.bodyAsBytes().length > MOST_BYTES) {
            throw new ContentTooLargeResponse("This is too much at once.");
        }
        return Body.of(request, form);
    }

    private Tables.Invitation invited(Context request, Joining joining) {
        String code = joining.code() == null ? "" : joining.code();
        try {
            return tries.find(request.ip(), () -> tables.invitation(code))
                    .orElseThrow(() -> new NotFoundResponse("No exercise has this code. Look at it again."));
        } catch (Tries.TooMany e) {
            request.header("Retry-After", String.valueOf(e.seconds()));
            throw new HttpResponseException(429, String.valueOf(e.getMessage()));
        }
    }

    /**
     * What a code leads to, before anybody takes a seat: above all the content note.
     *
     * @param role what the code is for; empty for practice
     * @param roles to choose from; empty unless for practice
     */
    private record Invited(
            String exercise,
            String summary,
            String contentNote,
            int minutes,
            String role,
            List<org.armistice.workbench.exercise.view.RoleView.Named> roles) {}

    private void look(Context request) {
        Joining joining = bounded(request, Joining.class);
        Tables.Invitation invitation = invited(request, joining);
        request.json(work.done(() -> {
            Exercise exercise = tables.get(invitation.table()).exercise();
            boolean practising = invitation.role().equals(Seats.PRACTICE);
            return new Invited(
                    exercise.title(),
                    exercise.summary(),
                    exercise.contentNote(),
                    exercise.minutes(),
                    exercise.role(invitation.role()).map(r -> r.title()).orElse(""),
                    exercise.roles().stream()
                            .filter(r -> practising)
                            .map(r -> new org.armistice.workbench.exercise.view.RoleView.Named(r.id(), r.title()))
                            .toList());
        }));
    }

    /** @param token that opens the seat */
    private record Seated(String token) {}

    private void join(Context request) {
        Joining joining = bounded(request, Joining.class);
        Tables.Invitation invitation = invited(request, joining);
        String name = joining.named();
        String token = work.done(() -> {
            if (invitation.role().equals(Seats.PRACTICE)) {
                return practice.begin(invitation, String.valueOf(joining.role()), name);
            }
            Table table = tables.get(invitation.table());
            boolean watching = Boolean.TRUE.equals(joining.watch());
            if (!watching) {
                table.seat(invitation.role(), name);
            }
            String taken = taken(table.seats().take(invitation.role(), watching, name));
            table.noteForTeacher();
            return taken;
        });
        request.status(HttpStatus.CREATED).json(new Seated(token));
    }

    static String taken(Optional<String> token) {
        return token.orElseThrow(() -> new ConflictResponse("No seat is left at this table."));
    }

    private void watch(Context request) {
        Tables.Sitting sitting = sitting(request);
        sitting.table().seats().watch(sitting.seat());
        sitting.table().noteForTeacher();
        request.status(HttpStatus.NO_CONTENT);
    }

    private void stream(Context answer) {
        Tables.Sitting sitting = sitting(answer);
        Seat seat = sitting.seat();
        streams.follow(answer, seat.hash(), sitting.table(), seat.role(), () -> Tables.stillSits(sitting));
    }

    /** It tells everything: only one who has played alone to the end may have it. */
    private void debrief(Context answer) {
        Tables.Sitting sitting = sitting(answer);
        if (!sitting.table().isSolo(sitting.seat().role()) || !sitting.table().isOver()) {
            throw new NotFoundResponse("There is no debrief here.");
        }
        debriefs.send(answer, sitting.table());
    }

    private void move(Context request) {
        Tables.Sitting sitting = sitting(request);
        Seat seat = sitting.seat();
        if (!pace.allows(seat.hash())) {
            throw new HttpResponseException(429, "That is more than anybody can do at once. Wait a moment.");
        }
        MoveForm form = bounded(request, MoveForm.class);
        if (seat.isWatching()) {
            throw new NotFoundResponse("Those who watch decide nothing.");
        }
        Move move = form.readOf(seat.role());
        boolean inPlaceOfTheTeacher = sitting.table().isSolo(seat.role()) && Solo.allows(move);
        if (!move.role().equals(seat.role()) && !inPlaceOfTheTeacher) {
            throw new NotFoundResponse("There is nothing of the kind for this role.");
        }
        String key = form.request(seat.role());
        try {
            if (Solo.allows(move)) {
                work.done(() -> moved(sitting, move, key));
            } else {
                moved(sitting, move, key);
            }
        } catch (Refused e) {
            throw new ConflictResponse(String.valueOf(e.getMessage()));
        } catch (BadInput e) {
            throw new ConflictResponse("This cannot be done as things stand.");
        }
        request.status(HttpStatus.NO_CONTENT);
    }

    private static boolean moved(Tables.Sitting sitting, Move move, String key) {
        sitting.table().move(sitting.seat().role(), move, key);
        return true;
    }
}
