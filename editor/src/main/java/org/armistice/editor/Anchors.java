package org.armistice.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.Field;

/** The levels of scores, from the glossary: what 25 % of it is. */
final class Anchors {
    private static final String[] LEVELS = {"0 %", "25 %", "50 %", "75 %", "100 %"};
    private static final List<String[]> ROWS = rows();

    private Anchors() {}

    /** A list of the levels of a field, below an empty line; nothing if it has none. */
    static String of(Field field) {
        String own = field.owner().noun() + "'s **" + field.word() + "**";
        for (String[] row : ROWS) {
            if (row[0].startsWith(own) || (field.owner().isPair() && row[0].startsWith("**" + field.word() + "**"))) {
                StringBuilder text = new StringBuilder("\n");
                for (int i = 0; i < LEVELS.length; i++) {
                    text.append("\n* ").append(LEVELS[i]).append(": ").append(row[i + 1]);
                }
                return text.toString();
            }
        }
        return "";
    }

    private static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Anchors.class.getResourceAsStream("/GLOSSARY.md")) {
            if (in == null) {
                return rows;
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.startsWith("| ") ? line.substring(2).split(" \\|(?: |$)", 0) : new String[0];
                if (cells.length == LEVELS.length + 1) {
                    rows.add(cells);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
