/** Whether runs go the way that is expected; start at {@link org.armistice.app.expect.ExpectCommand}. */
@NullMarked
package org.armistice.app.expect;

import org.jspecify.annotations.NullMarked;
