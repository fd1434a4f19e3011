package org.armistice.app.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armistice.app.outcome.FactionOrder;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.simulator.narrative.Tone;

/** Gives each faction, and the forces that it starts with, a colour that colour-blind people can tell apart. */
final class Palette {
    /** Of Okabe and Ito, as near as 256 colours come. */
    private static final List<Integer> COLOURS = List.of(32, 166, 36, 214, 175, 74, 142);

    private final Map<String, Style> byFaction = new HashMap<>();
    private final Map<String, Style> byName = new HashMap<>();
    private final Pattern names;

    Palette(World start) {
        List<String> longestFirst = new ArrayList<>();
        for (Faction faction : FactionOrder.of(start)) {
            Style style = Style.colour(COLOURS.get(byFaction.size() % COLOURS.size()));
            byFaction.put(faction.getId(), style);
            byName.put(faction.getName(), style);
        }
        for (Force force : start.list(Force.TYPE)) {
            Faction faction = force.getFaction();
            if (faction != null) {
                byName.putIfAbsent(force.getName(), faction(faction.getId()));
            }
        }
        longestFirst.addAll(byName.keySet());
        longestFirst.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
        names = Pattern.compile(
                longestFirst.isEmpty()
                        ? "(?!)"
                        : longestFirst.stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?<!\\w)(?:", ")(?!\\w)")));
    }

    Style faction(String id) {
        return byFaction.getOrDefault(id, Style.PLAIN);
    }

    Style name(String name) {
        return byName.getOrDefault(name, Style.PLAIN);
    }

    /** A text in which every faction and force has its colour. */
    Phrase of(String text, Style style) {
        Phrase phrase = new Phrase();
        Matcher matcher = names.matcher(text);
        int from = 0;
        while (matcher.find()) {
            phrase.add(text.substring(from, matcher.start()), style);
            phrase.add(matcher.group(), style.and(name(matcher.group())));
            from = matcher.end();
        }
        return phrase.add(text.substring(from), style);
    }

    /** How news of a tone are set. */
    static Style style(Tone tone) {
        return tone == Tone.CONFLICT ? Style.ERROR : tone.isMajor() ? Style.BOLD : Style.PLAIN;
    }
}
