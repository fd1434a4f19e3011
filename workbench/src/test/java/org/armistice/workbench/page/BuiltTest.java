package org.armistice.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;

/** The page that is committed is that of the sources beside it; {@code ui/same.sh} builds it anew and compares every byte. */
class BuiltTest {
    private static final Path MODULE = Opened.home().resolve("workbench");
    private static final Path PAGE = MODULE.resolve("src/main/resources/org/armistice/workbench/page");

    @Test
    void pageIsBuiltFromTheSourcesAsTheyAre() throws IOException, NoSuchAlgorithmException {
        assertThat(PAGE.resolve("sources.sha256"))
                .as("build the page: mvn -Pui -pl workbench generate-resources")
                .hasContent(fingerprint());
    }

    /** As vite.config.ts makes it: of the name and the content of every source, in the order of the names. */
    private static String fingerprint() throws IOException, NoSuchAlgorithmException {
        Path ui = MODULE.resolve("ui");
        List<String> names =
                new ArrayList<>(List.of("index.html", "package.json", "package-lock.json", "vite.config.ts"));
        for (String folder : List.of("src", "public")) {
            try (Stream<Path> files = Files.walk(ui.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .map(file -> ui.relativize(file).toString().replace('\\', '/'))
                        .forEach(names::add);
            }
        }
        Collections.sort(names);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String name : names) {
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(ui.resolve(name)));
        }
        return HexFormat.of().formatHex(digest.digest()) + "\n";
    }

    /** What the page itself names; other parts, the editor among them, are loaded when they are opened. */
    @Test
    void firstLoadIsSmall() throws IOException {
        Path index = PAGE.resolve("index.html");
        String text = Files.readString(index);
        long bytes = packed(index);
        try (Stream<Path> files = Files.list(PAGE.resolve("assets"))) {
            for (Path file : files.filter(f -> text.contains("assets/" + f.getFileName()))
                    .toList()) {
                bytes += packed(file);
            }
        }
        assertThat(bytes).isBetween(20_000L, 250_000L);
    }

    private static long packed(Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(file));
        }
        return packed.size();
    }

    @Test
    void lockFileNamesNoRegistry() throws IOException {
        assertThat(MODULE.resolve("ui/package-lock.json"))
                .content()
                .doesNotContain("\"resolved\"")
                .doesNotContain("registry");
        assertThat(MODULE.resolve("ui/package.json")).content().doesNotContainPattern("\"[\\^~]");
    }
}
