/** Words from outside that ask for restraint; start at {@link org.armistice.model.pressure.Appeal}. */
@NullMarked
package org.armistice.model.pressure;

import org.jspecify.annotations.NullMarked;
