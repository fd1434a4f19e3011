package org.armistice.workbench.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import org.armistice.model.json.Json;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many as there are in a class see the next turn. How long that takes is told, not asserted. */
class ManyClientsTest {
    private static final int CLIENTS = 30;
    private static final int TURNS = Integer.getInteger("clients.turns", 3);

    @TempDir
    private Path folder;

    @Test
    void allSeeTheNextTurn() throws Exception {
        String scenario = System.getProperty("clients.scenario", "three-valleys");
        String exercise = System.getProperty("clients.exercise", "spring");
        try (Opened bench = Opened.in(folder)) {
            if (!scenario.equals("three-valleys")) {
                Opened.copy(
                        Opened.home().resolve("scenarios").resolve(scenario),
                        bench.scenarios().resolve(scenario));
            }
            if (System.getProperty("clients.file") != null) {
                Path to = bench.scenarios().resolve(scenario).resolve("exercises");
                Files.createDirectories(to);
                Files.copy(Path.of(System.getProperty("clients.file")), to.resolve(exercise + ".yaml"));
            }
            HttpResponse<String> made =
                    bench.post("api/exercises", Json.line(Json.object("scenario", scenario, "exercise", exercise)));
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            JsonNode opened = JsonNode.read(made.body());
            AtTable table = AtTable.again(bench, opened.text("id"));
            List<JsonNode> roles = opened.nodes("roles");
            List<String> tokens = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                tokens.add(table.join(roles.get(i % roles.size()).text("id"), "c" + i));
            }
            for (int turn = 1; turn <= TURNS; turn++) {
                close(bench, table, tokens, turn);
            }
        }
    }

    private static void close(Opened bench, AtTable table, List<String> tokens, int turn) throws Exception {
        AtomicLongArray seen = new AtomicLongArray(CLIENTS);
        CountDownLatch listening = new CountDownLatch(CLIENTS);
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < CLIENTS; i++) {
            int number = i;
            threads.submit(() -> {
                HttpResponse<InputStream> stream = client.send(
                        bench.to("api/table/stream")
                                .header("Authorization", "Seat " + tokens.get(number))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                    boolean first = true;
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        if (first) {
                            listening.countDown();
                            first = false;
                        }
                        JsonNode view = JsonNode.read(
                                table.get(tokens.get(number), "view").body());
                        if (view.number("turn") > turn) {
                            table.get(tokens.get(number), "film");
                            table.get(tokens.get(number), "news");
                            seen.set(number, System.nanoTime());
                            break;
                        }
                    }
                }
                return true;
            });
        }
        assertThat(listening.await(1, TimeUnit.MINUTES)).isTrue();
        long begun = System.nanoTime();
        assertThat(table.lead("closed", "turn", turn).statusCode()).isEqualTo(204);
        long played = System.nanoTime();
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        long[] all = new long[CLIENTS];
        Arrays.setAll(all, i -> (seen.get(i) - begun) / 1_000_000);
        Arrays.sort(all);
        assertThat(all[0]).isPositive();
        System.out.println("turn " + turn + " closed: played after " + (played - begun) / 1_000_000 + " ms, " + CLIENTS
                + " clients have all after " + all[CLIENTS - 1] + " ms, half of them after " + all[CLIENTS / 2]
                + " ms");
    }
}
