/** An exercise as its file has it; start at {@link org.armistice.exercise.plan.Exercise}. */
@NullMarked
package org.armistice.exercise.plan;

import org.jspecify.annotations.NullMarked;
