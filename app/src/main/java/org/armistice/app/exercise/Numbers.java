package org.armistice.app.exercise;

import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;

/** Bounds of numbers that users give. */
final class Numbers {
    private Numbers() {}

    /** @throws BadInput if a number is beyond its bounds */
    static void check(String option, long number, long least, long most) {
        if (number < least || number > most) {
            throw new BadInput(new Problem(
                    Position.ofFile(option), "write a number from " + least + " to " + most + ", not " + number + "."));
        }
    }
}
