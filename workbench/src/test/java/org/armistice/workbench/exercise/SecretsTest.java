package org.armistice.workbench.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.armistice.model.json.JsonNode;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Setup;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No role learns what the file of the exercise does not let it see, whatever it asks for. */
class SecretsTest {
    /** In each build; {@code -Dsecrets=50} plays more. */
    private static final int EXERCISES = Integer.getInteger("secrets", 8);

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Everything that the server has sent to one who sits at the table. */
    private static final class Heard {
        final String role;
        final String token;
        final StringBuilder bytes = new StringBuilder();
        String film = "";

        Heard(String role, String token) {
            this.role = role;
            this.token = token;
        }

        HttpResponse<String> take(HttpResponse<String> answer) {
            answer.headers().map().forEach((name, values) -> bytes.append(name).append(values));
            bytes.append('\n').append(answer.body()).append('\n');
            return answer;
        }
    }

    @Test
    void noRoleLearnsWhatItMustNotSee() throws Exception {
        Map<String, Integer> seen = new HashMap<>();
        try (Opened bench = Opened.in(folder)) {
            Path shelf = Files.createDirectories(bench.scenarios().resolve("three-valleys/exercises"));
            Prepared prepared = Setup.read(bench.scenarios().resolve("three-valleys"), List.of(), List.of());
            for (int seed = 1; seed <= EXERCISES; seed++) {
                RandomExercise exercise = new RandomExercise(seed);
                Files.writeString(shelf.resolve(exercise.id + ".yaml"), exercise.text);
                play(bench, exercise, prepared, seen);
                Files.delete(shelf.resolve(exercise.id + ".yaml"));
            }
        }
        // The test would prove nothing if nothing were seen, or nothing hidden.
        assertThat(seen.get("values")).isGreaterThan(1000);
        assertThat(seen.get("hidden")).isGreaterThan(1000);
        assertThat(seen.get("words")).isGreaterThan(1000);
        System.out.println("secrets: " + seen);
    }

    private void play(Opened bench, RandomExercise exercise, Prepared prepared, Map<String, Integer> seen)
            throws Exception {
        AtTable table = AtTable.open(bench, exercise.id);
        Random random = exercise.random();
        List<Heard> all = new ArrayList<>();
        Map<String, String> secrets = new LinkedHashMap<>();
        for (String role : exercise.roles) {
            all.add(new Heard(role, table.join(role, exercise.word(Set.of(role)))));
            secrets.put(table.code(role), role);
        }
        all.add(new Heard("", table.watch(exercise.roles.get(0), exercise.word(Set.of()))));
        all.forEach(h -> secrets.put(h.token, h.role));
        for (int turn = 1; turn <= 2; turn++) {
            for (Heard one : all) {
                act(table, exercise, one, random);
                one.take(table.get(one.token, "film"));
            }
            lead(table, exercise, random);
            all.forEach(one -> trespass(table, exercise, one, all));
            all.forEach(one -> listen(table, one));
            HttpResponse<String> closed = table.lead("closed", "turn", turn);
            assertThat(closed.statusCode())
                    .as(exercise.id + ": " + closed.body())
                    .isEqualTo(204);
            all.forEach(one -> look(table, one));
            Oracle oracle = oracle(bench, table, prepared, turn);
            for (Heard one : all) {
                check(exercise, one, oracle, secrets, seen);
            }
        }
    }

