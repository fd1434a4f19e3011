/** Ways between places; start at {@link org.armistice.simulator.place.RoadNetwork}. */
@NullMarked
package org.armistice.simulator.place;

import org.jspecify.annotations.NullMarked;
