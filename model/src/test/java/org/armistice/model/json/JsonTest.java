package org.armistice.model.json;

import static org.assertj.core.api.Assertions.assertThat;

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
    void anUnknownNumberIsNull() {
        assertThat(Json.number(Fixed.UNKNOWN)).isNull();
    }
}
