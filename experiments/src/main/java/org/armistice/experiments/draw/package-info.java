/** Assumptions that are drawn; start at {@link org.armistice.experiments.draw.Factors}. */
@NullMarked
package org.armistice.experiments.draw;

import org.jspecify.annotations.NullMarked;
