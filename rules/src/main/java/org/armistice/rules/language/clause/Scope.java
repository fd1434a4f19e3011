package org.armistice.rules.language.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.FactType;
import org.armistice.rules.typed.Variable;
import org.jspecify.annotations.Nullable;

/** The variables that a condition can see: its own and those around it. */
public final class Scope {
    /** Hands out slots; one for a whole rule. */
    public static final class Slots {
        private int next;

        public Slots() {
            this(0);
        }

        /** @param taken how many are taken already */
        public Slots(int taken) {
            next = taken;
        }

        public int take() {
            return next++;
        }

        public int count() {
            return next;
        }
    }

    private final Slots slots;
    private final @Nullable Scope outer;
    private Map<String, Variable> named = new LinkedHashMap<>();
    private Map<String, Variable> known = new HashMap<>();

    /** Whether a mark holds these very maps, which then stay as they are. */
    private boolean isMarked;

    public Scope(Slots slots, @Nullable Scope outer) {
        this.slots = slots;
        this.outer = outer;
    }

    public Scope inner() {
        return new Scope(slots, this);
    }

    /** A scope of the same rule that sees only what it is given: the inside of a definition. */
    public Scope apart() {
        return new Scope(slots, null);
    }

    public Variable introduce(String name, @Nullable FactType<?> type) {
        Variable variable = new Variable(slots.take(), name, type);
        if (!name.isEmpty()) {
            bind(name, variable);
        }
        return variable;
    }

    /** Makes an argument known inside a definition by the definition's own name for it. */
    public void bind(String name, Variable variable) {
        keepMarked();
        named.put(name, variable);
    }

    @Nullable
    public Variable find(String name) {
        Variable own = named.get(name);
        return own != null || outer == null ? own : outer.find(name);
    }

    /** The variable already introduced for something that needs only one, such as a parameter. */
    @Nullable
    public Variable recall(String what) {
        Variable own = known.get(what);
        return own != null || outer == null ? own : outer.recall(what);
    }

    public void remember(String what, Variable variable) {
        keepMarked();
        known.put(what, variable);
    }

    // Most readings that are tried introduce nothing, so that what is marked is copied only when something is added.
    private void keepMarked() {
        if (isMarked) {
            named = new LinkedHashMap<>(named);
            known = new HashMap<>(known);
            isMarked = false;
        }
    }

    /** The named variables of this scope alone, in order of introduction. */
    public List<Variable> named() {
        return new ArrayList<>(named.values());
    }

    /** The names that can be used here, of one type or, for null, of any. */
    public List<String> visible(@Nullable FactType<?> type) {
        List<String> names = new ArrayList<>(outer == null ? List.of() : outer.visible(type));
        named.forEach((name, variable) -> {
            if (variable.type() != null && (type == null || variable.type() == type)) {
                names.add(name);
            }
        });
        return names;
    }

    public Slots slots() {
        return slots;
    }

    /** All that can be undone. */
    public record Mark(Map<String, Variable> named, Map<String, Variable> known) {}

    public Mark mark() {
        isMarked = true;
        return new Mark(named, known);
    }

    public void reset(Mark mark) {
        named = mark.named();
        known = mark.known();
        isMarked = true;
    }
}
