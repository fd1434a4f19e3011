package org.armistice.cluster;

import java.io.Serializable;

/**
 * What every task of an ensemble is told.
 *
 * @param id that no other ensemble has
 * @param folder in which its chunks are kept, as all machines see it
 * @param manifest what it must say
 */
record Order(String id, String folder, String manifest) implements Serializable {}
