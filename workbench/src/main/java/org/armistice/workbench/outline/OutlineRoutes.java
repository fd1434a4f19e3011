package org.armistice.workbench.outline;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.armistice.workbench.scenario.Shelf;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;

/** Coasts and borders for the map of a scenario. */
public final class OutlineRoutes implements Routes {
    private final Shelf shelf;
    private final Work work;
    private final Outlines outlines = new Outlines();

    public OutlineRoutes(Shelf shelf, Work work) {
        this.shelf = shelf;
        this.work = work;
    }

    /** What outlines are cut from; the atlas is read once for all. */
    public Outlines outlines() {
        return outlines;
    }

    /** Reads the atlas. */
    public void warmUp() {
        outlines.warmUp();
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/scenarios/{scenario}/outline", this::show);
    }

    private void show(Context answer) {
        String name = answer.pathParam("scenario");
        shelf.known(name);
        answer.json(work.done(() -> outlines.of(shelf.scenario(name))));
    }
}
