package org.armistice.rules.language;

import java.util.List;
import org.armistice.rules.typed.RuleSet;

/**
 * What a run needs of sound rulebooks, and what can be kept of them.
 *
 * @param files of the rulebooks that count
 * @param rules all rules and parameters
 * @param processes names of those that some rulebook asks for
 */
public record Extract(List<String> files, RuleSet rules, List<String> processes) {
    public Extract {
        files = List.copyOf(files);
        processes = List.copyOf(processes);
    }
}
