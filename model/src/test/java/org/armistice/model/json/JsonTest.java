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
    void anUnknownNumberIsNull() {
        assertThat(Json.number(Fixed.UNKNOWN)).isNull();
    }
}
