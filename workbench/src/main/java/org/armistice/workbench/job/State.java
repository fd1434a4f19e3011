package org.armistice.workbench.job;

/** How far a job is. */
enum State {
    /** Others go first. */
    WAITING,
    RUNNING,
    DONE,
    /** Somebody stopped it, or it took too long; what was done is kept, and it can be gone on with. */
    STOPPED,
    /** The workbench ended while it ran; what was done is kept, and it can be gone on with. */
    INTERRUPTED,
    FAILED;

    boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
