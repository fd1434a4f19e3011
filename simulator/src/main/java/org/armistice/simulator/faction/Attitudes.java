package org.armistice.simulator.faction;

import java.util.HashSet;
import java.util.Set;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.jspecify.annotations.Nullable;

/** Who is allied with whom and hostile to whom; what one of two says holds for both. */
public final class Attitudes {
    /** What it is made of. */
    public static final Field[] FIELDS = {Relation.FACTION, Relation.OTHER, Relation.ATTITUDE};

    private record Pair(Faction one, Faction other) {}

    private final Set<Pair> hostile = new HashSet<>();
    private final Set<Pair> allied = new HashSet<>();

    public Attitudes(World world) {
        for (Relation relation : world.list(Relation.TYPE)) {
            Faction one = relation.getFaction();
            Faction other = relation.getOther();
            if (one != null && other != null && relation.getAttitude() != Attitude.NEUTRAL) {
                Set<Pair> pairs = relation.getAttitude() == Attitude.HOSTILE ? hostile : allied;
                pairs.add(new Pair(one, other));
                pairs.add(new Pair(other, one));
            }
        }
    }

    /** Whether the second is the first itself or its ally, and not hostile to it. */
    public boolean friendly(Faction one, @Nullable Faction other) {
        return one == other
                || (other != null && allied.contains(new Pair(one, other)) && !hostile.contains(new Pair(one, other)));
    }

    public boolean hostile(Faction one, @Nullable Faction other) {
        return other != null && hostile.contains(new Pair(one, other));
    }
}
