package org.armistice.simulator.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    private Path home;

    @Test
    void whatALinkLeadsToStays() throws IOException {
        Path kept = Files.createDirectories(home.resolve("kept"));
        Files.writeString(kept.resolve("file"), "text");
        Path gone = Files.createDirectories(home.resolve("gone/inner"));
        Files.writeString(gone.resolve("file"), "text");
        Files.createSymbolicLink(gone.resolve("link"), kept);
        Folders.delete(home.resolve("gone"));
        assertThat(home.resolve("gone")).doesNotExist();
        assertThat(kept.resolve("file")).hasContent("text");
    }

    @Test
    void whatIsNotThereNeedsNoDeletion() throws IOException {
        Folders.delete(home.resolve("nothing"));
        Folders.deleteIfPossible(null);
        assertThat(home).isEmptyDirectory();
    }
}
