package org.armistice.editor.text;

/**
 * A change of a text.
 *
 * @param span what goes
 * @param text what comes in its place
 */
public record Edit(Span span, String text) {}
