package org.armistice.workbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    @TempDir
    private Path folder;

    @Test
    void changeIsSeenAlsoBehindALink() throws IOException {
        Path real = Files.createDirectories(folder.resolve("elsewhere/valleys"));
        Files.writeString(real.resolve("scenario.yaml"), "scenario: valleys\n");
        Path opened = Files.createDirectories(folder.resolve("opened"));
        Files.createSymbolicLink(opened.resolve("valleys"), real);
        Shelf shelf = new Shelf(opened);
        String before = shelf.stamp("valleys");
        Files.writeString(real.resolve("scenario.yaml"), "scenario: valleys\ndays: 3\n");
        assertThat(shelf.stamp("valleys")).isNotEqualTo(before);
    }

    @Test
    void aFileOfTheSameSizeAndTimeInAnothersPlaceIsAChange() throws IOException {
        Path scenario = Files.createDirectories(folder.resolve("valleys"));
        Path file = Files.writeString(scenario.resolve("scenario.yaml"), "days: 3\n");
        Shelf shelf = new Shelf(folder);
        String before = shelf.stamp("valleys");
        Path other = Files.writeString(scenario.resolve(".part"), "days: 4\n");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(shelf.stamp("valleys")).isNotEqualTo(before);
    }

    @Test
    void whatComesAndGoesWhileFilesAreSavedIsNoChange() throws IOException {
        Path scenario = Files.createDirectories(folder.resolve("valleys"));
        Files.writeString(scenario.resolve("scenario.yaml"), "scenario: valleys\n");
        Shelf shelf = new Shelf(folder);
        String before = shelf.stamp("valleys");
        Files.writeString(scenario.resolve(".places.csv.part1"), "id");
        Files.createSymbolicLink(scenario.resolve("gone.md"), scenario.resolve("not-there.md"));
        assertThat(shelf.stamp("valleys")).isEqualTo(before);
        Files.writeString(scenario.resolve("places.csv"), "id");
        assertThat(shelf.stamp("valleys")).isNotEqualTo(before);
    }
}
