/** From what was decided to what comes of it; start at {@link org.armistice.exercise.adjudication.Adjudicator}. */
@NullMarked
package org.armistice.exercise.adjudication;

import org.jspecify.annotations.NullMarked;
