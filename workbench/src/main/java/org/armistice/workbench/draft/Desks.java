package org.armistice.workbench.draft;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.armistice.editor.Editor;
import org.armistice.workbench.kept.Latest;
import org.armistice.workbench.rulebook.Library;
import org.armistice.workbench.rulebook.Volume;

/**
 * The service that language servers use too, one for each rulebook that is being written, so that the drafts of several people do
 * not get into each other's way.
 */
final class Desks {
    /** Where the rulebooks of the program seem to stand; there is no such folder. */
    static final Path CORE = Path.of("/core");

    private static final int MOST = 12;

    private final Library library;
    private final Latest<Key, Desk> desks = new Latest<>(MOST);

    /** A rulebook while the files of its scenario have this stamp. What takes long has a desk of its own, so that nobody who types waits for it. */
    private record Key(String scenario, String rulebook, String stamp, boolean slow) {}

    Desks(Library library) {
        this.library = library;
    }

    private static final class Desk {
        private final Editor editor;
        private String text = "";

        Desk(Editor editor) {
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

    /**
     * Asks something about a text that is, or may become, that of a rulebook.
     *
     * @param slow whether the answer takes longer than people who type should wait
     */
    <T> T ask(Volume volume, String text, boolean slow, Function<Editor, T> question) {
        return desk(volume, slow).ask(volume.file(), Library.checked(volume, text), question);
    }

    private Desk desk(Volume volume, boolean slow) {
        Key key = new Key(volume.scenario(), volume.name(), library.stamp(volume.scenario()), slow);
        return desks.get(key, () -> {
            Editor editor = new Editor(CORE, Optional.empty());
            editor.chooseScenario(library.scenario(volume.scenario())
                    .folder()
                    .toAbsolutePath()
                    .toString());
            if (volume.tests() != null) {
                editor.putTests(volume.file(), volume.tests());
            }
            return new Desk(editor);
        });
    }
}
