package org.armistice.workbench.exercise;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.armistice.model.json.Json;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;

/** What a test does in the place of a teacher's page, and of those at a table. */
final class AtTable {
    final Opened bench;
    final String id;

    private AtTable(Opened bench, String id) {
        this.bench = bench;
        this.id = id;
    }

    static AtTable open(Opened bench, String exercise) {
        HttpResponse<String> made =
                bench.post("api/exercises", "{\"scenario\":\"three-valleys\",\"exercise\":\"" + exercise + "\"}");
        if (made.statusCode() != 201) {
            throw new AssertionError(made.body());
        }
        return new AtTable(bench, JsonNode.read(made.body()).text("id"));
    }

    static AtTable again(Opened bench, String id) {
        return new AtTable(bench, id);
    }

    JsonNode view() {
        return JsonNode.read(bench.get("api/exercises/" + id).body());
    }

    String code(String role) {
        return view().nodes("roles").stream()
                .filter(r -> r.text("id").equals(role))
                .findFirst()
                .orElseThrow()
                .text("code");
    }

    /** The token of a new seat. */
    String join(String role, String name) {
        HttpResponse<String> joined =
                bench.post("api/table/seats", Json.line(Json.object("code", code(role), "name", name)));
        if (joined.statusCode() != 201) {
            throw new AssertionError(joined.statusCode() + " " + joined.body());
        }
        return JsonNode.read(joined.body()).text("token");
    }

    /** The token of somebody who would rather watch. */
    String watch(String role, String name) {
        HttpResponse<String> joined =
                bench.post("api/table/seats", Json.line(Json.object("code", code(role), "name", name, "watch", true)));
        return JsonNode.read(joined.body()).text("token");
    }

    /** Asks anything of the server with the token of a seat. */
    HttpResponse<String> getAs(String token, String path) {
        return bench.send(
                bench.to(path).header("Authorization", "Seat " + token).GET());
    }

    HttpResponse<String> get(String token, String path) {
        return bench.send(bench.to("api/table/" + path)
                .header("Authorization", "Seat " + token)
                .GET());
    }

    HttpResponse<String> move(String token, String kind, Object... keysAndValues) {
        return moveAs(UUID.randomUUID().toString(), token, kind, keysAndValues);
    }

    HttpResponse<String> moveAs(String id, String token, String kind, Object... keysAndValues) {
        return bench.send(bench.to("api/table/moves")
                .header("Authorization", "Seat " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form(id, kind, keysAndValues))));
    }

    HttpResponse<String> lead(String kind, Object... keysAndValues) {
        return bench.post(
                "api/exercises/" + id + "/moves", form(UUID.randomUUID().toString(), kind, keysAndValues));
    }

    static String form(String id, String kind, Object... keysAndValues) {
        Map<String, Object> move = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            move.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return Json.line(Json.object("id", id, "kind", kind, "move", move));
    }

    static List<Map<String, Object>> pick(String option) {
        return List.of(Map.of("option", option, "fact", ""));
    }
}
