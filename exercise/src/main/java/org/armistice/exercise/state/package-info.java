/** What an exercise has come to; start at {@link org.armistice.exercise.state.State}. */
@NullMarked
package org.armistice.exercise.state;

import org.jspecify.annotations.NullMarked;
