/** Exercises at the table: a teacher opens one, roles join by code; see {@link org.armistice.workbench.exercise.Table}. */
@NullMarked
package org.armistice.workbench.exercise;

import org.jspecify.annotations.NullMarked;
