/** Ensembles on Apache Spark; start at {@link org.armistice.cluster.SparkEngine}. */
@NullMarked
package org.armistice.cluster;

import org.jspecify.annotations.NullMarked;
