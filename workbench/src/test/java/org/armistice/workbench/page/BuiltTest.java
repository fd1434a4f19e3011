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
import java.util.regex.Pattern;
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

    /** What the first page names; the editor and the like are loaded when somebody opens them. */
    @Test
    void firstLoadIsSmall() throws IOException {
        String index = Files.readString(PAGE.resolve("index.html"));
        List<String> named = Pattern.compile("(?:src|href)=\"\\./([^\"]+)\"")
                .matcher(index)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThanOrEqualTo(3);
        long bytes = packed(PAGE.resolve("index.html"));
        for (String file : named) {
            bytes += packed(PAGE.resolve(file));
        }
        assertThat(bytes).isLessThan(250_000);
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
