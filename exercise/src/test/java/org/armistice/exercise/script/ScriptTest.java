package org.armistice.exercise.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.armistice.exercise.Rehearsal;
import org.armistice.exercise.ThreeValleys;
import org.armistice.exercise.session.Session;
import org.armistice.model.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {
    @TempDir
    Path folder;

    @Test
    void aScriptIsPlayedToTheEnd() throws Exception {
        try (Session session = Rehearsal.of(folder, ThreeValleys.twoTeams(), """
                turns:
                  - - {role: council, decision: council-axis, choose: go-on}
                    - {role: league, say: Stop., to: council}
                  - - {inject: observer}
                  -
                """)) {
            assertThat(session.state().isDebrief()).isTrue();
            assertThat(session.state().people(1)).containsExactlyInAnyOrder("council", "league");
            assertThat(session.state().hasCome("observer")).isTrue();
            assertThat(session.played().run().days()).isEqualTo(30);
        }
    }

    @Test
    void aMoveThatIsRefusedIsToldWhereItStands() {
        assertThatThrownBy(() -> Rehearsal.of(folder, ThreeValleys.twoTeams(), """
                turns:
                  - - {role: council, decision: council-axis, choose: go-on}
                    - {role: council, sign: quiet-spring}
                """))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("script.yaml:3:7")
                .hasMessageContaining("from turn 2 on");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThatThrownBy(() -> Rehearsal.of(folder, ThreeValleys.twoTeams(), """
                turns:
                  - - {role: counsil, decision: council-axis, choose: go-on}
                    - {inject: observers}
                    - {role: league}
                    - {rule: first, granted: perhaps, reason: So}
                  - []
                  - []
                  - []
                """))
                .isInstanceOf(BadInput.class)
                .satisfies(e -> assertThat(((BadInput) e).problems()).hasSize(5))
                .hasMessageContaining("Maybe 'council'?")
                .hasMessageContaining("Maybe 'observer'?");
    }
}
