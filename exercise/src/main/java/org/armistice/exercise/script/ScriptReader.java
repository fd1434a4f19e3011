package org.armistice.exercise.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Inject;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Move;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.TextFile;
import org.armistice.model.whatif.WhatIf;
import org.armistice.model.yaml.YamlForm;
import org.armistice.model.yaml.YamlList;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlReader;
import org.armistice.model.yaml.YamlScalar;

/** Reads a script. */
final class ScriptReader {
    private static final List<String> KEYS = List.of(
            "role",
            "decision",
            "choose",
            "say",
            "to",
            "inject",
            "hold",
            "accord",
            "clause",
            "propose",
            "text",
            "agree",
            "reservation",
            "sign",
            "ratify",
            "ask",
            "rule",
            "granted",
            "reason",
            "do");
    private static final int MOST_MOVES = 2000;

    private final TextFile file;
    private final Exercise exercise;
    private final List<Problem> problems = new ArrayList<>();
    private final YamlForm form = new YamlForm(problems);

    ScriptReader(TextFile file, Exercise exercise) {
        this.file = file;
        this.exercise = exercise;
    }

    Script read() {
        YamlMapping root = YamlReader.read(file);
        form.checkKeys(root, List.of("turns"));
        List<List<Script.Line>> turns = new ArrayList<>();
        if (root.find("turns").orElse(null) instanceof YamlList list) {
            list.items().forEach(item -> turns.add(turn(item)));
        } else {
            form.fail(form.position(root, "turns"), "'turns' is missing: a list with the moves of each turn.");
        }
        if (turns.size() > exercise.turns().size()) {
            form.fail(
                    form.position(root, "turns"),
                    "there are " + turns.size() + " turns, but the exercise has "
                            + exercise.turns().size() + ".");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Script(turns);
    }

    private List<Script.Line> turn(YamlNode node) {
        List<Script.Line> lines = new ArrayList<>();
        if (node instanceof YamlScalar scalar && scalar.text().isBlank()) {
            return lines;
        }
        if (!(node instanceof YamlList list) || list.items().size() > MOST_MOVES) {
            form.fail(
                    node.position(),
                    "a turn is a list of at most " + MOST_MOVES + " moves; [] if nothing is done in it.");
            return lines;
        }
        for (YamlNode item : list.items()) {
            if (item instanceof YamlMapping mapping) {
                form.checkKeys(mapping, KEYS);
                move(mapping).ifPresent(move -> lines.add(new Script.Line(mapping.position(), move)));
            } else {
                form.fail(item.position(), "a move has entries such as 'role' and 'decision'.");
            }
        }
        return lines;
    }

    private Optional<Move> move(YamlMapping mapping) {
        if (has(mapping, "inject")) {
            return inject(mapping);
        }
        if (has(mapping, "hold")) {
            return Optional.of(new Move.Held(form.text(mapping, "hold"), true));
        }
        if (has(mapping, "rule")) {
            return ruling(mapping);
        }
        String role = role(mapping);
        if (has(mapping, "decision")) {
            return Optional.of(new Move.Chosen(role, form.text(mapping, "decision"), picks(mapping)));
        }
        if (has(mapping, "say")) {
            return Optional.of(new Move.Said(role, texts(mapping, "to"), form.text(mapping, "say")));
        }
        if (has(mapping, "ask")) {
            return Optional.of(new Move.Asked(role, form.text(mapping, "ask")));
        }
        if (has(mapping, "sign")) {
            return Optional.of(new Move.Signed(role, form.text(mapping, "sign")));
        }
        if (has(mapping, "ratify")) {
            return Optional.of(new Move.Ratified(role, form.text(mapping, "ratify"), yes(mapping, "agree")));
        }
        return negotiation(role, mapping);
    }

    private Optional<Move> negotiation(String role, YamlMapping mapping) {
        if (!has(mapping, "accord")) {
            form.fail(
                    mapping.position(),
                    "what is done here? Write 'decision', 'say', 'ask', 'sign', 'ratify', 'accord', 'inject', 'hold' or 'rule'.");
            return Optional.empty();
        }
        String accord = form.text(mapping, "accord");
        String clause = form.text(mapping, "clause");
        if (has(mapping, "agree")) {
            return Optional.of(
                    new Move.Agreed(role, accord, clause, yes(mapping, "agree"), textOr(mapping, "reservation")));
        }
        return Optional.of(
                new Move.Proposed(role, accord, clause, textOr(mapping, "propose"), textOr(mapping, "text")));
    }

    private Optional<Move> inject(YamlMapping mapping) {
        String id = form.text(mapping, "inject");
        List<String> known = exercise.injects().stream().map(Inject::id).toList();
        Inject inject = exercise.inject(id).orElse(null);
        if (inject == null) {
            form.fail(
                    form.position(mapping, "inject"), "there is no inject '" + id + "'." + Suggestion.maybe(id, known));
            return Optional.empty();
        }
        return Optional.of(new Move.Injected(
                id,
                0,
                has(mapping, "to") ? texts(mapping, "to") : inject.to(),
                inject.from(),
                has(mapping, "text") ? form.text(mapping, "text") : inject.text(),
                inject.effects().stream().map(WhatIf.Effect::text).toList()));
    }

    private Optional<Move> ruling(YamlMapping mapping) {
        String number = form.text(mapping, "rule");
        if (!number.matches("[1-9][0-9]{0,5}")) {
            form.fail(form.position(mapping, "rule"), "'rule' names a request by its number, from 1.");
            return Optional.empty();
        }
        return Optional.of(new Move.Ruled(
                Integer.parseInt(number), yes(mapping, "granted"), form.text(mapping, "reason"), texts(mapping, "do")));
    }

    private String role(YamlMapping mapping) {
        String role = form.text(mapping, "role");
        List<String> known = exercise.roles().stream().map(Role::id).toList();
        if (!role.isEmpty() && !known.contains(role) && !role.equals(Role.TEACHER)) {
            form.fail(
                    form.position(mapping, "role"), "there is no role '" + role + "'." + Suggestion.maybe(role, known));
        }
        return role;
    }

    /** An option, or an option for a fact: {@code reinforce for ridge-company}. */
    private List<Move.Pick> picks(YamlMapping mapping) {
        List<Move.Pick> picks = new ArrayList<>();
        for (YamlScalar scalar : form.scalars(mapping, "choose")) {
            String[] parts = scalar.text().strip().split(" for ", 2);
            picks.add(new Move.Pick(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip()));
        }
        return picks;
    }

    private boolean yes(YamlMapping mapping, String key) {
        String text = form.text(mapping, key);
        if (!List.of("yes", "no", "").contains(text)) {
            form.fail(form.position(mapping, key), "'" + key + "' is yes or no.");
        }
        return text.equals("yes");
    }

    private static boolean has(YamlMapping mapping, String key) {
        return mapping.find(key).isPresent();
    }

    private String textOr(YamlMapping mapping, String key) {
        return has(mapping, key) ? form.text(mapping, key) : "";
    }

    private List<String> texts(YamlMapping mapping, String key) {
        return form.scalars(mapping, key).stream().map(s -> s.text().strip()).toList();
    }
}
