package org.armistice.workbench.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.model.text.FileTrouble;
import org.armistice.simulator.folder.WholeFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of a table before it is opened.
 *
 * @param scenario id
 * @param exercise id
 * @param created in seconds of the epoch
 * @param solo the role of one who plays alone; empty for a class
 * @param by the name of who practises; empty for a class
 */
record Card(String scenario, String exercise, String title, long seed, long created, String solo, String by) {
    private static final String FILE = "table.json";

    void write(Path folder) {
        WholeFile.replace(folder.resolve(FILE), JsonMapper.shared().writeValueAsString(this));
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    static Card read(Path folder) {
        try {
            return JsonMapper.shared().readValue(Files.readString(folder.resolve(FILE)), Card.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table in " + folder + ": " + FileTrouble.words(e), e);
        }
    }
}
