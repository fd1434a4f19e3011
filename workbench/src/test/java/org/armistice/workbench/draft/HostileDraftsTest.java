package org.armistice.workbench.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Rulebooks that mean harm, as drafts: each is answered, nothing is written, and the workbench goes on. */
class HostileDraftsTest {
    private static final String CONTROL = "api/scenarios/three-valleys/rulebooks/control";

    /** All of them are read by the tests of the commands; here every fifth, or all with {@code -Darmistice.hostile=1}. */
    private static final int EVERY = Integer.getInteger("armistice.hostile", 5);

    private static List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(Opened.home().resolve("app/src/test/resources/hostile/rulebooks"))) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return latin(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String latin(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> files(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(file.toString(), Files.size(file));
            }
        }
        return sizes;
    }

    @Test
    void harmIsAnsweredAndNothingIsWritten(@TempDir Path folder) throws IOException {
        JsonMapper json = JsonMapper.shared();
        try (Opened bench = Opened.in(folder)) {
            Map<String, Long> before = files(folder);
            String version = JsonNode.read(bench.get(CONTROL).body()).text("version");
            List<Path> corpus = corpus();
            assertThat(corpus).hasSizeGreaterThan(50);
            for (int i = 0; i < corpus.size(); i += EVERY) {
                Path file = corpus.get(i);
                String text = text(file);
                String draft = json.writeValueAsString(Map.of("text", text));
                HttpResponse<String> check = bench.post(CONTROL + "/check", draft);
                assertThat(check.statusCode())
                        .as("check of " + file.getFileName())
                        .isIn(200, 422);
                HttpResponse<String> document = bench.post(CONTROL + "/document", draft);
                assertThat(document.statusCode())
                        .as("document of " + file.getFileName())
                        .isIn(200, 422);
                if (document.statusCode() == 200) {
                    JsonNode.read("{\"parts\": " + document.body() + "}")
                            .nodes("parts")
                            .forEach(
                                    part -> assertThat(part.text("html"))
                                            .as("document of " + file.getFileName())
                                            .doesNotContainPattern(
                                                    "(?i)<(script|iframe|img|style|svg|object|embed|form)|(href|src)=.?(javascript|data|vbscript)"));
                }
                if (check.body().startsWith("{\"marks\":[]")) {
                    // Those with mistakes are refused for these; the others have another name.
                    String save = json.writeValueAsString(Map.of("text", text, "opened", version));
                    assertThat(bench.put(CONTROL, save).statusCode())
                            .as("save of " + file.getFileName())
                            .isEqualTo(422);
                }
            }
            assertThat(files(folder)).isEqualTo(before);
            assertThat(bench.get(CONTROL).statusCode()).isEqualTo(200);
        }
    }
}
