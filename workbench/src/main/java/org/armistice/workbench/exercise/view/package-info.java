/** What the teacher and each role are shown; see {@link org.armistice.workbench.exercise.view.RoleView}. */
@NullMarked
package org.armistice.workbench.exercise.view;

import org.jspecify.annotations.NullMarked;
