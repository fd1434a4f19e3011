package org.armistice.rules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.problem.Problem;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Rule;

/** What rulebooks owe their readers: parameters that something uses, rules with grounds and with tests. */
final class Upkeep {
    private final Rulebooks.Checked checked;
    private final Remark remark;
    private final List<Problem> warnings = new ArrayList<>();

    private Upkeep(Rulebooks.Checked checked, Remark remark) {
        this.checked = checked;
        this.remark = remark;
    }

    /** @param read ids of the parameters that processes read */
    static List<Problem> warnings(Rulebooks.Checked checked, Collection<String> read, Remark remark) {
        Upkeep upkeep = new Upkeep(checked, remark);
        upkeep.parameters(read);
        upkeep.rules();
        return upkeep.warnings;
    }

    /** Of rules alone: which parameters are used is known only when all rulebooks have been read whole. */
    static List<Problem> ofRules(Rulebooks.Checked checked, Remark remark) {
        Upkeep upkeep = new Upkeep(checked, remark);
        upkeep.rules();
        return upkeep.warnings;
    }

    private void parameters(Collection<String> read) {
        Set<String> used = new HashSet<>(read);
        used.addAll(checked.questions().usedParameters());
        for (Parameter parameter : checked.rules().parameters()) {
            String name = parameter.id().substring(parameter.id().indexOf('.') + 1);
            if (!used.contains(parameter.id()) && !parameter.id().startsWith("scenario.")) {
                warnings.add(remark.of(
                        Code.UNUSED_PARAMETER,
                        parameter.position(),
                        "no rule, phrase or process uses the parameter '" + name + "'. Use it, or take it out."));
            }
        }
    }

    private void rules() {
        Set<String> applied = new HashSet<>();
        Set<String> heldBack = new HashSet<>();
        for (RulebookTest test : checked.tests()) {
            applied.addAll(test.because());
            heldBack.addAll(test.notBecause());
        }
        Set<String> tables = new HashSet<>();
        for (Rule rule : checked.rules().rules()) {
            if (rule.row() != null && !tables.add(rule.row().table())) {
                continue;
            }
            String name = rule.row() == null ? rule.name() : rule.row().name();
            if (rule.grounds() == null && rule.row() == null) {
                warnings.add(remark.of(
                        Code.NO_GROUNDS,
                        rule.position(),
                        "'" + name + "' does not say on what grounds it is believed."));
            }
            boolean fires = applied.contains(rule.name()) || applied.contains(name) || row(applied, name);
            boolean rests = heldBack.contains(rule.name()) || heldBack.contains(name) || row(heldBack, name);
            if (!fires || !rests) {
                warnings.add(remark.of(
                        Code.NO_TEST,
                        rule.position(),
                        "no test says that '" + name + "' "
                                + (fires
                                        ? "does not apply ('not because')"
                                        : rests ? "applies ('because')" : "applies, and none that it does not")
                                + "."));
            }
        }
    }

    private static boolean row(Set<String> names, String table) {
        return names.stream().anyMatch(n -> n.startsWith(table + ", "));
    }
}
