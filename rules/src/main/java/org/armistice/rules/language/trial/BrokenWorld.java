package org.armistice.rules.language.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Token;
import org.jspecify.annotations.Nullable;

/** Says of a world that cannot be built what is wrong with the test that gives it. */
final class BrokenWorld {
    private static final Pattern UNKNOWN_ID =
            Pattern.compile("^(?<message>.* is the unknown [a-z ]+ '(?<id>[^']+)'\\.(?: Maybe '[^']+'\\?)?)");

    private BrokenWorld() {}

    /**
     * Each fault where it stands; those that stand nowhere together, at the test.
     *
     * @param words that give the world, by where they stand
     * @param test its name
     */
    static List<Mismatch> mismatches(BadInput bad, Map<Position, Token> words, Token test) {
        List<Mismatch> mismatches = new ArrayList<>();
        List<Problem> elsewhere = new ArrayList<>();
        for (Problem problem : bad.problems()) {
            Token at = words.get(problem.position());
            Matcher unknown = UNKNOWN_ID.matcher(problem.message());
            if (unknown.find()) {
                Token named = at == null ? word(unknown.group("id"), words) : at;
                mismatches.add(
                        new Mismatch(Code.UNKNOWN_NAME, named == null ? test : named, 0, unknown.group("message")));
            } else if (at != null) {
                mismatches.add(new Mismatch(Code.BAD_TEST_WORLD, at, 0, problem.message()));
            } else {
                elsewhere.add(problem);
            }
        }
        if (!elsewhere.isEmpty()) {
            mismatches.add(new Mismatch(
                    Code.BAD_TEST_WORLD,
                    test,
                    0,
                    "the world of this test is not whole: "
                            + elsewhere.stream().map(Problem::message).collect(Collectors.joining(" "))));
        }
        return mismatches;
    }

    private static @Nullable Token word(String id, Map<Position, Token> words) {
        return words.values().stream().filter(token -> token.is(id)).findFirst().orElse(null);
    }
}
