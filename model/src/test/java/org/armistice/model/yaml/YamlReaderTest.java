package org.armistice.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.text.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private static YamlMapping read(String text) {
        return YamlReader.read(new TextFile("f", text));
    }

    private static YamlScalar scalar(int line, int column, String text) {
        return new YamlScalar(new Position("f", line, column), text);
    }

    @Test
    void everyKeyAndValueKnowsItsPosition() {
        YamlMapping mapping = read("a: 1\nb: {c: 70 %}\nd:\n  - yes\n  - 'x y'\n");

        assertThat(mapping.entries().get(1).position()).isEqualTo(new Position("f", 2, 1));
        assertThat(((YamlMapping) mapping.find("b").orElseThrow()).find("c")).contains(scalar(2, 8, "70 %"));
        assertThat(((YamlList) mapping.find("d").orElseThrow()).items())
                .isEqualTo(List.of(scalar(4, 5, "yes"), scalar(5, 5, "x y")));
    }

    @Test
    void missingValueIsEmpty() {
        assertThat(read("a:\n").find("a")).contains(scalar(1, 3, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a\n",
                "a: 1\n---\nb: 2\n",
                "a: [1\n",
                "? [a]\n: 1\n",
                "a: &x 1\nb: *x\n",
                "*x : 1\n",
                "\ta: 1"
            })
    void whatIsNoPlainMappingIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadInput.class).hasMessageStartingWith("f");
    }

    @Test
    void allKeysGivenTwiceAreReported() {
        assertThatThrownBy(() -> read("a: 1\na: 2\nb: {c: 1, c: 2}\n"))
                .hasMessage(
                        "f:2:1: 'a' is given twice, first in line 1.\nf:3:11: 'c' is given twice, first in line 3.");
    }
}
