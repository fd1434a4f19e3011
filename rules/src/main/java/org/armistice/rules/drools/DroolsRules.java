package org.armistice.rules.drools;

import java.util.LinkedHashMap;
import java.util.Map;
import org.armistice.model.fact.World;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Watch;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** A set of rules made ready for Drools, once for any number of runs, also at once. */
public final class DroolsRules {
    static final String PACKAGE = "defaultpkg";
    static final String FINDS = "finds";

    private final RuleSet rules;
    private final KieBase base;
    private final Map<String, Watch> watches;

    private DroolsRules(RuleSet rules, KieBase base, Map<String, Watch> watches) {
        this.rules = rules;
        this.base = base;
        this.watches = watches;
    }

    public static DroolsRules of(RuleSet rules) {
        Map<String, Watch> watches = watches(rules);
        ModelImpl model = new ModelImpl("rulebooks");
        Global<Finds> finds = PatternDSL.globalOf(Finds.class, PACKAGE, FINDS);
        model.addGlobal(finds);
        watches.values().forEach(watch -> model.addRule(new Translation(watch, finds).rule()));
        return new DroolsRules(rules, KieBaseBuilder.createKieBaseFromModel(model), watches);
    }

    /** Every watch by its key: those of the branches and those of their clocks. */
    static Map<String, Watch> watches(RuleSet rules) {
        Map<String, Watch> watches = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            for (Branch branch : rule.branches()) {
                watches.put(branch.watch().key(), branch.watch());
                for (Clock clock : branch.clocks()) {
                    watches.put(clock.watch().key(), clock.watch());
                }
            }
        }
        return watches;
    }

    /** A matcher for one run. */
    public Matcher matcher(World world) {
        return new DroolsMatcher(rules, base.newKieSession(), watches, world);
    }
}
