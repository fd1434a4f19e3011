package org.armistice.simulator.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Event;
import org.armistice.simulator.Run;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Setup;

/** Keeps a run, and is held up or fails while its events are written. */
final class Stalling {
    private Stalling() {}

    /** Writes the run of a scenario to a folder; makes a file when half of the events are written, and then waits. */
    public static void main(String[] arguments) {
        Path reached = Path.of(arguments[2]);
        write(Path.of(arguments[0]), Path.of(arguments[1]), () -> {
            try {
                Files.createFile(reached);
                Thread.sleep(60_000);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Replaces what is in the folder; halfway through the events something happens. */
    static void write(Path scenario, Path folder, Runnable halfway) {
        Prepared prepared = Setup.read(scenario, List.of(), List.of());
        Run run = prepared.simulation().days(30).run();
        List<Event> events = run.events();
        List<Event> stalling = new AbstractList<>() {
            @Override
            public Event get(int index) {
                if (index == events.size() / 2) {
                    halfway.run();
                }
                return events.get(index);
            }

            @Override
            public int size() {
                return events.size();
            }
        };
        RunFolder.at(folder, true)
                .write(
                        prepared,
                        new Run(
                                run.scenario(),
                                run.seed(),
                                run.days(),
                                stalling,
                                run.control(),
                                run.figures(),
                                run.world()),
                        Map.of());
    }

    static void diskFull() {
        throw new UncheckedIOException(new IOException("No space left on device"));
    }
}
