package org.armistice.simulator.narrative;

import org.armistice.model.event.Event;

/**
 * An event that is worth telling.
 *
 * @param text what happened, as a sentence for readers
 * @param subject the words that the text begins with, but for a capital, if they name a fact; else empty
 */
public record Told(Event event, Tone tone, String text, String subject) {}
