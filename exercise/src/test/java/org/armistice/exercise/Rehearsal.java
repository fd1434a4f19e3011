package org.armistice.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.script.Script;
import org.armistice.exercise.session.Session;

/** Plays exercises of three-valleys by a script. */
public final class Rehearsal {
    private Rehearsal() {}

    /** A session that was played to its debrief; to be closed. */
    public static Session of(Path folder, Exercise exercise, String script) throws Exception {
        Path file = Files.writeString(folder.resolve("script.yaml"), script);
        Session session = Session.create(
                folder.resolve("session"), exercise, ThreeValleys.PREPARED, 3, Clock.systemUTC(), course -> () -> {});
        Script.read(file, exercise).play(session);
        return session;
    }
}
