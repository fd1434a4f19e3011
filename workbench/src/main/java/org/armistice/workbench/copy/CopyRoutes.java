package org.armistice.workbench.copy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.armistice.workbench.scenario.Shelf;
import org.armistice.workbench.server.Body;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;

/** A scenario saved beside another, with other values, places or routes. */
public final class CopyRoutes implements Routes {
    private static final Duration MOST_TIME = Duration.ofMinutes(2);

    private final Shelf shelf;
    private final Copies copies;
    private final Work work;
    private final ReentrantLock saving = new ReentrantLock();

    public CopyRoutes(Shelf shelf, Work work) {
        this.shelf = shelf;
        this.copies = new Copies(shelf);
        this.work = work;
    }

    private record Saved(String id) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/scenarios/{scenario}/copies", this::save);
    }

    private void save(Context request) {
        CopyForm form = Body.of(request, CopyForm.class);
        String scenario = request.pathParam("scenario");
        shelf.known(scenario);
        String name = work.done(MOST_TIME, () -> {
            // One that was given up while it waited saves nothing.
            saving.lockInterruptibly();
            try {
                return copies.save(scenario, form);
            } finally {
                saving.unlock();
            }
        });
        request.status(HttpStatus.CREATED).json(new Saved(name));
    }
}
