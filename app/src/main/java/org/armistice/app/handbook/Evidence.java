package org.armistice.app.handbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.rules.typed.Grounds;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Rule;
import org.jspecify.annotations.Nullable;

/** What is cited by which rules and parameters. */
final class Evidence {
    /**
     * What cites.
     *
     * @param anchor where it is
     * @param name as its author names it
     */
    record Citing(String name, String anchor) implements Comparable<Citing> {
        @Override
        public int compareTo(Citing other) {
            int byName = name.compareTo(other.name);
            return byName == 0 ? anchor.compareTo(other.anchor) : byName;
        }
    }

    /** A sentence of a source. */
    record Sentence(String source, String id) implements Comparable<Sentence> {
        @Override
        public int compareTo(Sentence other) {
            int bySource = source.compareTo(other.source);
            return bySource == 0 ? id.compareTo(other.id) : bySource;
        }
    }

    private final Map<Sentence, TreeSet<Citing>> sentences = new TreeMap<>();
    private final Map<String, TreeSet<Citing>> works = new TreeMap<>();

    /** @param sources which source each rulebook cites, by its name */
    Evidence(List<Rule> rules, List<Parameter> parameters, Map<String, String> sources) {
        for (Rule rule : rules) {
            Citing citing = new Citing(Feeds.name(rule), Anchor.rule(Feeds.key(rule)));
            String source = sources.getOrDefault(Feeds.rulebook(rule.key()), "");
            for (String cited : rule.raisedBy()) {
                int colon = cited.indexOf(':');
                Sentence sentence = colon < 0
                        ? new Sentence(source, cited)
                        : new Sentence(cited.substring(0, colon), cited.substring(colon + 1));
                sentences.computeIfAbsent(sentence, s -> new TreeSet<>()).add(citing);
            }
            work(rule.grounds(), citing);
        }
        for (Parameter parameter : parameters) {
            work(parameter.grounds(), new Citing(parameter.id(), Anchor.parameter(parameter.id())));
        }
    }

    private void work(@Nullable Grounds grounds, Citing citing) {
        if (grounds != null && grounds.basis() == Grounds.Basis.LITERATURE) {
            works.computeIfAbsent(key(grounds), k -> new TreeSet<>()).add(citing);
        }
    }

    /** The key of a work; what follows it are words about it. */
    static String key(Grounds grounds) {
        return grounds.detail().split("[:\\s,]", 2)[0];
    }

    Map<Sentence, TreeSet<Citing>> sentences() {
        return sentences;
    }

    Map<String, TreeSet<Citing>> works() {
        return works;
    }
}
