/** The command that runs tests of rulebooks; start at {@link org.armistice.app.trial.TestRules}. */
@NullMarked
package org.armistice.app.trial;

import org.jspecify.annotations.NullMarked;
