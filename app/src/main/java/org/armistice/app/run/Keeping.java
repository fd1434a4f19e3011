package org.armistice.app.run;

import java.nio.file.Path;
import java.util.Optional;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.event.Event;
import org.armistice.model.fact.World;
import org.armistice.model.place.Place;
import org.armistice.simulator.Run;

/** Says where a run is kept and what can be asked of it. */
final class Keeping {
    private Keeping() {}

    static void tell(Terminal terminal, Path folder, Run run) {
        terminal.line();
        terminal.line(Phrase.of("The run is kept in " + folder + "."));
        firstHandover(run).ifPresent(event -> {
            String quoted = folder.toString().contains(" ") ? "'" + folder + "'" : folder.toString();
            terminal.line(Phrase.of("To see why a place first changed hands: ")
                    .add("armistice explain " + quoted + " " + event.id(), Style.BOLD));
        });
    }

    private static Optional<Event> firstHandover(Run run) {
        return run.events().stream()
                .filter(e -> e.changes().stream().anyMatch(c -> isHandover(c, run.world())))
                .findFirst();
    }

    private static boolean isHandover(Event.Change change, World world) {
        return change.field().equals(Place.HOLDER.word())
                && world.find(change.fact()).filter(f -> f.type() == Place.TYPE).isPresent();
    }
}
