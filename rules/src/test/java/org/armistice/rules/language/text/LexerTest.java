package org.armistice.rules.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
    private final Complaints complaints = new Complaints("a.md", List.of());
    private final Lexer lexer = new Lexer(complaints);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a force F of A | WORD a · WORD force · VARIABLE F · WORD of · VARIABLE A",
                "2020-06-11 | DATE 2020-06-11",
                "2020-06-111 | NUMBER 2020 · SIGN - · NUMBER 06 · SIGN - · NUMBER 111",
                "2020-06-11th | NUMBER 2020 · SIGN - · NUMBER 06 · SIGN - · NUMBER 11 · WORD th",
                "10_000.25 fighters | NUMBER 10000.25 · WORD fighters",
                "1..2 | NUMBER 1 · SIGN .. · NUMBER 2",
                "supply.reach km/day cut-off jufra_airbase | WORD supply.reach · WORD km/day · WORD cut-off · WORD jufra_airbase",
                "a- b | WORD a · SIGN - · WORD b",
                "P's A\u2019s victors' power | VARIABLE P · POSSESSIVE 's · VARIABLE A · POSSESSIVE 's · WORD victors · POSSESSIVE 's · WORD power",
                "x>=1 <= < = | WORD x · SIGN >= · NUMBER 1 · SIGN <= · SIGN < · SIGN =",
                "8 % (a, b) | NUMBER 8 · SIGN % · SIGN ( · WORD a · SIGN , · WORD b · SIGN )",
            })
    void aLineIsCutIntoTokens(String line, String expected) {
        List<String> read = lexer.read(1, line.translateEscapes()).stream()
                .map(token -> token.kind() + " " + token.text())
                .toList();
        assertThat(String.join(" · ", read)).isEqualTo(expected);
        assertThat(complaints.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a & b", "a. ", "F's's'", "'", "x \u00e9"})
    void whatIsNoTokenIsComplainedAbout(String line) {
        lexer.read(1, line);
        assertThat(complaints.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a & b", "the end.", "victors' power", "\u201cquoted\u201d"})
    void inProseEverySignMayStand(String line) {
        assertThat(lexer.readProse(1, line)).isNotEmpty();
        assertThat(complaints.problems()).isEmpty();
        assertThat(Lexer.isAlike(line)).isFalse();
    }
}
