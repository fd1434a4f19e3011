package org.armistice.exercise.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.World;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.TextFile;
import org.armistice.model.whatif.WhatIf;
import org.armistice.model.yaml.YamlEntry;
import org.armistice.model.yaml.YamlForm;
import org.armistice.model.yaml.YamlList;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlScalar;
import org.armistice.rules.reference.Answers;
import org.armistice.rules.typed.Question;
import org.armistice.rules.typed.Selection;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;

/** What all parts of an exercise's file are read with: plain values, and the words of the rulebooks. */
final class Sheet {
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_LETTERS = 4000;

    final TextFile file;
    final Prepared prepared;
    final List<Problem> problems = new ArrayList<>();
    final YamlForm form = new YamlForm(problems);
    final World start;
    private final List<String> lines;
    private final List<List<WhatIf.Effect>> effects = new ArrayList<>();
    private final Map<String, FactType<?>> newcomers = new HashMap<>();

    Sheet(TextFile file, Prepared prepared) {
        this.file = file;
        this.prepared = prepared;
        this.start = prepared.scenario().createWorld();
        this.lines = file.text().lines().toList();
    }

    /** The effects that have been read so far, those that happen together in one list. */
    List<List<WhatIf.Effect>> effects() {
        return effects;
    }

    /** Hands over each entry of a section with its key; nothing if there is no such section. */
    void section(YamlMapping root, String key, BiConsumer<String, YamlMapping> each) {
        YamlNode node = root.find(key).orElse(null);
        if (node == null) {
            return;
        }
        if (!(node instanceof YamlMapping section)) {
            form.fail(node.position(), "'" + key + "' has entries with a name each; this is none.");
            return;
        }
        if (section.entries().size() > MOST_ENTRIES) {
            form.fail(section.position(), "'" + key + "' has at most " + MOST_ENTRIES + " entries.");
            return;
        }
        for (YamlEntry entry : section.entries()) {
            if (!entry.key().matches("[a-z][a-z0-9-]{0,39}")) {
                form.fail(
                        entry.position(),
                        "'" + entry.key()
                                + "' cannot name anything. Names have lower-case letters, digits and hyphens, at most 40.");
            } else if (entry.value() instanceof YamlMapping mapping) {
                each.accept(entry.key(), mapping);
            } else {
                form.fail(entry.position(), "'" + entry.key() + "' is missing its entries.");
            }
        }
    }

    /** A text that must be there. */
    String text(YamlMapping mapping, String key) {
        return bounded(form.text(mapping, key), mapping, key);
    }

    /** A text that may be missing. */
    String textOr(YamlMapping mapping, String key, String otherwise) {
        return mapping.find(key).isPresent() ? text(mapping, key) : otherwise;
    }

    private String bounded(String text, YamlMapping mapping, String key) {
        if (text.length() > MOST_LETTERS) {
            form.fail(form.position(mapping, key), "'" + key + "' has at most " + MOST_LETTERS + " letters.");
        }
        return text;
    }

    List<String> texts(YamlMapping mapping, String key) {
        return form.scalars(mapping, key).stream().map(s -> s.text().strip()).toList();
    }

    /** A whole number that may be missing. */
    int number(YamlMapping mapping, String key, int otherwise, int least, int most) {
        YamlNode node = mapping.find(key).orElse(null);
        if (node == null) {
            return otherwise;
        }
        String text = node instanceof YamlScalar scalar ? scalar.text().strip() : "";
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        form.fail(
                node.position(),
                "'" + key + "' is a whole number from " + least + " to " + most + ", not '" + text + "'.");
        return otherwise;
    }

    boolean flag(YamlMapping mapping, String key, boolean otherwise) {
        YamlNode node = mapping.find(key).orElse(null);
        if (node instanceof YamlScalar scalar && List.of("yes", "no").contains(scalar.text())) {
            return scalar.text().equals("yes");
        }
        if (node != null) {
            form.fail(node.position(), "'" + key + "' is yes or no.");
        }
        return otherwise;
    }

