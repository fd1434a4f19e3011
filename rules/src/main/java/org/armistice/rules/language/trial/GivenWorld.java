package org.armistice.rules.language.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.rules.language.text.Complaints;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Token;
import org.jspecify.annotations.Nullable;

/** The world of a test while it is given, with the words that each part of it comes from. */
final class GivenWorld {
    private record Computed(RulebookTest.Computed value, Token at) {}

    /** Words behind the name of a fact. */
    private static final Set<String> BEHIND_A_NAME =
            Set.of(",", "of", "at", "held", "from", "to", "between", "with", "and", "like", "is");

    private final ScenarioBuilder builder;
    private final Complaints complaints;
    private final Map<Position, Token> words = new HashMap<>();
    private final Map<String, FactType<?>> types = new LinkedHashMap<>();
    private final List<Computed> computed = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();
    private final Set<Integer> lostLines = new HashSet<>();
    private boolean changing;

    /** @param complaints of the file in which the test stands */
    GivenWorld(String test, Complaints complaints) {
        this.builder = new ScenarioBuilder(test).days(3650);
        this.complaints = complaints;
    }

    /** What is given next stands there. */
    ScenarioBuilder at(Token token) {
        Position position = complaints.position(token.line(), token.column());
        words.put(position, token);
        return builder.at(position);
    }

    /** Whether what is given may take the place of what was given before. */
    boolean isChanging() {
        return changing;
    }

    void change(boolean change) {
        changing = change;
    }

    void fact(FactType<?> type, Token id) {
        at(id).fact(type, id.text(), id.text());
        types.put(id.text(), type);
    }

    /** Gives a fact all that another one was given. */
    void like(String id, String other) {
        builder.like(other);
        List.copyOf(computed).stream()
                .filter(one -> one.value().fact().equals(other))
                .forEach(one -> compute(
                        id,
                        one.value().field(),
                        one.value().value(),
                        one.value().reference(),
                        one.at()));
    }

    /** @param at where the value stands */
    void put(Field field, Token at, String value) {
        if (changing) {
            at(at).change(field, value);
        } else {
            at(at).set(field, value);
        }
    }

    void compute(String fact, String field, long value, String reference, Token at) {
        computed.add(new Computed(new RulebookTest.Computed(fact, field, value, reference), at));
    }

    Map<String, FactType<?>> types() {
        return types;
    }

    List<RulebookTest.Computed> computed() {
        return computed.stream().map(Computed::value).toList();
    }

    /** An entry that cannot be read: nobody is told that what it would have given is missing. */
    void lose(List<Token> entry) {
        for (Token token : entry) {
            if (BEHIND_A_NAME.contains(token.text())) {
                break;
            }
            lost.add(token.text());
        }
        entry.forEach(token -> lostLines.add(token.line()));
    }

    /** Whether a word may name what an unreadable entry would have given. */
    boolean isLost(String word) {
        return lost.contains(word) && !types.containsKey(word);
    }

    /**
     * The world as a scenario, or null.
     *
     * @param faults takes what is wrong with it
     */
    @Nullable
    Scenario build(Token test, List<Mismatch> faults) {
        int before = faults.size();
        for (Computed one : computed) {
            String reference = one.value().reference();
            if (!reference.isEmpty()
                    && !reference.equals("none")
                    && !types.containsKey(reference)
                    && !isLost(reference)) {
                faults.add(new Mismatch(
                        one.at(),
                        0,
                        "the " + one.value().field() + " of '" + one.value().fact() + "' is the unknown '" + reference
                                + "'." + Suggestion.maybe(reference, types.keySet())));
            }
        }
        try {
            Scenario scenario =
                    builder.at(complaints.position(test.line(), test.column())).build();
            return faults.size() > before ? null : scenario;
        } catch (BadInput bad) {
            for (Mismatch fault : BrokenWorld.mismatches(bad, words, test)) {
                boolean known = lost.stream().noneMatch(id -> fault.message().contains("'" + id + "'"));
                if (lostLines.isEmpty()
                        || known && !lostLines.contains(fault.at().line()) && fault.at() != test) {
                    faults.add(fault);
                }
            }
            return null;
        }
    }
}
