package org.armistice.model.whatif;

import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;

/** What is wrong with a what-if, and what of it could be read all the same, so that its effects can be checked as well. */
public final class BrokenWhatIf extends BadInput {
    private static final long serialVersionUID = 1;

    private final transient WhatIf readable;

    BrokenWhatIf(List<Problem> problems, WhatIf readable) {
        super(problems);
        this.readable = readable;
    }

    /** Steps without a day of their own are done on the first day; sentences that are not there are not cited. */
    public WhatIf readable() {
        return readable;
    }
}
