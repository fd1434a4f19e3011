/** YAML with the position of every key and value; start at {@link org.armistice.model.yaml.YamlReader}. */
@NullMarked
package org.armistice.model.yaml;

import org.jspecify.annotations.NullMarked;
