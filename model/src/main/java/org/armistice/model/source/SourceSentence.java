package org.armistice.model.source;

import org.armistice.model.problem.Position;

/**
 * A numbered sentence of the text that a scenario encodes.
 *
 * @param id such as {@code S01}; rules name it in {@code raised by}
 * @param speaker office of the person who says it, or empty
 * @param side whom the speaker is with, or empty
 * @param summary what it says, in our own words
 * @param counterClaim what somebody else says of the same, or empty
 * @param position its row in source.csv
 */
public record SourceSentence(
        String id,
        SentenceKind kind,
        String speaker,
        String side,
        String summary,
        String counterClaim,
        Position position) {}
