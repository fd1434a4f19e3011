/** Work at sites; starts at {@link org.armistice.simulator.accountability.ForensicWork}. */
@NullMarked
package org.armistice.simulator.accountability;

import org.jspecify.annotations.NullMarked;
