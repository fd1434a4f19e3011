package org.armistice.rules.drl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Watch;

/**
 * What the variables of one watch are called in DRL: as the author called them, else after the fact's id or type; with
 * a dollar sign, and each name once.
 */
final class Names {
    private final Map<Integer, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int nextSlot = Integer.MIN_VALUE;

    Names(Watch watch) {
        name(watch.conditions(), true);
        name(watch.conditions(), false);
    }

    String of(int slot) {
        String name = names.get(slot);
        if (name == null) {
            throw new IllegalStateException("slot " + slot + " is bound by nothing");
        }
        return name;
    }

    boolean knows(int slot) {
        return names.containsKey(slot);
    }

    /** A slot and name for a number that no author asked for. */
    int takeNumber(String stem) {
        int slot = nextSlot++;
        names.put(slot, numbered(stem));
        return slot;
    }

    private void name(List<Condition> conditions, boolean authors) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                if (match.variable().isNamed() == authors) {
                    names.put(match.variable().slot(), authors ? authors(match.variable()) : made(match));
                }
            } else if (condition instanceof Condition.Absent absent) {
                name(absent.conditions(), authors);
            } else if (condition instanceof Condition.Present present) {
                name(present.conditions(), authors);
            } else if (condition instanceof Condition.Total total) {
                if (total.result().isNamed() == authors) {
                    names.put(
                            total.result().slot(),
                            authors
                                    ? authors(total.result())
                                    : numbered("$" + total.fold().name().toLowerCase(Locale.ROOT)));
                }
                name(total.source(), authors);
            }
        }
    }

    private String authors(Variable variable) {
        String name = "$" + variable.name().replaceAll("[^A-Za-z0-9]", "_");
        return taken.add(name) ? name : numbered(name + "_");
    }

    private String made(Condition.Match match) {
        if (match.id() != null) {
            String last = match.id().substring(match.id().lastIndexOf('.') + 1);
            String name = "$" + camel(last);
            return taken.add(name) ? name : numbered(name);
        }
        return numbered("$" + camel(Bound.type(match).noun()));
    }

    private String numbered(String stem) {
        int number = 1;
        while (!taken.add(stem + number)) {
            number++;
        }
        return stem + number;
    }

    private static String camel(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
        }
        return name.toString();
    }
}
