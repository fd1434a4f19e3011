package org.armistice.simulator.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.model.json.Json;
import org.armistice.model.scenario.ScenarioAssumption;
import org.armistice.model.source.SourceSentence;
import org.armistice.model.text.Fingerprint;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.table.Row;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Rule;
import org.armistice.simulator.Run;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Version;
import org.jspecify.annotations.Nullable;

/** What {@code run.json} and {@code rules.json} say: what ran, without times and paths. */
public final class Manifest {
    /** Changes when a folder of an older program can no longer be read. */
    static final int FORMAT = 1;

    private Manifest() {}

    /** What ran. */
    public static Map<String, @Nullable Object> run(Prepared prepared, Run run) {
        Map<String, @Nullable Object> tree = Json.object(
                "format", FORMAT,
                "program", Version.NAME,
                "scenario", run.scenario(),
                "title", prepared.scenario().title(),
                "sha256", prepared.scenario().hash(),
                "seed", run.seed(),
                "firstDay", prepared.scenario().firstDay().toString(),
                "days", run.days());
        tree.putAll(conditions(prepared));
        tree.put("events", run.events().size());
        return tree;
    }

    /** By which rules something is run, and what was changed for it. */
    public static Map<String, @Nullable Object> conditions(Prepared prepared) {
        List<Object> books = new ArrayList<>();
        prepared.texts()
                .forEach((file, text) -> books.add(Json.object(
                        "file", prepared.shownName(file),
                        "sha256", Fingerprint.of(Map.of("rulebook", text)))));
        List<Object> tables = new ArrayList<>();
        prepared.tables()
                .forEach((file, sha256) -> tables.add(Json.object("file", prepared.shownName(file), "sha256", sha256)));
        List<Object> changes = new ArrayList<>();
        List<Object> whatIfs = new ArrayList<>();
        prepared.whatIfs()
                .forEach((name, whatIf) -> whatIfs.add(Json.object("name", name, "sha256", fingerprint(whatIf))));
        prepared.changes().forEach(c -> changes.add(Json.object("path", c.path(), "value", c.value())));
        return Json.object(
                "rulebooks", books,
                "tables", tables,
                "set", changes,
                "with", whatIfs,
                "without", prepared.variation().without());
    }

    static String fingerprint(WhatIf whatIf) {
        return Fingerprint.of(Map.of("what-if", whatIf.file().text()));
    }

    /** The rules that ran and the sentences that raise them. */
    static Map<String, @Nullable Object> rules(Prepared prepared) {
        Sources sources = new Sources(prepared.scenario());
        List<Object> rules = new ArrayList<>();
        for (Rule rule : prepared.rules().rules()) {
            List<Object> sentences = new ArrayList<>();
            sources.cited(rule.raisedBy()).forEach(c -> sentences.add(sentence(c.source(), c.sentence())));
            rules.add(Json.object(
                    "key", rule.key(),
                    "name", rule.name(),
                    "phase", rule.phase().word(),
                    "file", prepared.shownName(rule.position().file()),
                    "line", rule.position().line(),
                    "grounds", rule.grounds() == null ? "" : rule.grounds().toString(),
                    "text", text(prepared, rule),
                    "sentences", sentences));
        }
        return Json.object("rules", rules, "parameters", parameters(prepared));
    }

    /** A rule as it is written; for a row of a table, the rule that it stands for. */
    private static String text(Prepared prepared, Rule rule) {
        Row row = rule.row();
        return row != null
                ? String.join("\n", row.text()) + "\n"
                : block(
                        prepared.texts().getOrDefault(rule.position().file(), ""),
                        rule.position().line());
    }

    /** What rulebooks and the scenario assume, by the ids of the facts that hold it. */
    private static List<Object> parameters(Prepared prepared) {
        List<Object> parameters = new ArrayList<>();
        for (Parameter p : prepared.rules().parameters()) {
            String grounds = p.grounds() == null ? "" : p.grounds().toString();
            parameters.add(parameter(p.id(), p.unit().format(p.value()), p.meaning(), grounds));
        }
        for (ScenarioAssumption a : prepared.scenario().assumptions()) {
            if (a.isNumber()) {
                String grounds = a.grounds() + ", grade " + a.grade();
                parameters.add(parameter(a.id(), a.unit().format(a.value()), "", grounds));
            }
        }
        return parameters;
    }

    private static Map<String, @Nullable Object> parameter(String id, String value, String meaning, String grounds) {
        return Json.object("id", id, "value", value, "meaning", meaning, "grounds", grounds);
    }

    private static Map<String, @Nullable Object> sentence(String source, SourceSentence sentence) {
        return Json.object(
                "source", source,
                "id", sentence.id(),
                "kind", sentence.kind().name().toLowerCase(Locale.ROOT),
                "speaker", sentence.speaker(),
                "side", sentence.side(),
                "summary", sentence.summary(),
                "counterClaim", sentence.counterClaim());
    }

    /** The lines of a rulebook from a block's opening fence to its closing one, both left out. */
    static String block(String text, int line) {
        List<String> lines = text.lines().toList();
        StringBuilder block = new StringBuilder();
        for (int i = line; i < lines.size() && !lines.get(i).strip().startsWith("```"); i++) {
            block.append(lines.get(i)).append('\n');
        }
        return block.toString();
    }
}
