package org.armistice.rules.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.fact.FactType;
import org.armistice.model.text.Fingerprint;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.RuleSet;

/**
 * What a run needs of sound rulebooks, and what can be kept of them.
 *
 * @param files of the rulebooks that count
 * @param rules all rules and parameters
 * @param processes names of those that some rulebook asks for
 */
public record Extract(List<String> files, RuleSet rules, List<String> processes) {
    public Extract {
        files = List.copyOf(files);
        processes = List.copyOf(processes);
    }

    /**
     * SHA-256 of what rules are made of, in hexadecimal digits.
     *
     * @param texts of rulebooks by the name of the file; their order counts, as a later one replaces an earlier one
     */
    static String fingerprint(
            Map<String, String> texts,
            Map<String, FactType<?>> names,
            Optional<Citable> citable,
            List<Parameter> assumed) {
        StringBuilder known = new StringBuilder();
        names.forEach(
                (id, type) -> known.append(id).append('\t').append(type.noun()).append('\n'));
        // Put together piece by piece, as a start has no time for the way in which records show themselves.
        citable.ifPresent(c -> known.append('\n').append(c.source()).append(c.sentences()));
        assumed.forEach(parameter -> add(known.append('\n'), parameter));
        known.append('\n');
        texts.keySet().forEach(file -> known.append(file).append('\n'));
        Map<String, String> all = new HashMap<>(texts);
        all.put("", known.toString());
        return Fingerprint.of(all);
    }

    private static void add(StringBuilder known, Parameter parameter) {
        known.append(parameter.id()).append('\t').append(parameter.value()).append('\t');
        known.append(parameter.unit()).append('\t');
        known.append(parameter.range().least()).append('\t');
        known.append(parameter.range().most()).append('\t');
        known.append(parameter.meaning()).append('\t').append(parameter.position());
    }
}
