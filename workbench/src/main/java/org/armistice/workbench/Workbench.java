package org.armistice.workbench;

import java.util.List;
import org.armistice.workbench.draft.DraftRoutes;
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

/** The workbench, open on one folder of scenarios until it is closed. */
public final class Workbench implements AutoCloseable {
    private final Server server;
    private final Work work;

    private Workbench(Server server, Work work) {
        this.server = server;
        this.work = work;
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
        Player player = new Player(new Preparing(shelf), archive, settings.report());
        Library library = new Library(shelf);
        List<Routes> routes = List.of(
                new ScenarioRoutes(shelf, work),
                new RunRoutes(player, archive, work),
                new RulebookRoutes(library, settings.work().resolve("history"), work),
                new DraftRoutes(library, work));
        Server server = Server.start(settings.host(), settings.port(), settings.names(), settings.token(), routes);
        return new Workbench(server, work);
    }

    /** The port on which it listens. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        work.close();
    }
}
