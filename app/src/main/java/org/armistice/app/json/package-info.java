/** JSON as trees of maps and lists; start at {@link org.armistice.app.json.Json}. */
@NullMarked
package org.armistice.app.json;

import org.jspecify.annotations.NullMarked;
