/** All that was done in an exercise, on disk as soon as it was done; start at {@link org.armistice.exercise.record.Move}. */
@NullMarked
package org.armistice.exercise.record;

import org.jspecify.annotations.NullMarked;
