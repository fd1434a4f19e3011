/**
 * The rulebook language: reading and checking rulebooks, and translating them to Drools. The core
 * rulebooks are resources of this module.
 */
@NullMarked
package org.armistice.rules;

import org.jspecify.annotations.NullMarked;
