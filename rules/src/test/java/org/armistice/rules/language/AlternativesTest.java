package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.armistice.rules.language.Texts.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.fact.FactType;
import org.armistice.model.force.Force;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Test.AnyOf;
import org.junit.jupiter.api.Test;

/** What definitions with {@code or} become. */
class AlternativesTest {
    private static final String NEED =
            block("params", "need 2 days in 0 .. 9 fuel that a march takes assumption, grade D: a guess");

    /** The conditions of {@code no other force of F's faction is fit}. */
    private static List<Condition> ofNone(String... definition) {
        String text = FRONT
                + NEED
                + block("define", definition)
                + block(
                        "rule r",
                        "  when a force F is attacking",
                        "   and no force of F's faction is fit",
                        "  then F's posture becomes holding");
        return rule(text).branches().get(0).watch().conditions().stream()
                .filter(Condition.Absent.class::isInstance)
                .map(condition -> ((Condition.Absent) condition).conditions())
                .findFirst()
                .orElseThrow();
    }

    private static Condition.Match match(List<Condition> conditions, FactType<?> type) {
        return conditions.stream()
                .filter(condition -> condition instanceof Condition.Match match
                        && match.variable().type() == type)
                .map(Condition.Match.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasAlternatives(List<Condition> conditions) {
        return conditions.stream().anyMatch(Condition.Absent.class::isInstance);
    }

    @Test
    void testsWithParametersAreOneTest() {
        List<Condition> none = ofNone(
                "a force F is fit",
                "  when F is mobile",
                "   and F's days of fuel is unknown or F's days of fuel is at least need");

        assertThat(hasAlternatives(none)).isFalse();
        assertThat(match(none, Force.TYPE).tests()).anyMatch(AnyOf.class::isInstance);
    }

    @Test
    void whatAllAlternativesSayStandsBeforeThem() {
        List<Condition> none =
                ofNone("a force F is fit", "  when F is mobile", "   and F is attacking or F's place is contested");

        assertThat(hasAlternatives(none)).isTrue();
        assertThat(match(none, Force.TYPE).tests())
                .anyMatch(test -> test.toString().contains("mobile"));
    }

    @Test
    void aPatternThatSeveralFactsMayFitStaysWithinTheAlternatives() {
        List<Condition> none = ofNone(
                "a force F is fit",
                "  when a force G is at F's place",
                "   and F is attacking or G's place is contested");

        assertThat(none.stream()
                        .filter(condition -> condition instanceof Condition.Match match
                                && match.variable().type() == Force.TYPE))
                .hasSize(1);
    }
}
