package org.armistice.rules.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.rules.query.Scope;
import org.jspecify.annotations.Nullable;

/** Who has looked at what of the world, so that a change sends those to look again whom it concerns, and nobody else. */
final class Interests {
    /** By the index of the fact. */
    private @Nullable Audience[] facts = new Audience[256];
    /** By the number of the reference and the index of the fact that it points to. */
    private @Nullable Audience[] @Nullable [] referrers = new Audience[0][];

    private final Map<FactType<?>, Audience> types = new HashMap<>();
    private final Bearers bearers;
    /** Numbers of the types of which rules name facts: few. */
    private final BitSet namedTypes = new BitSet();
    /** By the id of a fact that rules name. */
    private final Map<String, List<Naming>> named = new HashMap<>();
    /** The same by the index of the fact, as far as anybody has asked. */
    private @Nullable List<Naming>[] naming = lists(256);

    Interests(Bearers bearers) {
        this.bearers = bearers;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Naming>[] lists(int size) {
        return new List[size];
    }

    /** Says that somebody rests on a fact that rules name; before anything is told. */
    void name(String id, FactType<?> type, Naming naming) {
        namedTypes.set(type.number());
        named.computeIfAbsent(id, i -> new ArrayList<>()).add(naming);
    }

    Audience of(Fact fact) {
        int index = fact.index();
        if (index >= facts.length) {
            facts = Arrays.copyOf(facts, Math.max(index + 1, 2 * facts.length));
        }
        Audience audience = facts[index];
        if (audience == null) {
            audience = new Audience();
            facts[index] = audience;
        }
        return audience;
    }

    Audience of(RefField<?> field, Fact target) {
        if (field.number() >= referrers.length) {
            referrers = Arrays.copyOf(referrers, field.number() + 32);
        }
        @Nullable Audience[] byTarget = referrers[field.number()];
        if (byTarget == null || target.index() >= byTarget.length) {
            byTarget = byTarget == null
                    ? new Audience[target.index() + 64]
                    : Arrays.copyOf(byTarget, Math.max(target.index() + 1, 2 * byTarget.length));
            referrers[field.number()] = byTarget;
        }
        Audience audience = byTarget[target.index()];
        if (audience == null) {
            audience = new Audience();
            byTarget[target.index()] = audience;
        }
        return audience;
    }

    Audience of(FactType<?> type) {
        return types.computeIfAbsent(type, t -> new Audience());
    }

    void changed(Fact fact, long fields) {
        Audience audience = fact.index() < facts.length ? facts[fact.index()] : null;
        long turned = bearers.turned(fact, fields, audience == null ? 0 : audience.traits());
        if (audience != null) {
            audience.tell(fields, turned);
        }
        tellNaming(fact, fields);
        if ((fact.type().refBits() & fields) == 0) {
            return;
        }
        // Those at whom it points no longer have looked at it; those at whom it points now may not have.
        for (RefField<?> field : fact.type().refs()) {
            if ((field.bit() & fields) != 0) {
                tellTarget(fact, field);
            }
        }
    }

    void added(Fact fact) {
        cameOrWent(fact);
        Audience ofType = types.get(fact.type());
        if (ofType != null) {
            ofType.tell();
        }
        for (RefField<?> field : fact.type().refs()) {
            tellTarget(fact, field);
        }
    }

    void removed(Fact fact) {
        cameOrWent(fact);
    }

    private void cameOrWent(Fact fact) {
        Audience audience = fact.index() < facts.length ? facts[fact.index()] : null;
        if (audience != null) {
            audience.tell();
        }
        tellNaming(fact, Scope.ALL);
        naming(fact).forEach(Naming::lookAtAllAgain);
    }

    private void tellNaming(Fact fact, long bits) {
        int type = fact.type().number();
        List<Naming> naming = naming(fact);
        if (!naming.isEmpty()) {
            bearers.namedChanged(fact, bits);
        }
        for (int i = 0; i < naming.size(); i++) {
            if (naming.get(i).concerns(type, bits)) {
                naming.get(i).lookAtAllAgain();
            } else if (naming.get(i).turnsWith(type, bits)) {
                naming.get(i).lookAgainWhereTurned();
            }
        }
    }

    private List<Naming> naming(Fact fact) {
        if (!namedTypes.get(fact.type().number())) {
            return List.of();
        }
        int index = fact.index();
        if (index >= naming.length) {
            naming = Arrays.copyOf(naming, Math.max(index + 1, 2 * naming.length));
        }
        List<Naming> known = naming[index];
        if (known == null) {
            known = named.getOrDefault(fact.getId(), List.of());
            naming[index] = known;
        }
        return known;
    }

    private void tellTarget(Fact fact, RefField<?> field) {
        Fact target = fact.follow(field);
        if (target == null || field.number() >= referrers.length) {
            return;
        }
        @Nullable Audience[] byTarget = referrers[field.number()];
        Audience audience = byTarget != null && target.index() < byTarget.length ? byTarget[target.index()] : null;
        if (audience != null) {
            audience.tell();
        }
    }
}
