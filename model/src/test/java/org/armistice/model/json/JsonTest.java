package org.armistice.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.quantity.Fixed;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void whatIsWrittenIsReadBack() {
        Object tree = Json.object(
                "text",
                "a \"quoted\" line\nand Größe",
                "none",
                null,
                "yes",
                true,
                "list",
                Arrays.asList(List.of("x"), Json.object()),
                "number",
                Json.number(Fixed.of(1_000_000)));
        String line = Json.line(tree);
        assertThat(line).doesNotContain("\n").contains("\"number\":1000000");
        assertThat(Json.line(Json.read(line))).isEqualTo(line);
    }

    @Test
    void fractionsKeepAllTheirDigits() {
        assertThat(Json.line(List.of(0.1, 2.0, -1e-7, 12_345_678.5, 3, 4L)))
                .isEqualTo("[0.1,2,-0.0000001,12345678.5,3,4]");
        assertThat(Json.line(Arrays.asList(Double.NaN, Double.POSITIVE_INFINITY)))
                .isEqualTo("[null,null]");
    }

    @Test
    void linesAreWhatEachWouldBeAlone() {
        List<Object> trees = List.of(Json.object("a", 1), List.of("b", "c"), "d");
        StringWriter text = new StringWriter();
        Json.lines(trees.iterator(), text);
        assertThat(text).hasToString("{\"a\":1}\n[\"b\",\"c\"]\n\"d\"\n");
        StringWriter nothing = new StringWriter();
        Json.lines(List.of().iterator(), nothing);
        assertThat(nothing.toString()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsToldAsSuch() {
        Writer full = new Writer() {
            @Override
            public void write(char[] signs, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        String text = "x".repeat(100_000);
        assertThatThrownBy(() -> Json.lines(List.of(text).iterator(), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no space left");
        assertThatThrownBy(() -> Json.write(text, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no space left");
    }

    @Test
    void anUnknownNumberIsNull() {
        assertThat(Json.number(Fixed.UNKNOWN)).isNull();
    }
}
