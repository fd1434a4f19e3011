package org.armistice.workbench.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.armistice.model.problem.BadInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class BodyTest {
    record Part(@Nullable String name) {}

    record Form(
            @Nullable String title,
            @Nullable List<String> set,
            @Nullable List<Part> parts) {}

    @ParameterizedTest
    @ValueSource(strings = {"{\"set\": [null]}", "{\"set\": [\"a\", null]}", "{\"parts\": [null]}"})
    void listThatHoldsNothingInAPlaceIsRefused(String json) {
        assertThatThrownBy(() -> Body.read(json, Form.class)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"\\ud83d\"}",
                "{\"set\": [\"a\", \"\\ude00b\"]}",
                "{\"parts\": [{\"name\": \"\\ud83d.\"}]}"
            })
    void halfOfASignIsRefused(String json) {
        assertThatThrownBy(() -> Body.read(json, Form.class))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("half of a sign");
    }

    @Test
    void whatIsLeftOutOrNothingAsAWholeIsTaken() {
        assertThat(Body.read("{\"title\": \"\\ud83d\\ude00\", \"set\": null}", Form.class))
                .isEqualTo(new Form("\ud83d\ude00", null, null));
    }
}
