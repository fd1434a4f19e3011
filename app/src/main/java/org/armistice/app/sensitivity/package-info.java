/** Which assumptions matter; start at {@link org.armistice.app.sensitivity.SensitivityCommand}. */
@NullMarked
package org.armistice.app.sensitivity;

import org.jspecify.annotations.NullMarked;
