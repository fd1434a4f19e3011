package org.armistice.benchmarks.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.benchmarks.slice.play.Contestant;
import org.armistice.benchmarks.slice.play.Digest;
import org.armistice.benchmarks.slice.play.Recording;
import org.armistice.benchmarks.slice.play.SliceRule;
import org.armistice.model.fact.Fact;
import org.junit.jupiter.api.Test;

class ContestantsTest {
    private static final Recordings RECORDINGS = Recordings.of(3);
    private static final List<Contestant> CONTESTANTS = Contestants.of(RECORDINGS);

    @Test
    void allAnswerAlike() {
        for (Recording recording : RECORDINGS.runs()) {
            List<String> expected = answers(recording, CONTESTANTS.get(0));
            for (Contestant contestant : CONTESTANTS) {
                assertThat(answers(recording, contestant)).as(contestant.name()).isEqualTo(expected);
            }
        }
    }

    @Test
    void whatIsReplayedIsWhatHappened() {
        for (Recording recording : RECORDINGS.runs()) {
            Digest digest = new Digest();
            recording.ready().play(CONTESTANTS.get(0), digest);
            assertThat(digest.count()).isEqualTo(recording.count()).isGreaterThan(200);
            assertThat(digest.sum()).isEqualTo(recording.sum());
        }
    }

    /** The one that never does in these runs does in {@link ChurnTest}. */
    @Test
    void allRulesButOneGoOff() {
        Set<SliceRule> seen = EnumSet.noneOf(SliceRule.class);
        for (Recording recording : RECORDINGS.runs()) {
            recording.ready().play(CONTESTANTS.get(0), (rule, day, facts) -> seen.add(rule));
        }
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(SliceRule.CUT_OFF_ATTACK)));
    }

    static List<String> answers(Recording recording, Contestant contestant) {
        List<String> answers = new ArrayList<>();
        recording
                .ready()
                .play(
                        contestant,
                        (rule, day, facts) -> answers.add("%03d %s %s"
                                .formatted(
                                        day,
                                        rule.key(),
                                        Arrays.stream(facts).map(Fact::getId).collect(Collectors.joining(" ")))));
        return answers.stream().sorted().toList();
    }
}
