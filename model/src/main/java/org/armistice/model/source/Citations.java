package org.armistice.model.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.fact.World;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.TextFile;
import org.armistice.model.yaml.YamlEntry;
import org.armistice.model.yaml.YamlList;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlReader;
import org.armistice.model.yaml.YamlScalar;

/** Finds what a scenario's facts and assumptions say of the sentences that raised them. */
public final class Citations {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]+");

    private final List<String> sentences;
    private final World world;
    private final List<Citation> found = new ArrayList<>();

    private Citations(Scenario scenario) {
        sentences = scenario.source().stream().map(SourceSentence::id).toList();
        world = scenario.createWorld();
    }

    /** Every citation in scenario.yaml, in its order; one for each sentence and entry. */
    public static List<Citation> of(Scenario scenario) {
        Citations citations = new Citations(scenario);
        String name = scenario.id() + "/scenario.yaml";
        YamlMapping root = YamlReader.read(TextFile.read(scenario.folder().resolve("scenario.yaml"), name));
        for (YamlEntry section : root.entries()) {
            citations.readSection(section);
        }
        return List.copyOf(citations.found);
    }

    private void readSection(YamlEntry section) {
        if (section.value() instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                boolean fact = world.find(entry.key()).isPresent();
                read(entry.value(), section.key() + "." + entry.key(), fact ? entry.key() : "");
            }
        } else if (section.value() instanceof YamlList list) {
            list.items().forEach(item -> read(item, section.key(), ""));
        }
    }

    private void read(YamlNode node, String entry, String fact) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(e -> read(e.value(), entry, fact));
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> read(item, entry, fact));
        } else if (node instanceof YamlScalar scalar) {
            Matcher words = WORD.matcher(scalar.text());
            while (words.find()) {
                String sentence = words.group();
                boolean known = found.stream()
                        .anyMatch(
                                c -> c.sentence().equals(sentence) && c.entry().equals(entry));
                if (sentences.contains(sentence) && !known) {
                    found.add(new Citation(sentence, entry, fact, scalar.position()));
                }
            }
        }
    }
}
