/** What is done on several processors at once. */
@NullMarked
package org.armistice.rules.parallel;

import org.jspecify.annotations.NullMarked;
