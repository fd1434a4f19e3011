/**
 * Typed rules on Drools, by way of its canonical model: nothing is generated as text and nothing is compiled. Start at
 * {@link org.armistice.rules.drools.DroolsRules}.
 */
@NullMarked
package org.armistice.rules.drools;

import org.jspecify.annotations.NullMarked;
