package org.armistice.model.yaml;

import org.armistice.model.problem.Position;

/**
 * A text, number, date or word: YAML's own types are not told apart.
 *
 * @param text as written, without quotes; empty for no value
 */
public record YamlScalar(Position position, String text) implements YamlNode {}
