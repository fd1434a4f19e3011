package org.armistice.rules.revision;

import java.util.List;
import java.util.Locale;
import org.armistice.model.problem.Position;
import org.jspecify.annotations.Nullable;

/**
 * A passage that differs between two versions.
 *
 * @param before null if it is new
 * @param after null if it is gone
 * @param lines what differs, line by line; nothing for a passage that is new or gone
 */
public record Change(
        Passage.Kind kind,
        How how,
        @Nullable Passage before,
        @Nullable Passage after,
        List<LineChange> lines) {
    /** In which way a passage differs. */
    public enum How {
        ADDED,
        REMOVED,
        /** It says the same under another name; draws of chance that belong to it are others. */
        RENAMED,
        CHANGED,
        /** Only comments or the layout, which no run takes notice of. */
        COMMENT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Change {
        lines = List.copyOf(lines);
    }

    /** The passage as it now is, or as it last was. */
    public Passage latest() {
        Passage known = after != null ? after : before;
        if (known == null) {
            throw new IllegalStateException("a change without a passage");
        }
        return known;
    }

    /** Where to look: in the new version if it is there. */
    public Position position() {
        return latest().position();
    }
}
