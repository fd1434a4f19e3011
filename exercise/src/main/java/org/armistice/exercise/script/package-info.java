/** Exercises without people: by a script, or by chance; start at {@link org.armistice.exercise.script.Script}. */
@NullMarked
package org.armistice.exercise.script;

import org.jspecify.annotations.NullMarked;
