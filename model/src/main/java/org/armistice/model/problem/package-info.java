/** What is wrong with an input, and where; start at {@link org.armistice.model.problem.BadInput}. */
@NullMarked
package org.armistice.model.problem;

import org.jspecify.annotations.NullMarked;
