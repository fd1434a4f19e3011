package org.armistice.app.diagnostics;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.armistice.model.json.Json;
import org.armistice.model.problem.Fix;
import org.armistice.model.problem.Problem;

/** How problems are told. */
public enum ProblemFormat {
    /** For people: each with its line and a marker below it. */
    text,
    /** One JSON document with all problems. */
    json,
    /** SARIF 2.1.0, which editors and code hosts show beside the lines. */
    sarif;

    /** Writes one document; {@link #text} is told by the terminal. */
    public void write(List<Problem> problems, Writer out) {
        Json.write(this == sarif ? Sarif.log(problems) : tree(problems), out);
    }

    private static Map<String, ?> tree(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        return Json.object(
                "errors",
                errors,
                "warnings",
                problems.size() - errors,
                "problems",
                problems.stream().map(ProblemFormat::tree).toList());
    }

    private static Map<String, ?> tree(Problem problem) {
        Fix fix = problem.fix();
        return Json.object(
                "severity", problem.isError() ? "error" : "warning",
                "code", problem.code(),
                "file", problem.position().file(),
                "sheet",
                        problem.position().sheet().isEmpty()
                                ? null
                                : problem.position().sheet(),
                "line", problem.position().line(),
                "column", problem.position().column(),
                "length", problem.length(),
                "message", problem.message(),
                "snippet", problem.snippet(),
                "fix",
                        fix == null
                                ? null
                                : Json.object(
                                        "file", fix.at().file(),
                                        "line", fix.at().line(),
                                        "column", fix.at().column(),
                                        "length", fix.length(),
                                        "replacement", fix.replacement()));
    }
}
