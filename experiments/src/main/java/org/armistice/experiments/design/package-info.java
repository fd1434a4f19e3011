/** Which points of a unit cube are tried; start at {@link org.armistice.experiments.design.Design}. */
@NullMarked
package org.armistice.experiments.design;

import org.jspecify.annotations.NullMarked;
