package org.armistice.workbench.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is let in and what is not. */
class GateTest {
    private static final int MOST_ATTEMPTS = 10;

    private static final String ORDER = "{\"scenario\": \"three-valleys\", \"days\": 3}";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Opened bench;

    @BeforeAll
    static void open() {
        bench = Opened.in(folder, null, List.of("bench.example.org"));
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    /** Sends a request as it stands; Java's client would not send such headers. */
    private static String raw(String... lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", bench.port())) {
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aRequestThatEndsTooSoonIsRefused() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", bench.port())) {
            String begun = String.join(
                    "\r\n",
                    "POST /api/runs HTTP/1.1",
                    "Host: 127.0.0.1:" + bench.port(),
                    "Origin: http://127.0.0.1:" + bench.port(),
                    "Content-Type: application/json",
                    "Content-Length: 1000",
                    "",
                    "{\"sc");
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("should not have happened");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8020", "127.0.0.1.evil.example", "127.0.0.1:1", "localhost"})
    void foreignHostIsRefused(String host) throws IOException {
        assertThat(raw("GET /api/scenarios HTTP/1.1", "Host: " + host))
                .startsWith("HTTP/1.1 403")
                .contains("does not go by that name");
        assertThat(raw("GET / HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 403");
    }

    @Test
    void ownNamesAreLetIn() throws IOException {
        for (String name : List.of("127.0.0.1", "localhost", "[::1]")) {
            assertThat(raw("GET /api/scenarios HTTP/1.1", "Host: " + name + ":" + bench.port()))
                    .startsWith("HTTP/1.1 200");
        }
        assertThat(raw("GET /api/scenarios HTTP/1.1", "Host: bench.example.org"))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("GET /api/scenarios HTTP/1.1", "Host: BENCH.example.org:443"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example", "null", "http://127.0.0.1:1", "file://", "https://localhost.evil.example"
            })
    void foreignOriginMayNotWrite(String origin) {
        HttpResponse<String> answer = bench.send(bench.to("api/runs")
                .header("Content-Type", "application/json")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(ORDER)));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("A page of another site");
        assertThat(bench.get("api/runs").body()).isEqualTo("[]");
    }

    @Test
    void foreignPageMayNotRead() {
        HttpResponse<String> answer = bench.send(
                bench.to("api/scenarios").header("Sec-Fetch-Site", "cross-site").GET());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "text/json"})
    void writesAreJsonOnly(String type) {
        HttpResponse<String> answer =
                bench.send(bench.to("api/runs").header("Content-Type", type).POST(BodyPublishers.ofString(ORDER)));
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void tooLargeBodiesAreRefused() {
        String huge = "{\"scenario\": \"" + "x".repeat(9_000_000) + "\"}";
        assertThat(bench.post("api/runs", huge).statusCode()).isEqualTo(413);
        assertThat(chunked(huge)).isEqualTo(413);
    }

    /** The status of a body whose length is not told. Who refuses it may hang up while it is being sent, and is asked again then. */
    private static int chunked(String body) {
        for (int attempt = 1; ; attempt++) {
            try {
                return bench.send(bench.to("api/runs")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))))
                        .statusCode();
            } catch (UncheckedIOException hungUp) {
                if (attempt == MOST_ATTEMPTS) {
                    throw hungUp;
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"scenario\": 1e999}",
                "{\"scenario\": \"three-valleys\", \"sed\": 1}",
                "{\"scenario\": \"three-valleys\"} {}",
                "{\"scenario\": \"three-valleys\", \"seed\": \"one\"}"
            })
    void malformedBodiesAreRefused(String body) {
        HttpResponse<String> answer = bench.post("api/runs", body);
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.body())
                .startsWith("{\"error\":")
                .doesNotContain("Exception", "org.armistice", "tools.jackson");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(bench.post("api/runs", "[".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assets/../index.html",
                "assets/..%2findex.html",
                "assets/%2e%2e/index.html",
                "assets/..%5cindex.html",
                "api/scenarios/..%2f..",
                "api/scenarios/%2e%2e",
                "api/runs/..%2f..%2fscenarios",
                "api/runs/%2e%2e/film",
                "api/runs/.%00/film",
                "../../etc/passwd",
                "%2e%2e/%2e%2e/etc/passwd"
            })
    void pathsCannotLeave(String path) throws IOException {
        String answer = raw("GET /" + path + " HTTP/1.1", "Host: 127.0.0.1:" + bench.port());
        assertThat(answer).matches("(?s)HTTP/1\\.1 40[04] .*").doesNotContain("root:");
    }

    @Test
    void everyAnswerCarriesThePolicy() {
        for (String path : List.of("", "api/scenarios", "api/nothing")) {
            HttpResponse<String> answer = bench.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void unknownRoutesAreToldAsJson() {
        HttpResponse<String> answer = bench.get("api/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"error\":\"There is nothing at /api/nothing.\",\"problems\":[]}");
    }
}
