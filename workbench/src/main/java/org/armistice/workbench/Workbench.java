package org.armistice.workbench;

import java.util.List;
import org.armistice.workbench.assumption.AssumptionRoutes;
import org.armistice.workbench.branch.BranchRoutes;
import org.armistice.workbench.copy.CopyRoutes;
import org.armistice.workbench.draft.DraftRoutes;
import org.armistice.workbench.exercise.ExerciseRoutes;
import org.armistice.workbench.export.ExportRoutes;
import org.armistice.workbench.intervention.Interventions;
import org.armistice.workbench.job.JobRoutes;
import org.armistice.workbench.outline.OutlineRoutes;
import org.armistice.workbench.rulebook.Library;
import org.armistice.workbench.rulebook.RulebookRoutes;
import org.armistice.workbench.run.Archive;
import org.armistice.workbench.run.Player;
import org.armistice.workbench.run.Preparing;
import org.armistice.workbench.run.RunRoutes;
import org.armistice.workbench.scenario.ScenarioRoutes;
import org.armistice.workbench.scenario.Shelf;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Server;
import org.armistice.workbench.server.Work;
import org.armistice.workbench.why.WhyRoutes;

/** The workbench, open on one folder of scenarios until it is closed. */
public final class Workbench implements AutoCloseable {
    private static final int MOST_WARMED = 4;

    private final Server server;
    private final Work work;
    private final JobRoutes jobs;
    private final ExerciseRoutes exercises;
    private final Runnable firstLook;

    private Workbench(Server server, Work work, JobRoutes jobs, ExerciseRoutes exercises, Runnable firstLook) {
        this.server = server;
        this.work = work;
        this.jobs = jobs;
        this.exercises = exercises;
        this.firstLook = firstLook;
    }

    /**
     * Opens a folder of scenarios and begins to listen.
     *
     * @throws org.armistice.model.problem.BadInput if there is no scenario in it
     * @throws java.io.UncheckedIOException if the folder for runs cannot be made
     */
    public static Workbench open(Settings settings) {
        Shelf shelf = new Shelf(settings.scenarios());
        Archive archive = new Archive(settings.work().resolve("runs"));
        Work work = new Work(Math.max(2, Runtime.getRuntime().availableProcessors()));
        Interventions interventions = new Interventions(settings.work().resolve("what-ifs"));
        Preparing preparing = new Preparing(shelf, interventions);
        Player player = new Player(preparing, archive, settings.report());
        JobRoutes jobs =
                new JobRoutes(settings.work().resolve("jobs"), shelf, interventions, preparing, player, archive, work);
        Library library = new Library(shelf);
        OutlineRoutes outlines = new OutlineRoutes(shelf, work);
        ExerciseRoutes exercises = ExerciseRoutes.open(
                settings.work().resolve("exercises"),
                shelf,
                preparing,
                interventions,
                player,
                archive,
                outlines.outlines(),
                settings.debriefed());
        List<Routes> routes = List.of(
                exercises,
                new ScenarioRoutes(shelf, work),
                outlines,
                new RunRoutes(player, archive, work),
                new WhyRoutes(archive, preparing, work),
                new BranchRoutes(shelf, archive, interventions, preparing, player, work),
                new AssumptionRoutes(shelf, preparing, archive, work),
                new ExportRoutes(shelf, archive, work),
                new CopyRoutes(shelf, work),
                new RulebookRoutes(library, settings.work().resolve("history"), work),
                new DraftRoutes(library, work),
                jobs);
        Server server = Server.start(settings.host(), settings.port(), settings.names(), settings.token(), routes);
        return new Workbench(server, work, jobs, exercises, () -> {
            outlines.warmUp();
            shelf.names().stream().limit(MOST_WARMED).forEach(preparing::warmUp);
        });
    }

    /** What the first look at a scenario needs is made ready while nobody waits for it. */
    public void warmUp() {
        Thread thread = Work.threads("workbench-warm-up").newThread(() -> {
            try {
                firstLook.run();
            } catch (RuntimeException e) {
                // Whoever asks for it will be told.
            }
        });
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** The port on which it listens. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        jobs.close();
        exercises.close();
        server.close();
        work.close();
    }
}
