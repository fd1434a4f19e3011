/**
 * What those who are compared are told and asked: a run as it was {@link
 * org.armistice.benchmarks.slice.play.Recording recorded}, and the rules of the slice.
 */
@NullMarked
package org.armistice.benchmarks.slice.play;

import org.jspecify.annotations.NullMarked;
