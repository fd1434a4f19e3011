package org.armistice.rules.language.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.armistice.model.fact.FactType;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.typed.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Which tokens of a rule or definition name which facts. A name that its mere use has introduced and that is used
 * nowhere else says nothing of a fact that any other words need: it is a slip of the pen.
 */
public final class Mentions {
    private static final int MOST_SUGGESTED = 3;

    private final Map<Token, Integer> slots = new IdentityHashMap<>();
    private final Map<Integer, Variable> implied = new HashMap<>();
    private final Map<Integer, FactType<?>> types = new HashMap<>();

    void note(Token token, int slot, FactType<?> type) {
        slots.put(token, slot);
        types.put(slot, type);
    }

    /** Notes that nothing but its use says what a variable is. */
    void imply(Variable variable) {
        implied.put(variable.slot(), variable);
    }

    /** The slot of the fact that a token names, or null. */
    @Nullable
    Integer slotOf(Token token) {
        return slots.get(token);
    }

    /** A complaint about each name that is used once and introduced by that use, in the order of the text. */
    public List<Mismatch> lonely() {
        Map<Integer, Integer> uses = new HashMap<>();
        slots.values().forEach(slot -> uses.merge(slot, 1, Integer::sum));
        List<Mismatch> lonely = new ArrayList<>();
        slots.forEach((token, slot) -> {
            Variable variable = implied.get(slot);
            if (variable != null && uses.getOrDefault(slot, 0) == 1) {
                lonely.add(new Mismatch(Code.UNUSED_NAME, token, 0, message(variable)));
            }
        });
        lonely.sort(Comparator.comparingInt((Mismatch m) -> m.at().line()).thenComparingInt(m -> m.at().column()));
        return lonely;
    }

    private String message(Variable variable) {
        FactType<?> type = types.get(variable.slot());
        TreeSet<String> alike = new TreeSet<>();
        slots.forEach((token, slot) -> {
            if (token.kind() == Token.Kind.VARIABLE && types.get(slot) == type) {
                alike.add(token.text());
            }
        });
        alike.remove(variable.name());
        return "'" + variable.name() + "' is named only here, and nothing says what it is."
                + maybe(variable.name(), alike)
                + (type == null
                        ? ""
                        : " If any " + type.noun() + " will do, write 'a " + type.noun() + " " + variable.name()
                                + "'.");
    }

    /** The variables that may have been meant: the nearest, or all if they are few. */
    public static String maybe(String name, Collection<String> known) {
        String nearest = name.length() > 1 ? Suggestion.maybe(name, known) : "";
        if (!nearest.isEmpty() || known.isEmpty() || known.size() > MOST_SUGGESTED) {
            return nearest;
        }
        return " Maybe '" + String.join("' or '", known) + "'?";
    }
}
