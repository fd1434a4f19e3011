package org.armistice.workbench.exercise;

import org.armistice.exercise.record.Move;

/** What somebody who plays alone does in the teacher's place. */
final class Solo {
    private Solo() {}

    static boolean allows(Move move) {
        return move instanceof Move.Closed || move instanceof Move.SteppedBack || move instanceof Move.Ended;
    }
}
