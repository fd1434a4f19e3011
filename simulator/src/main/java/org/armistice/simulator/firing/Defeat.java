package org.armistice.simulator.firing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.event.Event;
import org.armistice.rules.typed.Rule;

/** How the account says that an exception held a rule back. */
public final class Defeat {
    private static final Pattern TEXT = Pattern.compile("'.*' is defeated by '(.*)'\\.");

    private Defeat() {}

    static String text(Rule defeated, Rule exception) {
        return "'" + defeated.key() + "' is defeated by '" + exception.key() + "'.";
    }

    /** The key of the exception, if the event is about one. */
    public static Optional<String> exception(Event event) {
        Matcher matcher = TEXT.matcher(event.text());
        return event.kind() == Event.Kind.DEFEATED && matcher.matches()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }
}
