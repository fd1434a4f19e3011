/** Tests of rulebooks in files of their own; start at {@link org.armistice.rules.language.trial.TestFile}. */
@NullMarked
package org.armistice.rules.language.trial;

import org.jspecify.annotations.NullMarked;
