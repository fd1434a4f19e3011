package org.armistice.workbench.exercise.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.exercise.sight.Sight;
import org.armistice.model.fact.World;

/** Keeps what a role must not see out of what it is told. */
public final class Hush {
    private final Sight sight;
    private final List<String> hidden;

    /**
     * @param sight what the role sees now
     * @param start the world as it was at the start
     * @param now the world as it is
     */
    public Hush(Sight sight, World start, World now) {
        this.sight = sight;
        Set<String> words = new HashSet<>();
        for (World world : List.of(start, now)) {
            world.all().forEach(fact -> {
                if (!sight.sees(fact.getId())) {
                    words.add(fact.getId());
                    words.add(fact.getName());
                }
            });
        }
        this.hidden = List.copyOf(words);
    }

    boolean sees(String fact) {
        return sight.sees(fact);
    }

    /** A text, unless it names something that is not seen. */
    String told(String text, String instead) {
        return hidden.stream().anyMatch(text::contains) ? instead : text;
    }
}
