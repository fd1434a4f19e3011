/** JSON as trees of maps and lists; start at {@link org.armistice.model.json.Json}. */
@NullMarked
package org.armistice.model.json;

import org.jspecify.annotations.NullMarked;
