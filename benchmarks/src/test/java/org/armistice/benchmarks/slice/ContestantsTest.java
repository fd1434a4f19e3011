package org.armistice.benchmarks.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.benchmarks.Libya;
import org.armistice.model.fact.Fact;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContestantsTest {
    private static final Scenario LIBYA = Libya.read();
    private static final Rulebooks.Checked CHECKED = Rulebooks.of(LIBYA).check();
    private static final DroolsRules ALL_RULES = DroolsRules.of(CHECKED.rules());
    private static final List<Contestant> CONTESTANTS = Contestants.of(
            SliceRule.of(CHECKED.rules()),
            Assumed.in(Recording.of(LIBYA, CHECKED, ALL_RULES, 1).start()));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allAnswerAlike(long seed) {
        Recording recording = Recording.of(LIBYA, CHECKED, ALL_RULES, seed);
        List<String> expected = answers(recording, CONTESTANTS.get(0));
        for (Contestant contestant : CONTESTANTS) {
            assertThat(answers(recording, contestant)).as(contestant.name()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3})
    void whatIsReplayedIsWhatHappened(long seed) {
        Recording recording = Recording.of(LIBYA, CHECKED, ALL_RULES, seed);
        Digest digest = new Digest();
        recording.replay(CONTESTANTS.get(0), digest);
        assertThat(digest.count()).isEqualTo(recording.count()).isGreaterThan(300);
        assertThat(digest.sum()).isEqualTo(recording.sum());
    }

    /** The one that never does in these runs is tested against made-up changes below. */
    @Test
    void nearlyEveryRuleGoesOff() {
        Set<SliceRule> seen = EnumSet.noneOf(SliceRule.class);
        for (long seed = 1; seed <= 3; seed++) {
            Recording.of(LIBYA, CHECKED, ALL_RULES, seed)
                    .replay(CONTESTANTS.get(0), (rule, day, facts) -> seen.add(rule));
        }
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(SliceRule.CUT_OFF_ATTACK)));
    }

    private static List<String> answers(Recording recording, Contestant contestant) {
        List<String> answers = new ArrayList<>();
        recording.replay(
                contestant,
                (rule, day, facts) -> answers.add("%03d %s %s"
                        .formatted(
                                day,
                                rule.key(),
                                Arrays.stream(facts).map(Fact::getId).collect(Collectors.joining(" ")))));
        return answers.stream().sorted().toList();
    }
}
