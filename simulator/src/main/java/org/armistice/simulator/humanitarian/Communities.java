package org.armistice.simulator.humanitarian;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.World;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.humanitarian.Intention;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.effect.Newborns;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/** The groups of displaced people at each place, those that are only just proposed among them. */
final class Communities {
    private final List<Group> proposed = new ArrayList<>();

    /** Begins a day. */
    void clear() {
        proposed.clear();
    }

    /** The groups that stay at a place, ordered by id, without those that are only proposed. */
    List<Group> at(Moment moment, Place host) {
        return moment.pointing(Group.TYPE, Group.HOST, host);
    }

    /** The first group by id of those who come from one place and stay at another; null if there is none. */
    @Nullable
    Group find(Moment moment, Place origin, Place host) {
        for (Group group : at(moment, host)) {
            if (group.getOrigin() == origin && group.getNumber() != Fixed.UNKNOWN) {
                return group;
            }
        }
        for (Group group : proposed) {
            if (group.getOrigin() == origin && group.getHost() == host) {
                return group;
            }
        }
        return null;
    }

    /** A new group, not yet in the world. */
    Group found(World world, Place origin, Place host, Intention intention) {
        String id = "from-" + origin.getId() + "-in-" + host.getId();
        String unique = id;
        for (int i = 2; world.find(unique).isPresent(); i++) {
            unique = id + "-" + i;
        }
        Group group = Group.TYPE.create(unique, "people from " + origin.getName() + " in " + host.getName());
        Newborns newborn = new Newborns(world);
        newborn.set(group, Group.ORIGIN, origin);
        newborn.set(group, Group.HOST, host);
        newborn.set(group, Group.INTENTION, intention.ordinal());
        proposed.add(group);
        return group;
    }
}
