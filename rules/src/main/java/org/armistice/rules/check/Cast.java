package org.armistice.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * Which of the variables of one or two premises stand for the same fact, by congruence: what a reference of one fact
 * points to is one fact, and there is one fact for each pair.
 */
final class Cast {
    /** A fact that must be there. */
    static final class Role {
        private final FactType<?> type;
        private final @Nullable String id;
        private final Map<RefField<?>, Role> refs = new LinkedHashMap<>();
        private @Nullable Role same;

        private Role(FactType<?> type, @Nullable String id) {
            this.type = type;
            this.id = id;
        }

        FactType<?> type() {
            return type;
        }

        @Nullable
        String id() {
            return id;
        }
    }

    private final List<Premise> premises;
    private final List<Map<Integer, Role>> roles = new ArrayList<>();
    private final List<Role> all = new ArrayList<>();
    private final Map<String, Role> byId = new TreeMap<>();
    private boolean possible = true;

    Cast(List<Premise> premises) {
        this.premises = List.copyOf(premises);
        for (Premise premise : premises) {
            Map<Integer, Role> own = new HashMap<>();
            for (Condition.Match match : premise.matches()) {
                FactType<?> type = match.variable().type();
                if (type != null) {
                    own.computeIfAbsent(match.variable().slot(), slot -> role(type, match.id()));
                }
            }
            roles.add(own);
        }
        for (int i = 0; i < premises.size(); i++) {
            for (Test test : premises.get(i).tests()) {
                tie(i, test);
            }
        }
        close();
    }

    /** Says that two variables stand for one fact. */
    void join(int firstSlot, int secondSlot) {
        Role first = role(0, firstSlot);
        Role second = role(1, secondSlot);
        if (first == null || second == null) {
            possible = false;
            return;
        }
        merge(first, second);
        close();
    }

    /** Whether no fact would have to be two different ones. */
    boolean isPossible() {
        return possible;
    }

    List<Premise> premises() {
        return premises;
    }

    /** The facts that must be there, each once. */
    List<Role> roles() {
        return all.stream().filter(role -> role.same == null).toList();
    }

    @Nullable
    Role role(int premise, int slot) {
        Role role = roles.get(premise).get(slot);
        return role == null ? null : root(role);
    }

    /** Where the references of a fact point to. */
    Map<RefField<?>, Role> refs(Role role) {
        Map<RefField<?>, Role> refs = new LinkedHashMap<>();
        root(role).refs.forEach((field, target) -> refs.put(field, root(target)));
        return refs;
    }

    /** A fact that something else needs. */
    Role add(Role owner, RefField<?> field, FactType<?> type) {
        Role added = role(type, null);
        root(owner).refs.put(field, added);
        return added;
    }

    private Role role(FactType<?> type, @Nullable String id) {
        Role known = id == null ? null : byId.get(id);
        if (known != null) {
            return known;
        }
        Role role = new Role(type, id);
        all.add(role);
        if (id != null) {
            byId.put(id, role);
        }
        return role;
    }

    private static Role root(Role role) {
        Role root = role;
        while (root.same != null) {
            root = root.same;
        }
        return root;
    }

    private void tie(int premise, Test test) {
        if (!(test instanceof Test.Comparison comparison) || comparison.comparator() != Test.Comparator.EQUAL) {
            return;
        }
        Role left = target(premise, comparison.left(), comparison.right());
        Role right = target(premise, comparison.right(), comparison.left());
        if (left != null && right != null) {
            merge(left, right);
        }
    }

    /** What an expression points to; a new fact if it is a reference that points to something not named. */
    private @Nullable Role target(int premise, Expression expression, Expression other) {
        if (expression instanceof Expression.SlotValue slot) {
            return role(premise, slot.slot());
        }
        boolean pointed = !(other instanceof Expression.Literal);
        if (pointed && expression instanceof Expression.FieldValue read && read.field() instanceof RefField<?> ref) {
            Role owner = role(premise, read.slot());
            if (owner != null) {
                Role known = owner.refs.get(ref);
                return known != null ? root(known) : add(owner, ref, Vocabulary.typeOf(ref.target()));
            }
        }
        return null;
    }

    private void merge(Role one, Role other) {
        Role a = root(one);
        Role b = root(other);
        if (a == b) {
            return;
        }
        if (a.type != b.type || a.id != null && b.id != null) {
            possible = false;
            return;
        }
        Role kept = b.id != null ? b : a;
        Role gone = kept == a ? b : a;
        gone.same = kept;
        for (Map.Entry<RefField<?>, Role> ref : gone.refs.entrySet()) {
            Role known = kept.refs.putIfAbsent(ref.getKey(), ref.getValue());
            if (known != null) {
                merge(known, ref.getValue());
            }
        }
    }

    /** There is one fact for every pair. */
    private void close() {
        boolean changed = true;
        while (changed && possible) {
            changed = false;
            Map<List<Object>, Role> pairs = new HashMap<>();
            for (Role role : roles()) {
                if (!role.type.isPair()) {
                    continue;
                }
                Role first = role.refs.get(role.type.pairFirst());
                Role second = role.refs.get(role.type.pairSecond());
                if (first == null || second == null) {
                    continue;
                }
                Role known = pairs.putIfAbsent(List.of(role.type, root(first), root(second)), role);
                if (known != null) {
                    merge(known, role);
                    changed = true;
                    break;
                }
            }
        }
    }
}
