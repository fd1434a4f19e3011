/**
 * Small changes of rules, to find out whether tests notice; start at {@link org.armistice.rules.mutation.Mutants}.
 */
@NullMarked
package org.armistice.rules.mutation;

import org.jspecify.annotations.NullMarked;
