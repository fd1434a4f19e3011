/**
 * Which conditions of a rule have been looked at, and what they were; start at
 * {@link org.armistice.rules.coverage.Examination}.
 */
@NullMarked
package org.armistice.rules.coverage;

import org.jspecify.annotations.NullMarked;
