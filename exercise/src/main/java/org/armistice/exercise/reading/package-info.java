/** From a file to an exercise; start at {@link org.armistice.exercise.reading.ExerciseReader}. */
@NullMarked
package org.armistice.exercise.reading;

import org.jspecify.annotations.NullMarked;
