package org.armistice.rules.language;

import java.util.List;

/**
 * What rules may cite.
 *
 * @param source name of the source, which is that of its scenario
 * @param sentences ids of its sentences
 */
public record Citable(String source, List<String> sentences) {
    public Citable {
        sentences = List.copyOf(sentences);
    }
}
