/**
 * Rulebooks as DRL for users of Drools: start at {@link org.armistice.rules.drl.DrlExport}. The other public classes
 * are what the exported text calls.
 */
@NullMarked
package org.armistice.rules.drl;

import org.jspecify.annotations.NullMarked;
