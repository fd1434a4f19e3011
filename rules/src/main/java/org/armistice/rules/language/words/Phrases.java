package org.armistice.rules.language.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.armistice.model.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The phrases of all rulebooks, in the order in which they are tried: of each kind those with most pieces first. */
final class Phrases {
    private record Key(int pieces, String head) {}

    private static final Comparator<Key> ORDER =
            Comparator.comparingInt(Key::pieces).reversed().thenComparing(Key::head);

    private final Map<Phrase.Kind, TreeMap<Key, Phrase>> byKind = new EnumMap<>(Phrase.Kind.class);

    /** Lists of them as they were asked for, until another phrase is added. */
    private final Map<Phrase.Kind, List<Phrase>> lists = new ConcurrentHashMap<>();

    private final Map<FactType<?>, List<Phrase>> predicates = new ConcurrentHashMap<>();

    /** Adds a phrase; gives back the one that says the same already, if there is one. */
    @Nullable
    Phrase add(Phrase phrase) {
        lists.clear();
        predicates.clear();
        return byKind.computeIfAbsent(phrase.kind(), k -> new TreeMap<>(ORDER))
                .putIfAbsent(new Key(phrase.pieces().size(), phrase.head()), phrase);
    }

    List<Phrase> of(Phrase.Kind kind) {
        return lists.computeIfAbsent(
                kind,
                k -> List.copyOf(byKind.getOrDefault(k, new TreeMap<>(ORDER)).values()));
    }

    /** The predicates whose subject is of a type. */
    List<Phrase> predicates(FactType<?> subject) {
        return predicates.computeIfAbsent(subject, s -> {
            List<Phrase> some = new ArrayList<>(of(Phrase.Kind.PREDICATE));
            some.removeIf(phrase -> phrase.pieces().get(0).type() != s);
            return List.copyOf(some);
        });
    }

    List<Phrase> all() {
        return byKind.values().stream()
                .flatMap(phrases -> phrases.values().stream())
                .toList();
    }
}
