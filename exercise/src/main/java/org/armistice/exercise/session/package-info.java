/** An exercise that is played; start at {@link org.armistice.exercise.session.Session}. */
@NullMarked
package org.armistice.exercise.session;

import org.jspecify.annotations.NullMarked;
