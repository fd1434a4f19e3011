package org.armistice.workbench;

import java.nio.file.Path;
import java.util.List;
import org.armistice.workbench.exercise.debrief.Debriefed;
import org.armistice.workbench.run.Report;
import org.jspecify.annotations.Nullable;

/**
 * How a workbench is to be opened.
 *
 * @param host on which it listens
 * @param port 0 for any that is free
 * @param names further ones under which it is reached, as behind a proxy
 * @param token that is asked for, or null for none
 * @param scenarios the folder that is opened
 * @param work the folder in which runs are kept
 * @param report writes a run as a page to pass on
 * @param debriefed writes what came of an exercise as such a page
 */
public record Settings(
        String host,
        int port,
        List<String> names,
        @Nullable String token,
        Path scenarios,
        Path work,
        Report report,
        Debriefed debriefed) {
    public Settings {
        names = List.copyOf(names);
    }
}
