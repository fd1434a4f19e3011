package org.armistice.workbench.run;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.armistice.workbench.server.Body;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;

/** Runs: which are kept, one to be played, and what the map and the timeline show of one. */
public final class RunRoutes implements Routes {
    private final Player player;
    private final Archive archive;
    private final Work work;

    public RunRoutes(Player player, Archive archive, Work work) {
        this.player = player;
        this.archive = archive;
        this.work = work;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/runs", answer -> answer.json(archive.list()));
        routes.post("/api/runs", this::play);
        routes.get("/api/runs/{run}", this::show);
        routes.get("/api/runs/{run}/film", answer -> send(answer, Archive.FILM, "application/json"));
        routes.get("/api/runs/{run}/events", answer -> send(answer, Archive.STORY, "application/json"));
    }

    private void play(Context request) {
        Order order = Body.of(request, Order.class);
        String name = work.done(() -> player.play(order));
        request.status(HttpStatus.CREATED).json(archive.kept(name));
    }

    private void show(Context answer) {
        answer.json(archive.kept(answer.pathParam("run")));
    }

    private void send(Context answer, String file, String type) {
        answer.contentType(type).result(archive.file(answer.pathParam("run"), file));
    }
}
