package org.armistice.rules.language.trial;

import java.util.List;
import org.armistice.model.problem.Position;
import org.jspecify.annotations.Nullable;

/**
 * A test as a file tells it. Its lines are in the rulebook language and not read yet.
 *
 * @param title what it shows
 * @param position of the title
 * @param like the name of the test whose world it starts from, or null
 * @param without ids of facts of that world that are left out
 * @param uses rulebooks that it needs besides those that its rulebook uses
 * @param lines in the order in which a test block would have them
 */
public record WrittenTest(
        String title,
        Position position,
        @Nullable Line like,
        List<String> without,
        List<String> uses,
        List<Line> lines) {
    /**
     * A line.
     *
     * @param keyword of the line in a test block, such as {@code given}
     * @param position of the first character of the text
     */
    public record Line(String keyword, String text, Position position) {}

    public WrittenTest {
        without = List.copyOf(without);
        uses = List.copyOf(uses);
        lines = List.copyOf(lines);
    }
}
