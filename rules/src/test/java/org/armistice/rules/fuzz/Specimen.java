package org.armistice.rules.fuzz;

import java.util.function.Consumer;

/**
 * A sound file that is to be spoilt.
 *
 * @param name for reports
 * @param bytes of the sound file
 * @param reading whatever reads such a file; throws {@link org.armistice.model.problem.BadInput} or nothing at all
 */
record Specimen(String name, byte[] bytes, Consumer<byte[]> reading) {
    void read(byte[] spoilt) {
        reading.accept(spoilt);
    }

    @Override
    public String toString() {
        return name;
    }
}
