/** Sampling plans; start at {@link org.armistice.experiments.design.Design}. */
@NullMarked
package org.armistice.experiments.design;

import org.jspecify.annotations.NullMarked;
