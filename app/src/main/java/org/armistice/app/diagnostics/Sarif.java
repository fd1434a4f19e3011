package org.armistice.app.diagnostics;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.json.Json;
import org.armistice.model.problem.Fix;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.rules.language.text.Code;
import org.armistice.simulator.setup.Version;
import org.jspecify.annotations.Nullable;

/**
 * Problems in the Static Analysis Results Interchange Format, version 2.1.0
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/).
 */
final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private Sarif() {}

    static Map<String, ?> log(List<Problem> problems) {
        List<String> codes =
                problems.stream().map(Sarif::ruleId).distinct().sorted().toList();
        Map<String, ?> driver = Json.object(
                "name",
                "armistice",
                "version",
                Version.NUMBER,
                "rules",
                codes.stream().map(Sarif::rule).toList());
        return Json.object(
                "$schema",
                SCHEMA,
                "version",
                "2.1.0",
                "runs",
                List.of(Json.object(
                        "tool", Json.object("driver", driver),
                        // Columns are counted as Java counts them.
                        "columnKind", "utf16CodeUnits",
                        "results",
                                problems.stream()
                                        .map(problem -> result(problem, codes))
                                        .toList())));
    }

    private static String ruleId(Problem problem) {
        return problem.code().isEmpty() ? "unreadable-input" : problem.code();
    }

    private static Map<String, ?> rule(String id) {
        String brief = Arrays.stream(Code.values())
                .filter(code -> code.id().equals(id))
                .findFirst()
                .map(Code::brief)
                .orElse("an input that cannot be read");
        String sentence = Character.toUpperCase(brief.charAt(0)) + brief.substring(1) + ".";
        return Json.object(
                "id", id,
                "shortDescription", text(sentence),
                "help", text(sentence + " What to do is said under '" + id + "' in docs/diagnostics.md."));
    }

    private static Map<String, ?> result(Problem problem, List<String> codes) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>(Json.object(
                "ruleId", ruleId(problem),
                "ruleIndex", codes.indexOf(ruleId(problem)),
                "level", problem.isError() ? "error" : "warning",
                "message", text(problem.message()),
                "locations",
                        List.of(Json.object(
                                "physicalLocation", location(problem.position(), Math.max(0, problem.length()))))));
        Fix fix = problem.fix();
        if (fix != null) {
            result.put("fixes", List.of(fix(fix)));
        }
        return result;
    }

    private static Map<String, ?> location(Position position, int length) {
        Map<String, @Nullable Object> location = new LinkedHashMap<>(artifact(position));
        if (position.line() > 0 && position.sheet().isEmpty()) {
            location.put("region", region(position, length));
        }
        return location;
    }

    private static Map<String, @Nullable Object> artifact(Position position) {
        return Json.object("artifactLocation", Json.object("uri", uri(position.file())));
    }

    private static Map<String, ?> region(Position position, int length) {
        Map<String, @Nullable Object> region = new LinkedHashMap<>(Json.object("startLine", position.line()));
        if (position.column() > 0) {
            region.put("startColumn", position.column());
            region.put("endColumn", position.column() + length);
        }
        return region;
    }

    private static Map<String, ?> fix(Fix fix) {
        Map<String, @Nullable Object> change = new LinkedHashMap<>(artifact(fix.at()));
        change.put(
                "replacements",
                List.of(Json.object(
                        "deletedRegion", region(fix.at(), fix.length()),
                        "insertedContent", text(fix.replacement()))));
        return Json.object("artifactChanges", new ArrayList<>(List.of(change)));
    }

    private static Map<String, ?> text(String text) {
        return Json.object("text", text);
    }

    /** A relative or absolute reference; blanks and the like are encoded. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toString();
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
