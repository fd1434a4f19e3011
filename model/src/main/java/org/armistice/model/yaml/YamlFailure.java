package org.armistice.model.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import tools.jackson.core.JacksonException;

/** Turns the parser's message of several lines into one with a position. */
final class YamlFailure {
    private static final Pattern PLACE = Pattern.compile(" in reader, line (\\d+), column (\\d+):?");

    private YamlFailure() {}

    static Problem problem(String file, JacksonException failure) {
        List<String> lines = failure.getOriginalMessage().lines().toList();
        for (int i = lines.size() - 1; i > 0; i--) {
            Matcher place = PLACE.matcher(lines.get(i));
            if (place.matches()) {
                int line = Integer.parseInt(place.group(1));
                int column = Integer.parseInt(place.group(2));
                return new Problem(new Position(file, line, column), sentence(lines.get(i - 1)));
            }
        }
        int line = Math.max(0, failure.getLocation().getLineNr());
        int column = Math.max(0, failure.getLocation().getColumnNr());
        return new Problem(new Position(file, line, column), sentence(lines.isEmpty() ? "unreadable" : lines.get(0)));
    }

    private static String sentence(String cause) {
        return "this is not YAML: " + cause + (cause.endsWith(".") ? "" : ".");
    }
}
