package org.armistice.simulator.faction;

import java.util.Arrays;
import java.util.List;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.jspecify.annotations.Nullable;

/** Who is allied with whom and hostile to whom; what one of two says holds for both, and hostility outweighs alliance. */
public final class Attitudes {
    /** What it is made of. */
    public static final Field[] FIELDS = {Relation.FACTION, Relation.OTHER, Relation.ATTITUDE};

    /** [index of the fact] the faction's number, from 1; 0 for one without relations */
    private int[] numbers = {};

    private int count = 1;

    /** [number of one x count + number of the other] */
    private final Attitude[] pairs;

    public Attitudes(World world) {
        List<Relation> relations = world.list(Relation.TYPE);
        for (Relation relation : relations) {
            number(relation.getFaction());
            number(relation.getOther());
        }
        pairs = new Attitude[count * count];
        Arrays.fill(pairs, Attitude.NEUTRAL);
        for (Relation relation : relations) {
            Faction one = relation.getFaction();
            Faction other = relation.getOther();
            if (one != null && other != null && relation.getAttitude() != Attitude.NEUTRAL) {
                note(pair(one, other), relation.getAttitude());
                note(pair(other, one), relation.getAttitude());
            }
        }
    }

    private void number(@Nullable Faction faction) {
        if (faction != null) {
            if (faction.index() >= numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * faction.index() + 1);
            }
            if (numbers[faction.index()] == 0) {
                numbers[faction.index()] = count++;
            }
        }
    }

    private void note(int pair, Attitude attitude) {
        if (pairs[pair] != Attitude.HOSTILE) {
            pairs[pair] = attitude;
        }
    }

    private int pair(Faction one, Faction other) {
        return numberOf(one) * count + numberOf(other);
    }

    private int numberOf(Faction faction) {
        return faction.index() < numbers.length ? numbers[faction.index()] : 0;
    }

    /** Whether the second is the first itself or its ally, and not hostile to it. */
    public boolean friendly(Faction one, @Nullable Faction other) {
        return one == other || (other != null && pairs[pair(one, other)] == Attitude.ALLIED);
    }

    public boolean hostile(Faction one, @Nullable Faction other) {
        return other != null && pairs[pair(one, other)] == Attitude.HOSTILE;
    }
}
