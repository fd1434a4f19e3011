package org.armistice.simulator.firing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.armistice.model.event.Event;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Sentence;
import org.armistice.rules.typed.Telling;
import org.armistice.rules.typed.Variable;
import org.armistice.simulator.account.Cause;
import org.armistice.simulator.account.RawChange;
import org.armistice.simulator.account.Subject;
import org.jspecify.annotations.Nullable;

/** A rule about to act for one binding of its shown variables. */
final class Firing implements Cause {
    private final Rule rule;
    private final Offer offer;
    private final Object[] bindings;
    private final List<Chosen> chosen = new ArrayList<>(0);
    private @Nullable Told told;

    /** What chance has picked, as written and as told. */
    private record Chosen(Sentence sentence, @Nullable Told told) {}

    Firing(Offer offer) {
        this.offer = offer;
        rule = offer.rule();
        Object[] first = offer.first().bindings();
        bindings = Arrays.copyOf(first, Math.max(rule.slots(), first.length));
    }

    Rule rule() {
        return rule;
    }

    /** What went off. */
    Offer offer() {
        return offer;
    }

    /** The slots as the first standing binds them, and facts that the rule creates. */
    Object[] slots() {
        return bindings;
    }

    /** Adds what has come about, where chance picked it; its effects have been proposed. */
    void choose(Effect.Alternative alternative, World world) {
        chosen.add(new Chosen(alternative.sentence(), told(alternative.telling(), world)));
    }

    /** Keeps in mind what its author would have said of it, now that all effects have been proposed. */
    void tell(World world) {
        told = told(rule.telling(), world);
    }

    private @Nullable Told told(@Nullable Telling telling, World world) {
        if (telling == null) {
            return null;
        }
        List<Object[]> all = new ArrayList<>(offer.standings().size());
        for (Standing standing : offer.standings()) {
            Object[] slots = bindings.clone();
            Object[] own = standing.bindings();
            for (int i = 0; i < own.length; i++) {
                slots[i] = own[i] == null ? slots[i] : own[i];
            }
            all.add(slots);
        }
        return new Told(telling, all, world);
    }

    @Override
    public Event.Kind kind() {
        return rule.phase() == Phase.INTERVENTIONS ? Event.Kind.INTERVENTION : Event.Kind.RULE;
    }

    @Override
    public String key() {
        return rule.key();
    }

    @Override
    public int precedence() {
        return rule.precedence();
    }

    @Override
    public List<Fact> about() {
        return offer.about();
    }

    @Override
    public String text(List<RawChange> changes) {
        Optional<String> asTold = Optional.ofNullable(told).flatMap(Told::text);
        return sentence(asTold.orElseGet(() -> written(changes)));
    }

    /** What the effects say, but for those of chosen alternatives that are told. */
    private String written(List<RawChange> changes) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < rule.sentences().size(); i++) {
            boolean drawn = rule.sentences().size() == rule.effects().size()
                    && rule.effects().get(i) instanceof Effect.OneOf;
            if (!drawn) {
                said.add(said(rule.sentences().get(i), changes));
            }
        }
        for (Chosen one : chosen) {
            said.add(
                    Optional.ofNullable(one.told()).flatMap(Told::text).orElseGet(() -> said(one.sentence(), changes)));
        }
        return said.isEmpty() ? rule.name() : String.join("; ", said);
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    private String said(Sentence sentence, List<RawChange> changes) {
        return sentence.of(this::name, this::agreeing, rise -> risen(rise, changes));
    }

    /** What is said of a fact, unless it is said of something of the fact's. */
    private String agreeing(int slot, String text) {
        boolean predicate = bindings[slot] instanceof Fact && text.startsWith(" ");
        return predicate ? " " + Subject.agreeing((Fact) bindings[slot], text.substring(1)) : text;
    }

    /** With the values that came of it instead of the author's sum. */
    private String risen(Sentence.Rise rise, List<RawChange> changes) {
        List<RawChange> own = changes.stream()
                .filter(c -> c.fact() == bindings[rise.slot()] && c.field() == rise.field())
                .toList();
        boolean plural = rise.field().word().matches("[a-z]+[^s]s( .*)?");
        if (own.isEmpty()) {
            return plural ? "stay as they are" : "stays as it is";
        }
        long before = own.get(0).before();
        long after = own.get(own.size() - 1).after();
        String verb = (after < before ? "fall" : "rise") + (plural ? "" : "s");
        return verb + " from " + rise.field().unit().format(before) + " to "
                + rise.field().unit().format(after);
    }

    private String name(int slot) {
        Object bound = bindings[slot];
        if (bound instanceof Fact fact) {
            return fact.getName();
        }
        return bound instanceof Long number ? Fixed.format(number) : "?";
    }

    @Override
    public Event.Source source() {
        return new Event.Source(
                rule.key(),
                rule.name(),
                rule.position().file(),
                rule.position().line(),
                rule.raisedBy(),
                Objects.toString(rule.grounds(), ""));
    }

    @Override
    public List<Event.Binding> bindings() {
        List<Event.Binding> told = new ArrayList<>();
        Object[] first = offer.first().bindings();
        for (Variable variable : rule.variables()) {
            if (first[variable.slot()] instanceof Fact fact) {
                told.add(new Event.Binding(variable.name(), fact.getId(), fact.getName()));
            }
        }
        return told;
    }
}
