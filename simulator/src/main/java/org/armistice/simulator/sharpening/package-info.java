/**
 * Tests that would notice more: each like one that there is, with one thing else in its world. Start at
 * {@link org.armistice.simulator.sharpening.Sharpening}.
 */
@NullMarked
package org.armistice.simulator.sharpening;

import org.jspecify.annotations.NullMarked;
