package org.armistice.model.csv;

import org.armistice.model.problem.Position;

/**
 * One cell of a table.
 *
 * @param text without quotes and without blanks around it; empty for no value
 */
public record CsvCell(Position position, String text) {}
