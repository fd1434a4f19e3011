package org.armistice.editor;

/**
 * What can be written at a place.
 *
 * @param kind what it is
 * @param text what to write
 * @param detail its unit, range or type, in a few words; may be empty
 * @param meaning what it means; may be empty
 * @param replaced the characters before the place that it replaces
 */
public record Suggested(Kind kind, String text, String detail, String meaning, int replaced) {
    public enum Kind {
        KEYWORD,
        NOUN,
        FIELD,
        CHOICE,
        PHRASE,
        PARAMETER,
        UNIT,
        FACT,
        SENTENCE,
        RULE
    }
}
