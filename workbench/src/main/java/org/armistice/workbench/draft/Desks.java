package org.armistice.workbench.draft;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.armistice.editor.Editor;
import org.armistice.workbench.rulebook.Library;
import org.armistice.workbench.rulebook.Volume;

/**
 * The service that language servers use too, one for each rulebook that is being written, so that the drafts of several people do
 * not get into each other's way.
 */
final class Desks {
    /** Where the rulebooks of the program seem to stand; there is no such folder. */
    static final Path CORE = Path.of("/core");

    private static final int MOST = 8;

    private final Library library;
    private final Map<String, Desk> desks = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Desk> eldest) {
            return size() > MOST;
        }
    };

    Desks(Library library) {
        this.library = library;
    }

    private static final class Desk {
        private final String stamp;
        private final Editor editor;
        private String text = "";

        Desk(String stamp, Editor editor) {
            this.stamp = stamp;
            this.editor = editor;
        }

        synchronized <T> T ask(Path file, String now, Function<Editor, T> question) {
            if (!now.equals(text) || editor.open().isEmpty()) {
                editor.put(file, now);
                text = now;
            }
            return question.apply(editor);
        }
    }

    /** Asks something about a text that is, or may become, that of a rulebook. */
    <T> T ask(Volume volume, String text, Function<Editor, T> question) {
        return desk(volume).ask(volume.file(), Library.checked(volume, text), question);
    }

    private Desk desk(Volume volume) {
        String key = volume.scenario() + "/" + volume.name();
        String stamp = library.stamp(volume.scenario());
        synchronized (desks) {
            Desk known = desks.get(key);
            if (known != null && known.stamp.equals(stamp)) {
                return known;
            }
            Editor editor = new Editor(CORE, Optional.empty());
            editor.chooseScenario(library.scenario(volume.scenario())
                    .folder()
                    .toAbsolutePath()
                    .toString());
            if (volume.tests() != null) {
                editor.putTests(volume.file(), volume.tests());
            }
            Desk desk = new Desk(stamp, editor);
            desks.put(key, desk);
            return desk;
        }
    }
}
