/** Decision tables after checking, apart from the rules that their rows are; start at {@link org.armistice.rules.table.DecisionTable}. */
@NullMarked
package org.armistice.rules.table;

import org.jspecify.annotations.NullMarked;