    /** The names under a key, each of which must be known. */
    List<String> names(YamlMapping mapping, String key, String what, Collection<String> known) {
        List<String> names = new ArrayList<>();
        for (YamlScalar scalar : form.scalars(mapping, key)) {
            String name = scalar.text().strip();
            if (!known.contains(name)) {
                form.fail(
                        scalar.position(), "there is no " + what + " '" + name + "'." + Suggestion.maybe(name, known));
            } else if (names.contains(name)) {
                form.fail(scalar.position(), "'" + name + "' stands here twice.");
            } else {
                names.add(name);
            }
        }
        return names;
    }

    /** One name that must be known; empty if it is not. */
    String name(YamlMapping mapping, String key, String what, Collection<String> known) {
        List<String> names = names(mapping, key, what, known);
        if (mapping.find(key).isEmpty() || names.size() > 1) {
            form.fail(form.position(mapping, key), "'" + key + "' names one " + what + ".");
        }
        return names.isEmpty() ? "" : names.get(0);
    }

    /** A question whether something is so; null if there is none, or a bad one. */
    @Nullable
    Question whether(YamlMapping mapping, String key) {
        List<Question> questions = questions(mapping, key);
        return questions.isEmpty() ? null : questions.get(0);
    }

    List<Question> questions(YamlMapping mapping, String key) {
        List<Question> questions = new ArrayList<>();
        for (YamlScalar scalar : form.scalars(mapping, key)) {
            noting(() -> prepared.checked().questions().whether(scalar.text().strip(), at(scalar), file))
                    .ifPresent(questions::add);
        }
        return questions;
    }

    /** Which facts are meant; null if nothing is said, or badly. */
    @Nullable
    Selection selection(YamlMapping mapping, String key) {
        List<YamlScalar> scalars = form.scalars(mapping, key);
        if (scalars.isEmpty()) {
            return null;
        }
        YamlScalar scalar = scalars.get(0);
        return noting(() -> prepared.checked().questions().which(scalar.text().strip(), at(scalar), file))
                .orElse(null);
    }

    private <T> Optional<T> noting(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (BadInput e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /**
     * Effects that happen together, which may be none.
     *
     * @param each facts for each of which they are offered, or null
     */
    List<WhatIf.Effect> effects(YamlMapping mapping, String key, @Nullable Selection each) {
        List<WhatIf.Effect> read = new ArrayList<>();
        for (YamlScalar scalar : form.scalars(mapping, key)) {
            read.add(new WhatIf.Effect(scalar.text().strip(), at(scalar)));
        }
        if (!read.isEmpty()) {
            String some = each == null ? "" : some(each);
            effects.add(read.stream()
                    .map(e -> each == null ? e : Letters.filledIn(e, each, some))
                    .toList());
        }
        return read;
    }

    /** A fact that could be meant, to try effects with. */
    private String some(Selection each) {
        List<Fact> meant = new Answers(start).which(each);
        FactType<?> type = each.variable().type();
        if (!meant.isEmpty() || type == null) {
            return meant.isEmpty() ? "" : meant.get(0).getId();
        }
        String id = "some-" + type.noun().replace(' ', '-');
        newcomers.put(id, type);
        return id;
    }

    /** Facts of which there may be none before the first day, made up to try effects with. */
    Map<String, FactType<?>> newcomers() {
        return newcomers;
    }

    Position at(YamlScalar scalar) {
        return YamlForm.inside(lines, scalar);
    }

    /** The items of a list that are mappings; others are noted. */
    List<YamlMapping> mappings(YamlMapping mapping, String key) {
        YamlNode node = mapping.find(key).orElse(null);
        List<YamlMapping> mappings = new ArrayList<>();
        if (node instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlMapping inner) {
                    mappings.add(inner);
                } else {
                    form.fail(item.position(), "an entry of '" + key + "' has names and values; this has none.");
                }
            }
        } else if (node != null) {
            form.fail(node.position(), "'" + key + "' is a list.");
        }
        return mappings;
    }
}
