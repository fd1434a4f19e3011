package org.armistice.workbench.exercise;

import io.javalin.config.RoutesConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.armistice.workbench.exercise.debrief.Debriefed;
import org.armistice.workbench.exercise.debrief.Inquiries;
import org.armistice.workbench.intervention.Interventions;
import org.armistice.workbench.outline.Outlines;
import org.armistice.workbench.run.Archive;
import org.armistice.workbench.run.Player;
import org.armistice.workbench.run.Preparing;
import org.armistice.workbench.scenario.Shelf;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;

/** All that has to do with exercises: what the teacher can reach, and what those at the table can. */
public final class ExerciseRoutes implements Routes, AutoCloseable {
    private final Tables tables;
    private final Streams streams;
    private final TurnClock clock;
    private final Inquiries inquiries;
    private final List<Work> work;
    private final List<Routes> routes;

    private ExerciseRoutes(
            Tables tables,
            Streams streams,
            TurnClock clock,
            Inquiries inquiries,
            List<Work> work,
            List<Routes> routes) {
        this.tables = tables;
        this.streams = streams;
        this.clock = clock;
        this.inquiries = inquiries;
        this.work = work;
        this.routes = routes;
    }

    /** @param folder in which tables are kept; need not be there yet */
    public static ExerciseRoutes open(
            Path folder,
            Shelf shelf,
            Preparing preparing,
            Interventions interventions,
            Player player,
            Archive archive,
            Outlines outlines,
            Debriefed debriefed) {
        // Of its own: no turn waits until somebody else's runs are played.
        Work work = new Work(4);
        Clock time = Clock.systemUTC();
        Tables tables = new Tables(folder, preparing, outlines, time);
        Streams streams = new Streams(time);
        Practice practice = new Practice(tables);
        KeptTurns turns = new KeptTurns(interventions, player);
        // One at a time, and on no thread on which turns are closed.
        Work debriefing = new Work(1);
        Debriefs debriefs = new Debriefs(debriefed, debriefing);
        Inquiries inquiries = new Inquiries();
        TableRoutes seats = new TableRoutes(tables, streams, practice, debriefs, work);
        return new ExerciseRoutes(
                tables,
                streams,
                TurnClock.start(tables, time),
                inquiries,
                List.of(work, debriefing),
                List.of(
                        new TeacherRoutes(tables, streams, practice, turns, debriefs, shelf, archive, work),
                        seats,
                        new DebriefRoutes(tables, seats, debriefs, inquiries, work)));
    }

    @Override
    public void addTo(RoutesConfig config) {
        routes.forEach(group -> group.addTo(config));
    }

    @Override
    public void close() {
        clock.close();
        streams.close();
        inquiries.close();
        tables.opened().forEach(Table::wake);
        work.forEach(Work::close);
        tables.close();
    }
}
