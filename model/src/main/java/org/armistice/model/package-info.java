/**
 * Scenarios as records, live facts, the vocabulary that rules may use and the events that a run leaves
 * behind, with the readers and writers of their files.
 */
@NullMarked
package org.armistice.model;

import org.jspecify.annotations.NullMarked;
