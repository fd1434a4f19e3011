package org.armistice.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path folder;

    /** Another process, which says whether it gets the folder. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws Exception {
            Path asked = Path.of(arguments[0]);
            boolean got = (arguments[1].equals("shared") ? FolderLock.shared(asked) : FolderLock.exclusive(asked))
                    .isPresent();
            System.out.print(got ? "got" : "refused");
        }
    }

    private String other(String how) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.toString(),
                        how)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void itIsHeldWhateverElseIsReadInTheFolder() throws Exception {
        Files.writeString(folder.resolve("manifest.json"), "{}");
        try (FolderLock held = FolderLock.exclusive(folder).orElseThrow()) {
            assertThat(held).isNotNull();
            Files.readString(folder.resolve("manifest.json"));
            assertThat(FolderLock.exclusive(folder)).isEmpty();
            assertThat(FolderLock.shared(folder)).isEmpty();
            assertThat(other("exclusive")).isEqualTo("refused");
        }
        assertThat(other("exclusive")).isEqualTo("got");
    }

    @Test
    void severalShareItAndKeepOutWhoeverWantsItAlone() throws Exception {
        FolderLock one = FolderLock.shared(folder).orElseThrow();
        try (FolderLock second = FolderLock.shared(folder).orElseThrow()) {
            one.close();
            assertThat(second).isNotNull();
            assertThat(other("shared")).isEqualTo("got");
            assertThat(other("exclusive")).isEqualTo("refused");
        }
        assertThat(other("exclusive")).isEqualTo("got");
    }
}
