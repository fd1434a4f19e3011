package org.armistice.rules.query;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;

/** Is told of all that a query looks at, facts that it names by their ids aside. */
public interface Reads {
    /** Does not care. */
    Reads NONE = new Reads() {
        @Override
        public void fact(Fact fact, long fields, long traits) {}

        @Override
        public void referrers(RefField<?> field, Fact target) {}

        @Override
        public void all(FactType<?> type) {}

        @Override
        public void until(Fact fact, Field date, long after, long before) {}
    };

    /**
     * Some fields of a fact may be read.
     *
     * @param fields a bit for each, see {@link org.armistice.model.fact.Field#bit}
     * @param traits a bit for each for which it is looked at besides
     */
    void fact(Fact fact, long fields, long traits);

    /** All facts are asked for that point to a target. */
    void referrers(RefField<?> field, Fact target);

    /** All facts of a type are asked for. */
    void all(FactType<?> type);

    /**
     * A date of a fact that is named was compared, and as long as it is between two others, themselves left out, that comes
     * out the same.
     */
    void until(Fact fact, Field date, long after, long before);
}
