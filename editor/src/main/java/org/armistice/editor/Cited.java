package org.armistice.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.editor.text.Span;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.source.SourceSentence;

/** The sentence of the source that a rule cites at a place. */
final class Cited {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:-]+");

    private final Context context;

    Cited(Context context) {
        this.context = context;
    }

    Optional<SourceSentence> sentence() {
        if (!context.line().contains("raised by") && !context.kind().equals("table")) {
            return Optional.empty();
        }
        int at = context.place().column() - 1;
        Matcher matcher = ID.matcher(context.line());
        while (matcher.find()) {
            if (matcher.start() <= at && at <= matcher.end()) {
                String id = matcher.group().substring(matcher.group().indexOf(':') + 1);
                return context.analysis().scenario().flatMap(s -> find(s, id));
            }
        }
        return Optional.empty();
    }

    private static Optional<SourceSentence> find(Scenario scenario, String id) {
        return scenario.source().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** Where it stands. */
    Optional<Span> span() {
        Optional<Path> folder = context.analysis().scenario().map(Scenario::folder);
        return sentence()
                .flatMap(s -> folder.map(f -> new Span(
                        f.resolve("source.csv").toAbsolutePath().normalize(),
                        s.position().line(),
                        1,
                        s.id().length())));
    }
}
