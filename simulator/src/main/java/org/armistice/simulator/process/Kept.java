package org.armistice.simulator.process;

import java.util.function.Function;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.jspecify.annotations.Nullable;

/** Something that is made of the world, and made anew once a field has changed of which it is made. */
public final class Kept<T> {
    private final Function<World, T> maker;
    private final Field[] fields;
    private @Nullable T made;
    private long version;

    /**
     * @param maker reads nothing but these fields, and the lists of the types to which they belong
     */
    public Kept(Function<World, T> maker, Field... fields) {
        this.maker = maker;
        this.fields = fields.clone();
    }

    public T get(Moment moment) {
        long now = moment.version(fields);
        T kept = made;
        if (kept == null || now != version) {
            kept = maker.apply(moment.world());
            made = kept;
            version = now;
        }
        return kept;
    }
}
