package org.armistice.workbench.why;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import org.armistice.model.event.Event;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.folder.Recorded;
import org.armistice.simulator.whynot.Asking;
import org.armistice.workbench.run.Archive;
import org.armistice.workbench.run.Preparing;
import org.armistice.workbench.server.Body;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;

/** Questions to a run: why something happened, what became of something, and why something did not happen. */
public final class WhyRoutes implements Routes {
    private static final int USUAL_DEPTH = 4;
    private static final int MOST_DEPTH = 12;
    private static final Duration MOST_TIME = Duration.ofMinutes(1);

    private final Archive archive;
    private final Preparing preparing;
    private final Work work;

    public WhyRoutes(Archive archive, Preparing preparing, Work work) {
        this.archive = archive;
        this.preparing = preparing;
        this.work = work;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/runs/{run}/events/{event}", this::causes);
        routes.get("/api/runs/{run}/facts/{fact}", this::history);
        routes.post("/api/runs/{run}/why-not", this::whyNot);
    }

    private void causes(Context answer) {
        String name = answer.pathParam("run");
        String id = answer.pathParam("event");
        int depth = answer.queryParamAsClass("depth", Integer.class).getOrDefault(USUAL_DEPTH);
        answer.json(work.done(() -> {
            Recorded run = archive.recorded(name);
            Event event = run.find(id).orElseThrow(() -> new NotFoundResponse("This run has no event '" + id + "'."));
            return Causes.of(run, event, Math.min(Math.max(depth, 1), MOST_DEPTH));
        }));
    }

    private void history(Context answer) {
        String name = answer.pathParam("run");
        String fact = answer.pathParam("fact");
        answer.json(work.done(() -> History.of(archive.recorded(name), fact)));
    }

    private void whyNot(Context request) {
        String name = request.pathParam("run");
        Question question = Body.of(request, Question.class);
        request.json(work.done(
                MOST_TIME,
                () -> Misses.of(
                        new Asking(archive.recorded(name), preparing::prepare, question.text(), question.dayOrNearest())
                                .find(WhyRoutes::endIfGivenUp))));
    }

    /** Between two days: nobody waits any more for what takes too long. */
    private static void endIfGivenUp() {
        if (Thread.currentThread().isInterrupted()) {
            throw new RunFailure("The question was given up.", null);
        }
    }
}
