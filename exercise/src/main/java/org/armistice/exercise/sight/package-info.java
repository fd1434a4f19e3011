/** What each role sees of the simulation; start at {@link org.armistice.exercise.sight.Eyes}. */
@NullMarked
package org.armistice.exercise.sight;

import org.jspecify.annotations.NullMarked;
