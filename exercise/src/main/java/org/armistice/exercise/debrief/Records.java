package org.armistice.exercise.debrief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Log;
import org.armistice.exercise.record.Move;
import org.armistice.model.text.FileTrouble;
import org.armistice.simulator.folder.Csv;

/** All that was done in an exercise, as files for other programs. */
public final class Records {
    private Records() {}

    /** Makes a folder, with those that it is in. */
    public static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder + ": " + FileTrouble.words(e), e);
        }
    }

    /** A list of all moves, with all that is known of each. */
    public static String json(List<Entry> entries) {
        return entries.stream().map(Log::line).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /** A row for each move: number, time, turn, who, what, and the move as JSON. */
    public static String csv(Exercise exercise, List<Entry> entries) {
        StringBuilder csv = new StringBuilder("number,at,turn,role,title,kind,content\n");
        for (Entry entry : entries) {
            Move move = entry.move();
            csv.append(entry.number())
                    .append(',')
                    .append(entry.at())
                    .append(',')
                    .append(entry.turn());
            cell(csv, move.role());
            cell(csv, exercise.role(move.role()).map(r -> r.title()).orElse(""));
            cell(csv, move.kind());
            cell(csv, Log.move(entry));
            csv.append('\n');
        }
        return csv.toString();
    }

    /** What a spreadsheet would take for a formula is marked as text. */
    private static void cell(StringBuilder csv, String text) {
        String shown = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        csv.append(',').append(Csv.cell(shown));
    }
}
