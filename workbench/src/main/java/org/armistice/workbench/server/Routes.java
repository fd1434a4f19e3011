package org.armistice.workbench.server;

import io.javalin.config.RoutesConfig;

/** A group of routes that belong together. */
public interface Routes {
    void addTo(RoutesConfig routes);
}
