package org.armistice.workbench.job;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.armistice.model.json.Json;
import org.armistice.workbench.intervention.Interventions;
import org.armistice.workbench.run.Archive;
import org.armistice.workbench.run.Player;
import org.armistice.workbench.run.Preparing;
import org.armistice.workbench.scenario.Shelf;
import org.armistice.workbench.server.Body;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Jobs: to be asked for, watched, stopped and gone on with, and what came of them. */
public final class JobRoutes implements Routes, AutoCloseable {
    private static final int MOST_STREAMS = 100;
    private static final long LOOK_MILLIS = 400;
    private static final int LOOKS_UNTIL_A_SIGN = 20;
    private static final int MOST_OF_TITLE = 200;

    private final Jobs jobs;
    private final Results results;
    private final Archive archive;
    private final Work work;
    private final AtomicInteger streams = new AtomicInteger();
    private volatile boolean closing;
    private String text = "";
    private long looked;

    /** @param folder in which jobs are kept */
    public JobRoutes(
            Path folder,
            Shelf shelf,
            Interventions interventions,
            Preparing preparing,
            Player player,
            Archive archive,
            Work work) {
        // One processor or more stays free for those who look.
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        this.jobs = new Jobs(folder, new Planning(shelf, interventions, preparing, threads), threads);
        this.results = new Results(jobs, player);
        this.archive = archive;
        this.work = work;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/jobs", answer -> answer.json(views()));
        routes.post("/api/jobs", this::order);
        routes.get("/api/jobs/stream", this::stream);
        routes.get("/api/jobs/{job}", answer -> answer.json(job(answer).view()));
        routes.post("/api/jobs/{job}/stop", this::stop);
        routes.post("/api/jobs/{job}/resume", this::resume);
        routes.post("/api/jobs/{job}/remove", this::remove);
        routes.post("/api/jobs/{job}/runs", this::replay);
        routes.get("/api/jobs/{job}/parts/{part}/summary", this::summary);
        routes.get("/api/jobs/{job}/parts/{part}/holders", this::holders);
        routes.get("/api/jobs/{job}/parts/{part}/contrasts", this::contrasts);
        routes.get("/api/jobs/{job}/parts/{part}/ledger", this::ledger);
        routes.get("/api/jobs/{job}/findings", this::findings);
        routes.get("/api/jobs/{job}/points", this::points);
    }

    private Job job(Context request) {
        return jobs.get(request.pathParam("job"));
    }

    private List<Job.View> views() {
        return jobs.list().stream().map(Job::view).toList();
    }

    /** @param title for people; may be empty */
    private record Asked(@Nullable String title, @Nullable JobOrder order) {}

    private void order(Context request) {
        Asked asked = Body.of(request, Asked.class);
        JobOrder order = asked.order();
        if (order == null) {
            throw new BadRequestResponse("No order was sent.");
        }
        String title = asked.title() == null ? "" : asked.title().strip();
        int signs = Math.min(MOST_OF_TITLE, title.codePointCount(0, title.length()));
        Job job = work.done(() -> jobs.order(order, title.substring(0, title.offsetByCodePoints(0, signs))));
        request.status(HttpStatus.CREATED).json(job.view());
    }

    private void stop(Context request) {
        Job job = job(request);
        jobs.stop(job);
        request.json(job.view());
    }

    private void resume(Context request) {
        Job job = job(request);
        work.done(() -> {
            jobs.resume(job);
            return true;
        });
        request.json(job.view());
    }

    private void remove(Context request) {
        Job job = job(request);
        jobs.remove(job);
        request.json(views());
    }

    private void replay(Context request) {
        Results.Wanted wanted = Body.of(request, Results.Wanted.class);
        Job job = job(request);
        String name = work.done(() -> results.replay(job, wanted));
        request.status(HttpStatus.CREATED).json(archive.kept(name));
    }

    private void summary(Context answer) {
        Job job = job(answer);
        String part = answer.pathParam("part");
        byte[] summary = work.done(() -> results.summary(job, part));
        answer.contentType("application/json").result(summary);
    }

    private void holders(Context answer) {
        Job job = job(answer);
        String part = answer.pathParam("part");
        String json = work.done(() -> Json.line(results.holders(job, part)));
        answer.contentType("application/json").result(json);
    }

    private void contrasts(Context answer) {
        Job job = job(answer);
        String part = answer.pathParam("part");
        String json = work.done(() -> Json.line(results.contrasts(job, part)));
        answer.contentType("application/json").result(json);
    }

    private void ledger(Context answer) {
        answer.contentType("application/json").result(results.ledger(job(answer), answer.pathParam("part")));
    }

    private void findings(Context answer) {
        answer.contentType("application/json").result(results.findings(job(answer)));
    }

    private void points(Context answer) {
        String factor = String.valueOf(answer.queryParam("factor"));
        String outcome = String.valueOf(answer.queryParam("outcome"));
        Job job = job(answer);
        answer.json(work.done(() -> results.points(job, factor, outcome)));
    }

    /** Sends all jobs whenever one of them is further than before, until whoever listens goes away. */
    private void stream(Context answer) throws IOException, InterruptedException {
        if (streams.incrementAndGet() > MOST_STREAMS) {
            streams.decrementAndGet();
            throw new HttpResponseException(429, "There are " + MOST_STREAMS + " pages watching already.");
        }
        try {
            answer.contentType("text/event-stream");
            answer.header("Cache-Control", "no-store");
            answer.disableCompression();
            send(answer.res().getOutputStream());
        } catch (IOException gone) {
            // whoever listened has closed the page
        } finally {
            streams.decrementAndGet();
        }
    }

    private void send(OutputStream to) throws IOException, InterruptedException {
        String before = "";
        for (int quiet = 0; !closing; quiet++) {
            String now = seen();
            if (!now.equals(before) || quiet >= LOOKS_UNTIL_A_SIGN) {
                to.write(("data: " + now + "\n\n").getBytes(StandardCharsets.UTF_8));
                to.flush();
                before = now;
                quiet = 0;
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** All jobs; whoever looks at about the same time gets the same text. */
    private synchronized String seen() {
        long now = System.nanoTime();
        if (text.isEmpty() || now - looked >= LOOK_MILLIS * 1_000_000) {
            text = JsonMapper.shared().writeValueAsString(views());
            looked = now;
        }
        return text;
    }

    @Override
    public void close() {
        closing = true;
        jobs.close();
    }
}
