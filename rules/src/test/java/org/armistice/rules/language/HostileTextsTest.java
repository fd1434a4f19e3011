package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.armistice.rules.language.Texts.condition;
import static org.armistice.rules.language.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the text, the answer is a list of located problems, in reasonable time. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileTextsTest {
    @Test
    void noFrontMatter() {
        String begins =
                "1:1: a rulebook begins with a line '---', its front matter (rulebook: NAME, phase: PHASE), and another '---'.";
        String named = "1:1: the front matter names the rulebook in lower-case letters, as in 'rulebook: supply'.";
        assertThat(problems("")).containsExactly(begins, named);
        assertThat(problems("hello")).containsExactly(begins, named);
        assertThat(problems("---\nrulebook: trial\n")).contains("1:1: the front matter is not closed by a line '---'.");
    }

    @Test
    void anUnclosedBlock() {
        assertThat(problems(FRONT + "```rule r\n  when a force F is attacking\n"))
                .containsExactly("5:1: this block is not closed by a line '```'.");
    }

    @Test
    void signsThatNobodyCanSeeOrTellApartAreTheOnlyComplaintOfTheirLine() {
        assertThat(problems(condition("a force F is att\u0430cking")))
                .containsExactly("6:24: the sign U+0430 has no meaning here.");
        assertThat(problems(condition("a\u00a0force F is attacking")))
                .containsExactly("6:9: the sign U+00A0 has no meaning here.");
        assertThat(problems(condition("a force\u200b F is attacking")))
                .containsExactly("6:15: the sign U+200B has no meaning here.");
        assertThat(problems(condition("a force F is attacking \ud83d\udca3")))
                .containsExactly("6:31: the sign U+1F4A3 has no meaning here.");
        assertThat(problems(condition("a force F is attacking \u00e9 \"")))
                .containsExactly(
                        "6:31: the sign '\u00e9' has no meaning here.", "6:33: the sign '\"' has no meaning here.");
    }

    @Test
    void tabsAreSpaces() {
        assertThat(problems(FRONT + block("rule r", "\twhen\ta force F\tis\tatacking", "\tthen F halts")))
                .containsExactly("6:20: nothing known is said of a force by 'atacking'. Maybe 'attacking'?");
        assertThat(problems(FRONT + block("rule r", "\twhen\ta force F\tis\tattacking", "\tthen\tF halts")))
                .isEmpty();
    }

    @Test
    void lineEndsOfAnySystem() {
        String text = FRONT + block("rule r", "  when a force F is attacking", "  then F halts");
        assertThat(problems(text.replace("\n", "\r\n"))).isEmpty();
        assertThat(problems(text.replace("\n", "\r"))).isEmpty();
    }

    @Test
    void aLineOfTenMillionLetters() {
        assertThat(problems(condition("a force F is attacking " + "x".repeat(10_000_000))))
                .containsExactly("6:2000: a line has at most 2000 characters.");
        assertThat(problems("x".repeat(10_000_000))).hasSize(2);
    }

    @Test
    void tooManyLines() {
        assertThat(problems(FRONT + "\n".repeat(20_000)).get(0))
                .isEqualTo("0:0: a rulebook has at most 20000 lines; this one has 20005.");
    }

    @Test
    void deepBrackets() {
        assertThat(problems(condition("a force F has loyalty below " + "(".repeat(500) + "1" + ")".repeat(500))))
                .isEmpty();
        assertThat(problems(condition("a force F has loyalty below\n" + ("(".repeat(1900) + "\n").repeat(100))))
                .containsExactly("6:3: a statement has at most 4000 words; this one has more.");
        assertThat(problems(condition("a force F is mobile and\n" + ("(".repeat(60) + "\n") + "F is mobil")))
                .containsExactly("8:6: nothing known is said of a force by 'mobil'. Maybe 'mobile'?");
    }

    @Test
    void aLongSum() {
        assertThat(problems(condition("a force F has strength above 1 people" + "\n + 1 people".repeat(1000))))
                .isEmpty();
    }

    @Test
    void phrasesThatStandForTooMuch() {
        String doubling = IntStream.range(0, 12)
                .mapToObj(i ->
                        block("define", "a force F is l" + i, "  when F is l" + (i + 1), "   and F is l" + (i + 1)))
                .reduce("", String::concat);
        String last = block("define", "a force F is l12", "  when F is mobile");
        assertThat(problems(FRONT + doubling + last))
                .contains("5:1: the phrase '(force) is l0' stands for too much.")
                .hasSize(5);
        String strongest = "the strongest faction that opposes ".repeat(20);
        assertThat(problems(condition("a force F of " + strongest.replace("opposes ", "opposes\n") + " a faction A")))
                .containsExactly("5:1: the phrases of this block stand for too much.");
    }

    @Test
    void phrasesThatStandForThemselves() {
        assertThat(problems(FRONT
                        + block("define", "a force F is odd", "  when F is not even")
                        + block("define", "a force F is even", "  when F is not odd")))
                .containsExactly(
                        "5:1: the phrase '(force) is odd' is defined in terms of itself.",
                        "9:1: the phrase '(force) is even' is defined in terms of itself.");
    }

    @Test
    void numbersOfATestAreChecked() {
        String test = "force f of red at ford, combat power 0.00000001 people";
        assertThat(problems(FRONT
                        + block(
                                "test t",
                                "  given",
                                "    faction red; place ford held by red",
                                "    " + test,
                                "  then f is holding")))
                .containsExactly("8:42: '0.00000001' is too large or too fine; numbers have at most six decimals.");
    }

    /** Words are dropped, doubled, exchanged and strewn in; nothing but located problems comes of it. */
    @Test
    void slipsOfAllKinds() {
        List<String> lines = yardstick();
        List<String> odd =
                List.of("", "(", ")", "'s", "..", "9999999999999999", "-", "A", "the", "no", "or", "%", "every", "#");
        Random random = new Random(20200611);
        for (int i = 0; i < 12; i++) {
            List<String> text = new ArrayList<>(lines);
            for (int j = 0; j < 40; j++) {
                int at = 4 + random.nextInt(text.size() - 4);
                String[] words = text.get(at).split(" ");
                if (words.length > 0) {
                    words[random.nextInt(words.length)] = random.nextBoolean()
                            ? odd.get(random.nextInt(odd.size()))
                            : words[random.nextInt(words.length)];
                }
                text.set(at, String.join(" ", words));
            }
            String whole = String.join("\n", text);
            assertThat(problems(whole)).as(whole).allMatch(problem -> problem.matches("[1-9]\\d*:[1-9]\\d*: .{9,}"));
        }
    }

    private static List<String> yardstick() {
        try {
            return Files.readAllLines(
                    Path.of(Objects.requireNonNull(HostileTextsTest.class.getResource("/rulebooks/yardstick.md"))
                            .toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
