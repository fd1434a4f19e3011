package org.armistice.model.yaml;

import org.armistice.model.problem.Position;

/**
 * One key of a mapping with its value.
 *
 * @param position of the key
 */
public record YamlEntry(Position position, String key, YamlNode value) {}
