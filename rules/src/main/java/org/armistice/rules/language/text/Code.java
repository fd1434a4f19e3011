package org.armistice.rules.language.text;

import java.util.Locale;

/**
 * The kinds of what is wrong with rulebooks, or looks wrong. The name of a kind is stable: people look it up in {@code
 * docs/diagnostics.md}, and programs tell kinds apart by it.
 */
public enum Code {
    SYNTAX("the words cannot be read as they stand"),
    UNEXPECTED_WORDS("something stands behind what could be read"),
    AMBIGUOUS_OR("'and' and 'or' can be read in two ways"),
    UNREADABLE_SIGN("a sign that has no meaning in a block"),
    UNKNOWN_WORD("a word that the vocabulary and the definitions do not have"),
    UNKNOWN_FIELD("a field that facts of this type do not have"),
    UNKNOWN_TYPE("a noun that is no kind of fact"),
    UNKNOWN_NAME("a variable, parameter or id that nothing has introduced"),
    UNKNOWN_CHOICE("a word that is none of the values of a field"),
    UNKNOWN_UNIT("a word that is no unit"),
    UNKNOWN_KEYWORD("a line that begins with no keyword of its block"),
    UNKNOWN_BLOCK("a kind of block that is not known"),
    UNKNOWN_CITATION("a sentence that the source does not have"),
    UNKNOWN_RULE("a rule that is not there"),
    UNKNOWN_PHASE("a phase that the day does not have"),
    UNKNOWN_FILE("a file or rulebook that is not there or cannot be read"),
    WRONG_UNIT("values that do not measure the same"),
    TYPE_MISMATCH("a value or fact of another kind than is needed"),
    OUT_OF_RANGE("a value outside the range of what it is compared with or set to"),
    BAD_NUMBER("a number or date that cannot be one"),
    DUPLICATE_NAME("a name that is taken already"),
    UNUSED_NAME("a name that is used once, so that it says nothing"),
    CIRCULAR_DEFINITION("a phrase that is defined in terms of itself"),
    CIRCULAR_EXCEPTION("exceptions that go in a circle"),
    EXCEPTION_TO_NO_RULE("an exception to a rule that is not there"),
    BAD_EXCEPTION("an exception that can never meet its rule"),
    COMPUTED_FIELD("a field that a process computes and no rule can set"),
    MISPLACED_DURATION("a duration where none can stand"),
    MISSING_CONDITION("a rule without a condition"),
    MISSING_EFFECT("a rule without an effect"),
    MISSING_EXPECTATION("a test that expects nothing"),
    MISSING_GRADE("grounds without a grade from A to E"),
    BAD_GROUNDS("grounds that are not data, literature or assumption"),
    BAD_PARAMETER("a line of parameters that cannot be read"),
    BAD_FRONT_MATTER("front matter that cannot be read"),
    BAD_TEST_WORLD("a test whose world is not whole"),
    BAD_TABLE("a table whose title, headings or rows cannot be read"),
    UNCLOSED_BLOCK("a block without its last line"),
    TOO_LARGE("more than a rulebook may hold"),
    BROKEN_PHRASE("a phrase that cannot be used as its definition is wrong"),
    TABLE_GAP("values for which no row of a table holds"),
    TABLE_OVERLAP("two rows of a table that hold at once"),
    TABLE_SUBSUMED("a row of a table that can be left out"),
    TABLE_NOT_ANALYSED("a table that was not looked at"),
    RULE_CONFLICT("two rules that can set one field to different values at once"),
    CONFLICTS_NOT_ANALYSED("pairs of rules of which conflicts were not looked for"),
    NEVER_HOLDS("a condition that can never hold"),
    NEVER_FIRES("a rule that another one always holds back"),
    UNUSED_PARAMETER("a parameter that nothing uses"),
    NO_GROUNDS("a rule that does not say why to believe it"),
    NO_TEST("a rule without a test in which it applies, or without one in which it does not");

    private final String brief;

    Code(String brief) {
        this.brief = brief;
    }

    /** As printed and looked up: {@code unknown-word}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In a few words. */
    public String brief() {
        return brief;
    }
}
