package org.armistice.rules.language.trial;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Token;

/** Says of a world that cannot be built what is wrong with the test that gives it. */
final class BrokenWorld {
    private static final Pattern UNKNOWN_ID =
            Pattern.compile("^(?<message>.* is the unknown [a-z ]+ '(?<id>[^']+)'\\.(?: Maybe '[^']+'\\?)?)");

    private BrokenWorld() {}

    /**
     * The first of the ids that the world refers to and does not have, where it stands; else all that is wrong, at the test.
     *
     * @param tokens all that is given
     * @param test its name
     */
    static Mismatch mismatch(BadInput bad, List<Token> tokens, Token test) {
        for (Problem problem : bad.problems()) {
            Matcher matcher = UNKNOWN_ID.matcher(problem.message());
            if (matcher.find()) {
                for (Token token : tokens) {
                    if (token.is(matcher.group("id"))) {
                        return new Mismatch(Code.UNKNOWN_NAME, token, 0, matcher.group("message"));
                    }
                }
            }
        }
        return new Mismatch(
                Code.BAD_TEST_WORLD,
                test,
                0,
                "the world of this test is not whole: "
                        + bad.problems().stream().map(Problem::message).collect(Collectors.joining(" ")));
    }
}
