/** Divides the conditions of a watch; {@link org.armistice.rules.plan.Plan} says what is joined and what is looked at. */
@NullMarked
package org.armistice.rules.plan;

import org.jspecify.annotations.NullMarked;
