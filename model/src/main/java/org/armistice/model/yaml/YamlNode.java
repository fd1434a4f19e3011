package org.armistice.model.yaml;

import org.armistice.model.problem.Position;

/** A value in a YAML file. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMapping {
    /** Where it begins. */
    Position position();
}
