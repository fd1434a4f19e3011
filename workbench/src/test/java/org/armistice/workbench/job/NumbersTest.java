package org.armistice.workbench.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersTest {
    @TempDir
    private Path folder;

    @Test
    void numberOfADeletedJobIsNotGivenAgain() {
        Numbers numbers = new Numbers(folder);
        numbers.saw("valleys-ensemble-4");
        numbers.take(numbers.next("valleys-ensemble"));
        assertThat(numbers.next("valleys-ensemble")).isEqualTo("valleys-ensemble-6");
        assertThat(numbers.next("valleys-what-if")).isEqualTo("valleys-what-if-1");
        assertThat(new Numbers(folder).next("valleys-ensemble")).isEqualTo("valleys-ensemble-6");
    }

    @Test
    void withoutItsFileTheJobsThatAreThereCount() throws IOException {
        Files.writeString(folder.resolve(".numbers.json"), "{\"valleys");
        Numbers numbers = new Numbers(folder);
        numbers.saw("valleys-ensemble-2");
        assertThat(numbers.next("valleys-ensemble")).isEqualTo("valleys-ensemble-3");
    }
}
