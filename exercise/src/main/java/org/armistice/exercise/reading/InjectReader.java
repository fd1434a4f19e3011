package org.armistice.exercise.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.exercise.plan.Inject;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.rules.typed.Question;

/** Reads what is put in from outside. */
final class InjectReader {
    private static final Pattern DAY = Pattern.compile("day ([0-9]{1,5})");
    private static final List<String> TRUTHS = List.of("true", "false", "unclear");

    private final Sheet sheet;
    private final List<String> roles;

    InjectReader(Sheet sheet, List<String> roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    List<Inject> read(YamlMapping root) {
        List<Inject> injects = new ArrayList<>();
        sheet.section(root, "injects", (id, mapping) -> injects.add(inject(id, mapping)));
        return injects;
    }

    private Inject inject(String id, YamlMapping mapping) {
        sheet.form.checkKeys(mapping, List.of("title", "on", "when", "to", "from", "text", "truth", "do", "expected"));
        String text = sheet.textOr(mapping, "text", "");
        var effects = sheet.effects(mapping, "do", null);
        if (text.isEmpty() && effects.isEmpty()) {
            sheet.form.fail(mapping.position(), "inject '" + id + "' has neither a 'text' nor something to 'do'.");
        }
        return new Inject(
                id,
                sheet.text(mapping, "title"),
                trigger(mapping),
                sheet.names(mapping, "to", "role", roles),
                sheet.textOr(mapping, "from", ""),
                text,
                truth(mapping),
                effects,
                sheet.textOr(mapping, "expected", ""));
    }

    private Inject.Trigger trigger(YamlMapping mapping) {
        Question state = sheet.whether(mapping, "when");
        if (mapping.find("on").isEmpty()) {
            return state == null ? Inject.Trigger.BY_HAND : new Inject.Trigger(0, state);
        }
        if (mapping.find("when").isPresent()) {
            sheet.form.fail(
                    sheet.form.position(mapping, "when"),
                    "an inject comes 'on' a day or 'when' something is so, not both.");
        }
        Matcher day = DAY.matcher(sheet.text(mapping, "on"));
        int most = sheet.prepared.scenario().days();
        if (day.matches()) {
            int number = Integer.parseInt(day.group(1));
            if (number >= 1 && number <= most) {
                return new Inject.Trigger(number, null);
            }
        }
        sheet.form.fail(
                sheet.form.position(mapping, "on"),
                "'on' is a day of the scenario from 'day 1' to 'day " + most + "'.");
        return Inject.Trigger.BY_HAND;
    }

    private Inject.Truth truth(YamlMapping mapping) {
        String truth = sheet.textOr(mapping, "truth", "true");
        if (!TRUTHS.contains(truth)) {
            sheet.form.fail(
                    sheet.form.position(mapping, "truth"),
                    "'truth' is " + String.join(", ", TRUTHS) + ", not '" + truth + "'.");
            return Inject.Truth.UNCLEAR;
        }
        return Inject.Truth.valueOf(truth.toUpperCase(Locale.ROOT));
    }
}
