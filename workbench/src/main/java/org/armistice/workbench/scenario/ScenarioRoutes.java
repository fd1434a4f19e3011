package org.armistice.workbench.scenario;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;

/** The scenarios of the opened folder. */
public final class ScenarioRoutes implements Routes {
    private final Shelf shelf;
    private final Work work;

    public ScenarioRoutes(Shelf shelf, Work work) {
        this.shelf = shelf;
        this.work = work;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/scenarios", this::list);
        routes.get("/api/scenarios/{scenario}", this::show);
    }

    private void list(Context answer) {
        List<Card> cards = work.done(
                () -> shelf.names().stream().map(name -> Card.of(shelf, name)).toList());
        answer.json(cards);
    }

    private void show(Context answer) {
        String name = answer.pathParam("scenario");
        shelf.known(name);
        answer.json(work.done(() -> ScenarioView.of(shelf.scenario(name))));
    }
}
