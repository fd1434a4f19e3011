package org.armistice.cluster;

import java.io.Serializable;
import org.armistice.experiments.store.StagedPart;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a chunk: where it lies, or why no chunk can be played there.
 *
 * @param refusal empty if it was played
 */
record Reply(@Nullable StagedPart staged, String refusal) implements Serializable {
    static Reply of(StagedPart staged) {
        return new Reply(staged, "");
    }

    static Reply refused(String why) {
        return new Reply(null, why);
    }
}
