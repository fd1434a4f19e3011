package org.armistice.app.map;

import java.util.List;
import org.armistice.app.chart.Days;
import org.armistice.app.chart.Party;

/**
 * Everything that maps of one conflict show.
 *
 * @param sites all places whose position is known, at least one
 * @param ways by indices of sites
 * @param parties in the order of the legend
 */
public record Atlas(List<Site> sites, List<Way> ways, List<Party> parties, Days days) {
    public Atlas {
        sites = List.copyOf(sites);
        ways = List.copyOf(ways);
        parties = List.copyOf(parties);
    }
}
