package org.armistice.experiments.sensitivity.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "supply.patience, supply.patience, true",
        "supply.patience, supply.patiences, false",
        "supply.*,        supply.patience, true",
        "supply.*,        supply.,         true",
        "supply.*,        xsupply.a,       false",
        "*,               anything,        true",
        "*.patience,      supply.patience, true",
        "s*y.*a*e,        supply.patience, true",
        "s*y.*x*e,        supply.patience, false",
        "ab*ba,           aba,             false",
        "ab*ba,           abba,            true",
        "a*bc*c,          abc,             false",
        "a?c,             abc,             true",
        "a?c,             ac,              false",
        "*?b*,            ab,              true",
        "*?b*,            ba,              false",
        "a.c,             abc,             false",
    })
    void starIsAnythingAndQuestionMarkOneSign(String pattern, String name, boolean fits) {
        assertThat(new Glob(pattern).fits(name)).isEqualTo(fits);
    }

    @Test
    void hostilePatternIsDoneWithAtOnce() throws InterruptedException {
        FutureTask<Boolean> answer = new FutureTask<>(() -> new Glob("*a".repeat(40) + "b").fits("a".repeat(2000)));
        Thread asked = new Thread(answer);
        asked.setDaemon(true);
        asked.start();
        // A backtracking pattern would take longer than the world has been there.
        assertThatCode(() -> answer.get(60, TimeUnit.SECONDS)).doesNotThrowAnyException();
    }
}
