package org.armistice.experiments.hindcast;

import java.util.Set;
import org.armistice.experiments.hindcast.observed.ControlSeen;

/** Which observed places count for a score, and how much. */
public enum Subset {
    ALL("all places"),
    TWO_SIDED("without one-sided claims"),
    CONTACT("places in contact"),
    CONTACT_TWO_SIDED("places in contact, without one-sided claims"),
    ALIKE("all places, each the same weight");

    private final String title;

    Subset(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** 0 where it does not count. */
    double weight(ControlSeen seen, Set<String> inContact) {
        boolean left = seen.oneSided() && (this == TWO_SIDED || this == CONTACT_TWO_SIDED)
                || !inContact.contains(seen.place()) && (this == CONTACT || this == CONTACT_TWO_SIDED);
        return left ? 0 : this == ALIKE ? 1 : seen.weight();
    }
}
