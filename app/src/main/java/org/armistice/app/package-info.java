/**
 * The command line: puts the modules together and turns their errors into messages and exit codes.
 */
@NullMarked
package org.armistice.app;

import org.jspecify.annotations.NullMarked;
