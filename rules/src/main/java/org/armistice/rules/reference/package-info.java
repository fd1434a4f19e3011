/**
 * The plain reading of the rules, without an engine; start at {@link org.armistice.rules.reference.ReferenceMatcher}.
 *
 * <p>It is written to be obviously right rather than fast, because it checks the engine.
 */
@NullMarked
package org.armistice.rules.reference;

import org.jspecify.annotations.NullMarked;
