package org.armistice.exercise.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Option;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.rules.typed.Selection;

/** Reads what roles decide. */
final class DecisionReader {
    private static final Pattern TURNS = Pattern.compile("([0-9]{1,2})( *\\.\\. *([0-9]{1,2}))?");
    private static final int ANY_NUMBER = 1000;

    private final Sheet sheet;
    private final List<String> roles;
    private final int turns;
    private final HintReader hints;

    DecisionReader(Sheet sheet, List<String> roles, int turns) {
        this.sheet = sheet;
        this.roles = roles;
        this.turns = turns;
        this.hints = new HintReader(sheet);
    }

    List<Decision> read(YamlMapping root) {
        List<Decision> decisions = new ArrayList<>();
        sheet.section(root, "decisions", (id, mapping) -> decisions.add(decision(id, mapping)));
        return decisions;
    }

    private Decision decision(String id, YamlMapping mapping) {
        sheet.form.checkKeys(
                mapping, List.of("role", "title", "question", "choose up to", "turns", "options", "expected", "hints"));
        List<Option> options = new ArrayList<>();
        sheet.section(mapping, "options", (name, inner) -> options.add(option(name, inner)));
        if (options.isEmpty()) {
            sheet.form.fail(mapping.position(), "decision '" + id + "' has no 'options'.");
        }
        int[] when = turns(mapping);
        return new Decision(
                id,
                sheet.name(mapping, "role", "role", roles),
                sheet.text(mapping, "title"),
                sheet.text(mapping, "question"),
                sheet.number(mapping, "choose up to", 1, 1, ANY_NUMBER),
                when[0],
                when[1],
                options,
                sheet.textOr(mapping, "expected", ""),
                hints.read(mapping));
    }

    private int[] turns(YamlMapping mapping) {
        String text = sheet.textOr(mapping, "turns", "1 .. " + turns);
        Matcher matcher = TURNS.matcher(text);
        if (matcher.matches()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
            if (1 <= first && first <= last && last <= turns) {
                return new int[] {first, last};
            }
        }
        sheet.form.fail(
                sheet.form.position(mapping, "turns"),
                "'" + text + "' are no turns; write '2' or '2 .. 4', within 1 .. " + turns + ".");
        return new int[] {1, turns};
    }

    private Option option(String id, YamlMapping mapping) {
        sheet.form.checkKeys(mapping, List.of("title", "note", "if", "each", "do", "cost", "at most", "hints"));
        Selection each = sheet.selection(mapping, "each");
        return new Option(
                id,
                sheet.text(mapping, "title"),
                sheet.textOr(mapping, "note", ""),
                sheet.whether(mapping, "if"),
                each,
                sheet.effects(mapping, "do", each),
                sheet.number(mapping, "cost", 0, 0, 10_000),
                sheet.number(mapping, "at most", ANY_NUMBER, 1, ANY_NUMBER),
                hints.read(mapping));
    }
}