    private static Oracle oracle(Opened bench, AtTable table, Prepared prepared, int turn) {
        Path copy = bench.work().resolve("copies").resolve(table.id + "-" + turn);
        try {
            Files.createDirectories(copy.getParent());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Opened.copy(bench.work().resolve("exercises").resolve(table.id), copy);
        return new Oracle(copy, prepared);
    }

    private static void look(AtTable table, Heard one) {
        one.take(table.get(one.token, "view"));
        one.take(table.get(one.token, "news"));
        one.film = one.take(table.get(one.token, "film")).body();
    }

    /** Random moves, most of which are in order. */
    private static void act(AtTable table, RandomExercise exercise, Heard one, Random random) {
        JsonNode view = JsonNode.read(one.take(table.get(one.token, "view")).body());
        if (one.role.isEmpty()) {
            one.take(table.move(one.token, "said", "to", List.of(), "text", "no"));
            return;
        }
        for (JsonNode offer : view.nodes("offers")) {
            List<JsonNode> choices = offer.nodes("choices");
            if (!choices.isEmpty()) {
                JsonNode choice = choices.get(random.nextInt(choices.size()));
                one.take(table.move(
                        one.token,
                        "chosen",
                        "decision",
                        offer.text("id"),
                        "picks",
                        List.of(Map.of("option", choice.text("option"), "fact", choice.text("fact")))));
            }
        }
        Set<String> to = random.nextInt(4) == 0 ? Set.of() : exercise.some();
        Set<String> readers = new HashSet<>(to.isEmpty() ? exercise.everybody() : to);
        readers.add(one.role);
        one.take(table.move(one.token, "said", "to", List.copyOf(to), "text", exercise.word(readers)));
        one.take(table.move(one.token, "asked", "text", exercise.word(Set.of(one.role))));
        for (JsonNode accord : view.nodes("accords")) {
            Set<String> parties = Set.copyOf(accord.texts("parties"));
            String own = exercise.word(parties);
            one.take(table.move(one.token, "proposed", "accord", "a1", "clause", "c1", "wording", "", "text", own));
            one.take(table.move(
                    one.token,
                    "agreed",
                    "accord",
                    "a1",
                    "clause",
                    "c1",
                    "agrees",
                    true,
                    "reservation",
                    exercise.word(parties)));
            one.take(table.move(one.token, "signed", "accord", "a1"));
        }
        one.take(table.move(one.token, "confirmed", "confirmed", random.nextBoolean()));
    }

    private static void lead(AtTable table, RandomExercise exercise, Random random) {
        Set<String> to = exercise.some();
        table.lead(
                "injected",
                "inject",
                "",
                "day",
                0,
                "to",
                List.copyOf(to),
                "from",
                exercise.word(to),
                "text",
                exercise.word(to),
                "effects",
                List.of("millford's population falls by 10 %"));
        for (JsonNode request : table.view().nodes("requests")) {
            if (random.nextBoolean()) {
                table.lead(
                        "ruled",
                        "asked",
                        request.number("number"),
                        "granted",
                        false,
                        "reason",
                        exercise.word(Set.of(request.text("role"))),
                        "effects",
                        List.of());
            }
        }
        table.lead("said", "role", "teacher", "to", List.copyOf(to), "text", exercise.word(to));
        table.lead("held", "inject", "i0", "held", random.nextBoolean());
        table.lead("assessed", "criterion", "none", "assessed", "", "level", 0, "note", exercise.word(Set.of()));
    }

    /** Asks for what is not its own. */
    private static void trespass(AtTable table, RandomExercise exercise, Heard one, List<Heard> all) {
        for (String path : List.of(
                "exercises",
                "exercises/" + table.id,
                "exercises/" + table.id + "/film",
                "exercises/" + table.id + "/roles/" + exercise.roles.get(0) + "/view",
                "runs",
                "scenarios",
                "table/debrief.html",
                "exercises/" + table.id + "/files/records.json",
                "table/../exercises",
                "table/%2e%2e/exercises/" + table.id,
                "table/view/../../exercises",
                "table//../exercises",
                "table/..;/exercises")) {
            HttpResponse<String> answer = one.take(table.getAs(one.token, "api/" + path));
            assertThat(answer.statusCode()).as(path).isIn(400, 403, 404);
        }
        for (Heard other : all) {
            if (!other.role.equals(one.role)) {
                int status = one.take(table.move(
                                one.token,
                                "chosen",
                                "role",
                                other.role,
                                "decision",
                                "d0-" + other.role,
                                "picks",
                                List.of()))
                        .statusCode();
                assertThat(status).isEqualTo(404);
                one.take(table.move(
                        one.token,
                        "chosen",
                        "decision",
                        "d0-" + other.role,
                        "picks",
                        List.of(Map.of("option", "o0", "fact", ""))));
            }
        }
        one.take(table.move(one.token, "signed", "accord", "a1"));
        one.take(table.move(one.token, "closed", "turn", 1));
        one.take(table.move(one.token, "controlled", "whom", one.role, "byPeople", true));
        one.take(table.move(one.token, "nonsense"));
        one.take(table.move(one.token, "said", "to", List.of("nobody"), "text", "x"));
        one.take(table.get(one.token, "view?role=" + exercise.roles.get(0)));
        one.take(table.get(one.token, "roles/" + exercise.roles.get(0) + "/view"));
        for (String fact : List.of("pass-battalion", "heron", "bridge-depot")) {
            one.take(table.move(
                    one.token,
                    "chosen",
                    "decision",
                    "d0-" + one.role,
                    "picks",
                    List.of(Map.of("option", "o0", "fact", fact))));
        }
    }

    private void listen(AtTable table, Heard one) {
        try {
            HttpResponse<InputStream> stream = client.send(
                    table.bench
                            .to("api/table/stream")
                            .header("Authorization", "Seat " + one.token)
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = stream.body()) {
                one.bytes.append(stream.headers().map());
                one.bytes.append(new String(in.readNBytes(20), StandardCharsets.UTF_8));
                one.bytes.append(new String(in.readNBytes(in.available()), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(
            RandomExercise exercise, Heard one, Oracle oracle, Map<String, String> secrets, Map<String, Integer> seen) {
        String text = one.bytes.toString();
        String whose = exercise.id + ", '" + one.role + "'";
        exercise.readers.forEach((word, readers) -> {
            if (!readers.contains(one.role) && text.contains(word)) {
                fail(whose + " was told " + word);
            }
        });
        count(seen, "words", (int)
                exercise.readers.keySet().stream().filter(text::contains).count());
        secrets.forEach((secret, owner) -> assertThat(text.contains(secret))
                .as(whose + ", codes and tokens")
                .isFalse());
        // The words that a choice can have stand in the vocabulary, where everybody can read them.
        String rest = text.replaceAll("\"kind\":\"choice\",\"unit\":\"\",\"scale\":1,\"words\":\\[[^\\]]*]", "·");
        for (String known : oracle.known(one.role).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = Names.without(rest, known);
        }
        for (String hidden : oracle.hidden(one.role)) {
            int found = Names.alone(rest, hidden, 0);
            if (found >= 0) {
                fail(whose + " was told of " + hidden + ": "
                        + rest.substring(Math.max(0, found - 80), found + hidden.length()));
            }
            count(seen, "hidden", 1);
        }
        film(one, oracle, whose, seen);
    }

    /** Every value of the film is one that the role may see on that evening, and is so. */
    private static void film(Heard one, Oracle oracle, String whose, Map<String, Integer> seen) {
        JsonNode film = JsonNode.read(one.film).node("film");
        assertThat(film.number("days")).isEqualTo(oracle.days());
        JsonNode reels = film.node("reels");
        for (String noun : reels.keys()) {
            JsonNode reel = reels.node(noun);
            List<String> ids = reel.texts("ids");
            for (String word : reel.node("fields").keys()) {
                Decoded decoded = new Decoded(reel.node("fields").node(word), ids.size());
                for (int day = 0; day <= oracle.days(); day++) {
                    decoded.turn(day);
                    for (int fact = 0; fact < ids.size(); fact++) {
                        Map<String, String> may =
                                oracle.evening(day, one.role).seen().get(ids.get(fact));
                        int value = decoded.values[fact];
                        if (word.equals("present") ? value == 1 != (may != null) : !mayBe(may, word, decoded, value)) {
                            fail(whose + " was shown " + ids.get(fact) + "'s " + word + " on day " + day);
                        }
                        count(seen, "values", value >= 0 ? 1 : 0);
                    }
                }
            }
        }
    }

    private static boolean mayBe(Map<String, String> may, String word, Decoded decoded, int value) {
        return value < 0
                || may != null
                        && may.containsKey(word)
                        && (!decoded.kind.equals("reference")
                                || decoded.words.get(value).equals(may.get(word)));
    }

    private static void count(Map<String, Integer> counts, String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    /** A column of a film, day by day. */
    private static final class Decoded {
        final String kind;
        final List<String> words;
        final int[] values;
        private final List<Integer> counts;
        private final List<Integer> facts;
        private final List<Integer> changes;
        private int at;

        Decoded(JsonNode column, int size) {
            kind = column.text("kind");
            words = column.texts("words");
            counts = numbers(column, "counts");
            facts = numbers(column, "facts");
            changes = numbers(column, "values");
            values = new int[size];
            java.util.Arrays.fill(values, -1);
        }

        private static List<Integer> numbers(JsonNode column, String key) {
            return column.texts(key).stream().map(Integer::valueOf).toList();
        }

        void turn(int day) {
            for (int end = at + counts.get(day); at < end; at++) {
                values[facts.get(at)] = changes.get(at);
            }
        }
    }
}
