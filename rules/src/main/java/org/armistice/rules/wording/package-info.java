/**
 * How rules are written: which clause of the text says what, for those who look at a rule clause by clause. Start at
 * {@link org.armistice.rules.wording.Wording}.
 */
@NullMarked
package org.armistice.rules.wording;

import org.jspecify.annotations.NullMarked;
