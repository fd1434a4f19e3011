package org.armistice.workbench.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.armistice.model.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTest {
    @TempDir
    private Path folder;

    /** Has nothing to do. */
    private record Idle() implements Task {
        @Override
        public int total() {
            return 2;
        }

        @Override
        public int kept() {
            return 0;
        }

        @Override
        public List<PartView> parts() {
            return List.of();
        }

        @Override
        public void begin() {}

        @Override
        public boolean run(Runnable progress, BooleanSupplier stopped) {
            return true;
        }
    }

    private static Job asked(Path folder) {
        JobOrder order = new JobOrder(
                "ensemble", "valleys", 2, null, null, null, null, null, null, null, null, null, null, null, null);
        return Job.asked("valleys-ensemble-1", folder, order, "", new Idle());
    }

    @Test
    void onlyOneOfTwoWhoAskGoesOnWithAJob() {
        Job job = asked(folder);
        job.runs();
        job.ends(State.STOPPED, "", 1);
        assertThat(job.claim(state -> true)).isTrue();
        assertThat(job.claim(state -> true)).isFalse();
        job.waits();
        assertThat(job.claim(state -> true)).isFalse();
        assertThat(job.runs()).isTrue();
        assertThatThrownBy(job::waits).isInstanceOf(IllegalStateException.class);
        assertThat(job.state()).isEqualTo(State.RUNNING);
    }

    @Test
    void jobWhosePlanningFailedCanBeClaimedAgain() {
        Job job = asked(folder);
        job.stop();
        assertThat(job.claim(state -> state != State.STOPPED)).isFalse();
        assertThat(job.claim(state -> true)).isTrue();
        job.release();
        assertThat(job.claim(state -> true)).isTrue();
    }

    @Test
    void jobIsOverAlsoIfItsFileCannotBeWritten() {
        Job job = asked(folder.resolve("not-there"));
        assertThatThrownBy(job::runs).isInstanceOf(BadInput.class);
        job.ends(State.FAILED, "It broke.", 0);
        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.view().message()).startsWith("It broke. ").contains("not-there");
    }

    @Test
    void jobThatIsStoppedWhileItWaitsHoldsNoScenario() {
        Job job = asked(folder);
        job.stop();
        assertThat(job.state()).isEqualTo(State.STOPPED);
        assertThat(job.task()).isNull();
    }
}
