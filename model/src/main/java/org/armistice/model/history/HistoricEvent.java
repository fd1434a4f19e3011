package org.armistice.model.history;

import java.time.LocalDate;
import org.armistice.model.problem.Position;

/**
 * A dated event before the first day, which feeds counts such as losses in the last 30 days.
 *
 * @param place id of the place, or empty
 * @param from id of a faction or outside actor: who lost the place, who lost fighters, who attacked; or empty
 * @param to id of a faction or outside actor: who gained the place, who was attacked; or empty
 * @param number how many people, in millionths; {@code Fixed.UNKNOWN} if not known
 * @param source where it is reported, or empty
 * @param position its row in history.csv
 */
public record HistoricEvent(
        LocalDate date,
        HistoryKind kind,
        String place,
        String from,
        String to,
        long number,
        String source,
        Position position) {}
