package org.armistice.rules.language.trial;

import java.util.Optional;
import java.util.Set;

/** The names of rules that tests may speak of. */
public interface KnownRules {
    /** The name as it is written where it is given, if one of some rulebooks has a rule of that name. */
    Optional<String> find(String name, Set<String> books);

    /** The rulebooks that have a rule of that name, in the order of the alphabet. */
    Set<String> books(String name);

    /** {@code " Maybe 'x'?"}, or nothing. */
    String maybe(String name);
}
