package org.armistice.workbench.export;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.armistice.model.csv.CsvRow;
import org.armistice.model.csv.CsvTable;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.TextFile;
import org.armistice.simulator.folder.RunInputs;
import org.armistice.workbench.run.Archive;
import org.armistice.workbench.scenario.Shelf;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;
import org.jspecify.annotations.Nullable;

/** Runs as files: the report, tables, and a map for other programs. */
public final class ExportRoutes implements Routes {
    private static final Map<String, String> FILES = Map.of(
            "report.html", "text/html",
            "days.csv", "text/csv",
            "control.csv", "text/csv",
            "events.jsonl", "application/x-ndjson",
            "run.json", "application/json");

    private final Shelf shelf;
    private final Archive archive;
    private final Work work;

    public ExportRoutes(Shelf shelf, Archive archive, Work work) {
        this.shelf = shelf;
        this.archive = archive;
        this.work = work;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/runs/{run}/files/{file}", this::file);
        routes.get("/api/runs/{run}/places.geojson", this::places);
    }

    private void file(Context answer) {
        String file = answer.pathParam("file");
        String type = FILES.get(file);
        if (type == null) {
            throw new NotFoundResponse("A run has no file '" + file + "' for others.");
        }
        send(answer, file, type, archive.file(answer.pathParam("run"), file));
    }

    /** It is saved, never shown: a report is a page with a policy of its own. */
    private static void send(Context answer, String file, String type, byte[] bytes) {
        answer.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
        answer.contentType(type + "; charset=utf-8").result(bytes);
    }

    private void places(Context answer) {
        String run = answer.pathParam("run");
        byte[] control = archive.file(run, "control.csv");
        String asked = answer.queryParam("day");
        byte[] bytes = work.done(() -> {
            RunInputs inputs = archive.recorded(run).inputs();
            int day = day(asked, inputs.days());
            CsvTable table = CsvTable.read(new TextFile("control.csv", new String(control, StandardCharsets.UTF_8)));
            return Json.line(GeoJson.of(shelf.scenario(inputs.scenario()), run, day, held(table, day)))
                    .getBytes(StandardCharsets.UTF_8);
        });
        send(answer, run + ".geojson", "application/geo+json", bytes);
    }

    private static int day(@Nullable String asked, int days) {
        try {
            int day = asked == null ? days : Integer.parseInt(asked);
            if (day >= 1 && day <= days) {
                return day;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadInput(new Problem(
                Position.ofFile("day"), "the run has the days 1 to " + days + ", and no day '" + asked + "'."));
    }

    private static Map<String, GeoJson.Held> held(CsvTable control, int day) {
        Map<String, GeoJson.Held> held = new HashMap<>();
        for (CsvRow row : control.rows()) {
            if (row.text("day").equals(String.valueOf(day))) {
                held.put(row.text("place"), new GeoJson.Held(row.text("holder"), row.text("contester")));
            }
        }
        return held;
    }
}
