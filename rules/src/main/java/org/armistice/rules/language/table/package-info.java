/** From a table in a rulebook to the statements that its rows stand for; start at {@link org.armistice.rules.language.table.TableReader}. */
@NullMarked
package org.armistice.rules.language.table;

import org.jspecify.annotations.NullMarked;
