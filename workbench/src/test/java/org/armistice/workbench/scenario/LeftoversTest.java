package org.armistice.workbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    private Path folder;

    private Path made(String name, boolean old) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        Files.writeString(made.resolve("file"), "text");
        if (old) {
            Files.setLastModifiedTime(made, FileTime.fromMillis(0));
        }
        return made;
    }

    @Test
    void oldOnesAreDeletedAndNothingElse() throws IOException {
        Path old = made(".saving-1", true);
        Path other = made("saving-1", true);
        Path atWork = made(".saving-2", false);
        Leftovers.clear(folder, ".saving-*");
        assertThat(old).doesNotExist();
        assertThat(other).isNotEmptyDirectory();
        assertThat(atWork).isNotEmptyDirectory();
    }
}
