package org.armistice.workbench.run;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.armistice.simulator.Course;
import org.armistice.simulator.Run;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.folder.RunFolder;
import org.armistice.simulator.folder.WholeFile;
import org.armistice.simulator.narrative.Story;
import org.armistice.simulator.narrative.Told;
import org.armistice.simulator.setup.Prepared;
import org.armistice.workbench.film.Camera;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Plays runs and keeps them; a run that is kept already is not played again. */
public final class Player {
    private static final Duration MOST_TIME = Duration.ofMinutes(2);

    private final Preparing preparing;
    private final Archive archive;
    private final Report report;
    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, Object> playing = new ConcurrentHashMap<>();

    public Player(Preparing preparing, Archive archive, Report report) {
        this.preparing = preparing;
        this.archive = archive;
        this.report = report;
    }

    /**
     * The name of the run, which is kept from now on.
     *
     * @throws org.armistice.model.problem.BadInput with all that is wrong with what was asked for
     */
    public String play(Order order) {
        return play(order, null);
    }

    /**
     * The same for a run that comes of something else. Of a run that is kept already, the first origin stands.
     *
     * @throws org.armistice.model.problem.BadInput with all that is wrong with what was asked for
     */
    public String play(Order order, @Nullable Origin origin) {
        Prepared prepared = preparing.prepare(order);
        int days = order.daysOf(prepared.scenario());
        String name = RunName.of(prepared, order.seedOrUsual(), days);
        synchronized (playing.computeIfAbsent(name, n -> new Object())) {
            try {
                if (!archive.has(name)) {
                    play(prepared, order.seedOrUsual(), days, name, origin);
                }
            } finally {
                playing.remove(name);
            }
        }
        return name;
    }

    private void play(Prepared prepared, long seed, int days, String name, @Nullable Origin origin) {
        Simulation simulation = prepared.simulation().seed(seed).days(days);
        simulation = simulation.with(simulation.settings().withTimeLimit(MOST_TIME));
        try (Course course = simulation.begin()) {
            Camera camera = new Camera(course);
            camera.look();
            while (course.day() < days) {
                course.playDay();
                camera.look();
            }
            Run run = course.run();
            List<Told> story = Story.of(prepared, run, false);
            Map<String, WholeFile.Content> more = new LinkedHashMap<>();
            more.put(
                    Archive.FILM,
                    writer -> writer.write(json.writeValueAsString(
                            camera.film(prepared.scenario().firstDay()))));
            more.put(
                    Archive.STORY,
                    writer -> writer.write(json.writeValueAsString(
                            story.stream().map(StoryLine::of).toList())));
            more.put("report.html", writer -> writer.write(report.html(prepared, run, story)));
            if (origin != null) {
                more.put(Origin.FILE, writer -> writer.write(json.writeValueAsString(origin)));
            }
            RunFolder.at(archive.place(name), false).write(prepared, run, more);
        }
    }
}
