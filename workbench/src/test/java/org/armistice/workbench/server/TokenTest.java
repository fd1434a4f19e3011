package org.armistice.workbench.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbench that asks for a token. */
class TokenTest {
    @TempDir
    private Path folder;

    @Test
    void withoutTokenNothingIsTold() {
        try (Opened bench = Opened.in(folder, "secret", List.of())) {
            assertThat(bench.get("").statusCode()).isEqualTo(200);
            assertThat(bench.get("api/scenarios").statusCode()).isEqualTo(401);
            assertThat(bench.get("api/scenarios").body())
                    .contains("needs the token")
                    .doesNotContain("three-valleys");
            assertThat(bench.send(bench.to("api/scenarios").header("Authorization", "Bearer secre"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(bench.send(bench.to("api/scenarios").header("Authorization", "Bearer secret"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void portThatIsTakenIsSaid() {
        try (Opened bench = Opened.in(folder)) {
            assertThatThrownBy(() -> Server.start("127.0.0.1", bench.port(), List.of(), null, List.of()))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("--port 0 takes any that is free");
        }
    }
}
