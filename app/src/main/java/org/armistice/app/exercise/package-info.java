/** The commands about exercises; start at {@link org.armistice.app.exercise.ExerciseCommand}. */
@NullMarked
package org.armistice.app.exercise;

import org.jspecify.annotations.NullMarked;
