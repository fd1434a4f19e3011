package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.armistice.rules.language.Texts.problems;
import static org.armistice.rules.language.Texts.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.armistice.rules.drl.DrlExport;
import org.armistice.rules.layout.Layout;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author would have said of the effects. */
class TellingTest {
    @Test
    void groundsAreToldAsTheyAreWritten() {
        String reason = "UN's panel (S/2020/12, p. 4-5), 3/4 of \"units\"; see Kalyvas' account";
        assertThat(Texts.rule(Texts.FRONT
                                + Texts.block(
                                        "rule r",
                                        "  grounds assumption, grade D:   " + reason,
                                        "  when a force F is attacking",
                                        "  then F's posture becomes holding"))
                        .grounds())
                .hasToString("assumption (" + reason + "), grade D");
    }

    /** The sentence stands in line 9, from column 12 on. */
    private static String told(String sentence) {
        return FRONT
                + block(
                        "rule r",
                        "  when   a force F of a faction A is attacking a place P",
                        "    and  some force of a faction is near P",
                        "  then   there is a new report R with claimant A, place P",
                        "  told as  " + sentence);
    }

    private static String written(String text) {
        return Objects.requireNonNull(rule(text).telling()).written();
    }

    @Test
    void variablesTheirFieldsAndNewFactsAreFilledIn() {
        assertThat(written(told("{A} claims   {P}, held by {F's place's holder}")))
                .isEqualTo("{A} claims {P}, held by {F's place's holder}");
        assertThat(written(told("A report comes up: {R} (from {F's place})")))
                .isEqualTo("A report comes up: {R} (from {F's place})");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {Q} falls quiet              | 9:13: 'Q' is not known here; braces hold a variable that the condition or an effect introduces.
            {p} falls quiet              | 9:13: 'p' is not known here; braces hold a variable that the condition or an effect introduces.
            {P's holdr} leaves           | 9:17: 'holdr' is no field of place. Maybe 'holder'?
            {P's holder's nme} leaves    | 9:26: 'nme' is no field of faction
            {P's value's holder} leaves  | 9:25: only facts have fields.
            {A's trust on T} is low      | 9:17: 'trust' is a field of a pair and cannot be told.
            {R's place} is claimed       | 9:13: 'R' is new; only its name can be told.
            {P holder} leaves            | 9:15: nothing more is expected here, not 'holder'
            {} leaves                    | 9:13: braces hold a variable that the condition or an effect introduces.
            {P leaves                    | 9:12: this brace is not closed; write '}' behind what it holds.
            P leaves                     | 9:12: 'P' names a fact of this rule only in braces. Maybe '{P}'?
            {P} leaves}                  | 9:22: the sign '}' does not stand in a sentence that is told
            {P} is <b>left</b>           | 9:19: the sign '<' does not stand in a sentence that is told
            {P} is \u202eleft            | 9:19: the sign U+202E stands here, which nobody sees
            """)
    void mistakesAreToldWhereTheyStand(String sentence, String message) {
        assertThat(problems(told(sentence.replace("\\u202e", "\u202e"))))
                .singleElement()
                .asString()
                .startsWith(message);
    }

    @Test
    void nothingIsToldAtLengthTwiceOrWithoutEffects() {
        assertThat(problems(told("{P} " + "waits ".repeat(40))))
                .containsExactly("9:12: a sentence behind 'told as' has at most 200 characters; this one has 243.");
        assertThat(problems(told("")))
                .containsExactly("9:3: a sentence is expected here, as in 'told as {P} falls quiet'.");
        assertThat(problems(told("{P} waits\n  told as  {P} waits on")))
                .containsExactly("10:3: 'told as' stands here already; effects are told once.");
        assertThat(problems(told("{P} waits")
                        + block("rule e", "  exception to r", "  when a place P", "  told as  {P} is spared")))
                .containsExactly("14:3: a rule without effects does nothing that could be told.");
    }

    @Test
    void alternativesAreToldEachForItself() {
        Rule rule = rule(FRONT
                + block(
                        "rule r",
                        "  when   a force F is attacking",
                        "  then   one of F's posture becomes holding",
                        "  told as  {F} waits",
                        "     or  F's posture becomes recovering weighted by 2",
                        "     or  F's posture becomes withdrawing",
                        "  told as  {F} turns back"));
        assertThat(rule.telling()).isNull();
        assertThat(rule.isTold()).isTrue();
        assertThat(((Effect.OneOf) rule.effects().get(0))
                        .alternatives().stream()
                                .map(a -> a.telling() == null ? "" : a.telling().written()))
                .containsExactly("{F} waits", "", "{F} turns back");
    }

    @Test
    void rowsSayItForThemselvesOrLeaveItToTheTable() {
        List<Rule> rules = Rulebooks.words()
                .with(
                        "t.md",
                        FRONT
                                + block(
                                        "table t   hit: unique",
                                        "  when   a force F is attacking",
                                        "  told as  {F} changes its mind",
                                        "  | F's cohesion | F's posture becomes | told as         |",
                                        "  | < 20 %       | recovering          | {F} breaks down |",
                                        "  | 20 .. 50 %   | holding             | -               |",
                                        "  | >= 50 %      | -                   | -               |"))
                .check()
                .rules()
                .rules();
        assertThat(rules.stream().map(Rule::telling).map(Telling::written))
                .containsExactlyInAnyOrder("{F} breaks down", "{F} changes its mind");
        assertThat(problems(FRONT
                        + block(
                                "table t   hit: unique",
                                "  when   a force F is attacking",
                                "  | F's cohesion | F's posture becomes | told as         |",
                                "  | < 20 %       | recovering          | {G} breaks down |")))
                .containsExactly(
                        "8:43: 'G' is not known here; braces hold a variable that the condition or an effect introduces. Maybe 'F'?");
    }

    @Test
    void layoutAndExportKeepTheSentence() {
        String laidOut = told("{P} falls   quiet").replace("  told as  ", "told as   ");
        assertThat(Layout.of(laidOut)).contains("\n  told as  {P} falls quiet\n");
        assertThat(DrlExport.write(Rulebooks.words()
                        .with("t.md", told("{P} falls quiet"))
                        .check()
                        .rules()))
                .contains("// told as {P} falls quiet");
    }
}
