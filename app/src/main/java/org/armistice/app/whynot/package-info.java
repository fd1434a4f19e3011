/** How near rules came to holding, told to people and programs; start at {@link org.armistice.app.whynot.AttemptText}. */
@NullMarked
package org.armistice.app.whynot;

import org.jspecify.annotations.NullMarked;
