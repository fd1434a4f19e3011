package org.armistice.rules.language;

import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.rules.language.words.Shelf;

/**
 * What came of reading rulebooks.
 *
 * @param problems all that is wrong with them
 * @param read what could be read all the same; not to be run while there are problems
 * @param shelf their texts and the words that they add
 */
public record Review(List<Problem> problems, Rulebooks.Checked read, Shelf shelf) {
    public Review {
        problems = List.copyOf(problems);
    }

    /** @throws BadInput with all that is wrong */
    public Rulebooks.Checked checked() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return read;
    }
}
