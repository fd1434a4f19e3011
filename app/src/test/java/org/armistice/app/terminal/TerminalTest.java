package org.armistice.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void longLinesGoOnBelowIndentedWithTheirStyles() {
        Phrase phrase = Phrase.of("one two ").add("three four", Style.BOLD).add(" five");
        assertThat(Wrapping.lines(phrase, 11, "  "))
                .extracting(Phrase::toString)
                .containsExactly("one two", "  three", "  four five");
        assertThat(Wrapping.lines(phrase, 11, "  ").get(2).paint(true)).isEqualTo("  \u001b[1mfour\u001b[0m five");
    }

    @Test
    void columnsAreAlignedWhateverTheLetters() {
        Table table = new Table("lr", "name", "n");
        table.row(Phrase.of("河谷自卫军"), Phrase.of("1"));
        table.row(Phrase.of("a\u0301bc"), Phrase.of("22"));
        assertThat(table.lines())
                .extracting(Phrase::toString)
                .containsExactly("  name         n", "  河谷自卫军   1", "  a\u0301bc         22");
    }

    @Test
    void plainTextHasNoCodes() {
        StringWriter out = new StringWriter();
        Terminal terminal = Terminal.plain(new PrintWriter(out), new PrintWriter(out));
        terminal.line(Phrase.of("x".repeat(500), Style.ERROR));
        assertThat(out).hasToString("x".repeat(500) + "\n");
    }

    @Test
    void noColourIsWantedWhereTheEnvironmentSaysSo() {
        assertThat(Terminal.wantsColour(Map.of("TERM", "xterm")::get)).isTrue();
        assertThat(Terminal.wantsColour(Map.of("NO_COLOR", "1")::get)).isFalse();
        assertThat(Terminal.wantsColour(Map.of("TERM", "dumb")::get)).isFalse();
    }
}
