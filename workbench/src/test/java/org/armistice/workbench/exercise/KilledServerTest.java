package org.armistice.workbench.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.armistice.model.json.Json;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed at any moment loses nothing that it has confirmed, and those at the table go on. */
class KilledServerTest {
    private static final int KILLS = Integer.getInteger("kills", 2);

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(7);

    /** The server in a process of its own. */
    static final class Served {
        private Served() {}

        public static void main(String[] arguments) throws InterruptedException {
            Opened bench = Opened.again(Path.of(arguments[0]));
            System.out.println("port " + bench.port());
            Thread.currentThread().join();
        }
    }

    /** A process that listens. */
    private record Running(Process process, int port) {}

    private Running start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Darmistice.home=" + System.getProperty("armistice.home", ".."),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Served.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("port ")) {
                return new Running(process, Integer.parseInt(line.substring(5)));
            }
        }
        throw new IOException("the server has not begun to listen");
    }

    private HttpResponse<String> ask(Running server, String path, String seat, String json) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/api/" + path))
                .header("Content-Type", "application/json");
        if (!seat.isEmpty()) {
            request.header("Authorization", "Seat " + seat);
        }
        try {
            return client.send(
                    (json.isEmpty() ? request.GET() : request.POST(HttpRequest.BodyPublishers.ofString(json))).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void whatWasConfirmedIsThereAndAllGoOn() throws Exception {
        Opened.in(folder).close();
        Running server = start();
        JsonNode opened =
                JsonNode.read(ask(server, "exercises", "", "{\"scenario\":\"three-valleys\",\"exercise\":\"spring\"}")
                        .body());
        String id = opened.text("id");
        Map<String, String> seats = new LinkedHashMap<>();
        for (JsonNode role : opened.nodes("roles")) {
            String joining = Json.line(Json.object("code", role.text("code"), "name", "x"));
            seats.put(
                    role.text("id"),
                    JsonNode.read(ask(server, "table/seats", "", joining).body())
                            .text("token"));
        }
        List<String> confirmed = new ArrayList<>();
        String pending = "";
        int sent = 0;
        int interrupted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process doomed = server.process();
            long delay = 30 + random.nextInt(900);
            Thread killer = new Thread(() -> {
                try {
                    TimeUnit.MILLISECONDS.sleep(delay);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                doomed.destroyForcibly();
            });
            killer.start();
            try {
                while (true) {
                    String text = pending.isEmpty() ? "message-" + (++sent) + "-" : pending;
                    pending = text;
                    String role = sent % 2 == 0 ? "league" : "council";
                    String form = AtTable.form(text + "padding", "said", "to", List.of(), "text", text);
                    int status =
                            ask(server, "table/moves", seats.get(role), form).statusCode();
                    if (status == 204) {
                        confirmed.add(text);
                        pending = "";
                    } else {
                        // More than anybody says at once.
                        assertThat(status).isEqualTo(429);
                        TimeUnit.MILLISECONDS.sleep(50);
                    }
                    if (random.nextInt(12) == 0) {
                        JsonNode view = JsonNode.read(
                                ask(server, "exercises/" + id, "", "").body());
                        String move = view.text("phase").equals("open")
                                ? AtTable.form("closing-" + sent, "closed", "turn", view.number("turn"))
                                : AtTable.form("stepping-" + sent, "steppedback", "turn", 1);
                        ask(server, "exercises/" + id + "/moves", "", move);
                    }
                }
            } catch (IOException killed) {
                interrupted++;
            }
            killer.join();
            doomed.waitFor();
            server = start();
            check(server, id, seats, confirmed);
        }
        server.process().destroyForcibly().waitFor();
        assertThat(interrupted).isEqualTo(KILLS);
        System.out.println("killed " + KILLS + " times, " + confirmed.size() + " moves confirmed");
    }

    private void check(Running server, String id, Map<String, String> seats, List<String> confirmed)
            throws IOException {
        JsonNode view = JsonNode.read(ask(server, "exercises/" + id, "", "").body());
        List<String> messages =
                view.nodes("messages").stream().map(m -> m.text("text")).toList();
        assertThat(messages).containsAll(confirmed).doesNotHaveDuplicates();
        assertThat(messages.size() - confirmed.size()).isBetween(0, 1);
        assertThat(view.text("phase")).isIn("open", "debrief");
        for (String seat : seats.values()) {
            JsonNode seen = JsonNode.read(ask(server, "table/view", seat, "").body());
            assertThat(seen.number("turn")).isEqualTo(view.number("turn"));
            assertThat(seen.nodes("messages")).hasSize(messages.size());
        }
    }
}
