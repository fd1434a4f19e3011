package org.armistice.rules.language.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.model.fact.FactType;
import org.armistice.rules.typed.Parameter;
import org.jspecify.annotations.Nullable;

/** What rulebooks can name beyond the vocabulary: phrases, parameters, and the facts of the scenario. */
public final class Dictionary {
    private final Phrases phrases;
    private final Map<String, Parameter> parameters;
    private final Map<String, Parameter> assumed;
    private final Map<String, FactType<?>> names;
    private final Set<String> used;
    private final Uses uses;

    public Dictionary() {
        this(new Phrases(), new TreeMap<>(), new TreeMap<>(), new LinkedHashMap<>(), new HashSet<>(), new Uses());
    }

    private Dictionary(
            Phrases phrases,
            Map<String, Parameter> parameters,
            Map<String, Parameter> assumed,
            Map<String, FactType<?>> names,
            Set<String> used,
            Uses uses) {
        this.phrases = phrases;
        this.parameters = parameters;
        this.assumed = assumed;
        this.names = names;
        this.used = used;
        this.uses = uses;
    }

    /** Which words of the rulebooks name which of these. */
    public Uses uses() {
        return uses;
    }

    /** Adds a phrase; gives back the one that says the same already, if there is one. */
    @Nullable
    public Phrase add(Phrase phrase) {
        return phrases.add(phrase);
    }

    /** The phrases of a kind, those with most pieces first. */
    public List<Phrase> phrases(Phrase.Kind kind) {
        return phrases.of(kind);
    }

    /** The predicates whose subject is of a type, those with most pieces first. */
    public List<Phrase> predicates(FactType<?> subject) {
        return phrases.predicates(subject);
    }

    public List<Phrase> phrases() {
        return phrases.all();
    }

    @Nullable
    public Parameter add(Parameter parameter) {
        return parameters.putIfAbsent(parameter.id(), parameter);
    }

    public List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The parameter that a rulebook means by a word: its own first, then those of the rulebooks that it uses. */
    public Optional<Parameter> parameter(Book book, String word) {
        Optional<Parameter> found = find(book, word);
        found.ifPresent(parameter -> used.add(parameter.id()));
        return found;
    }

    /** Ids of the parameters that something has named. */
    public Set<String> usedParameters() {
        return Collections.unmodifiableSet(used);
    }

    private Optional<Parameter> find(Book book, String word) {
        Parameter own = parameters.get(book.name() + "." + word);
        if (own != null) {
            return Optional.of(own);
        }
        for (String used : book.uses()) {
            Parameter theirs = parameters.get(used + "." + word);
            if (theirs != null) {
                return Optional.of(theirs);
            }
        }
        return Optional.ofNullable(parameters.get(word)).or(() -> Optional.ofNullable(assumed.get(word)));
    }

    /** Parameter names as a rulebook can write them. */
    public List<String> parameterWords(Book book) {
        List<String> words = new ArrayList<>();
        for (String id : parameters.keySet()) {
            words.add(
                    id.startsWith(book.name() + ".") ? id.substring(book.name().length() + 1) : id);
        }
        words.addAll(assumed.keySet());
        return words;
    }

    /** Adds a number that the scenario assumes. It is no parameter of a rulebook, but can be named like one. */
    public void assume(Parameter parameter) {
        assumed.put(parameter.id(), parameter);
    }

    /** The same words with the names of a test's own world instead of those of the scenario. */
    public Dictionary with(Map<String, FactType<?>> ownNames) {
        return new Dictionary(
                phrases, parameters, new TreeMap<>(), new LinkedHashMap<>(ownNames), new HashSet<>(), uses);
    }

    /** The same words for somebody who reads beside others: what is used by one is not noted here. */
    public Dictionary apart() {
        return new Dictionary(phrases, parameters, assumed, names, new HashSet<>(), new Uses());
    }

    /** Notes here what was used by one who read apart. */
    public void noteUsesOf(Dictionary apart) {
        used.addAll(apart.used);
        apart.uses.all().forEach(uses::add);
    }

    /** The same words, and the names of facts that come about later. */
    public Dictionary knowing(Map<String, FactType<?>> newcomers) {
        if (newcomers.isEmpty()) {
            return this;
        }
        Map<String, FactType<?>> all = new LinkedHashMap<>(newcomers);
        all.putAll(names);
        return new Dictionary(phrases, parameters, assumed, all, used, uses);
    }

    public void name(String id, FactType<?> type) {
        names.put(id, type);
    }

    @Nullable
    public FactType<?> typeOfName(String id) {
        return names.get(id);
    }

    public List<String> names() {
        return List.copyOf(names.keySet());
    }
}
