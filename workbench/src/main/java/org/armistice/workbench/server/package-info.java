/** The web server and what it lets in; start at {@link org.armistice.workbench.server.Server}. */
@NullMarked
package org.armistice.workbench.server;

import org.jspecify.annotations.NullMarked;
