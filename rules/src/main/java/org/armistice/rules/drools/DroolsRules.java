package org.armistice.rules.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armistice.model.fact.World;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.parallel.SideBySide;
import org.armistice.rules.plan.Plan;
import org.armistice.rules.register.Outlooks;
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
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.internal.conf.ShareBetaNodesOption;

/** A set of rules made ready for Drools, once for any number of runs, also at once. */
public final class DroolsRules {
    static final String PACKAGE = "defaultpkg";
    static final String FINDS = "finds";

    private final Outlooks outlooks;
    private final KieBase base;
    private final List<GatehousePlan> gatehouses;

    private DroolsRules(Outlooks outlooks, KieBase base, Facets facets) {
        this.outlooks = outlooks;
        this.base = base;
        this.gatehouses = GatehousePlan.of(facets);
    }

    public static DroolsRules of(RuleSet rules) {
        List<Watch> watches = List.copyOf(watches(rules).values());
        List<Plan> planned =
                SideBySide.each(watches, watch -> watch.conditions().size(), Plan::of);
        Map<String, Plan> plans = new HashMap<>();
        for (int i = 0; i < planned.size(); i++) {
            plans.put(watches.get(i).key(), planned.get(i));
        }
        Facets facets = new Facets();
        // What is joined and what is looked at are made ready at once: neither needs the other.
        SideBySide.Both<KieBase, Outlooks> both = SideBySide.both(
                () -> base(rules, plans, facets), () -> new Outlooks(rules, watch -> plans.get(watch.key())));
        return new DroolsRules(both.other(), both.one(), facets);
    }

    private static KieBase base(RuleSet rules, Map<String, Plan> plans, Facets facets) {
        ModelImpl model = new ModelImpl("rulebooks");
        Global<Finds> finds = PatternDSL.globalOf(Finds.class, PACKAGE, FINDS);
        model.addGlobal(finds);
        for (Rule rule : rules.rules()) {
            for (Watch watch : watches(rule)) {
                Plan plan = Objects.requireNonNull(plans.get(watch.key()));
                new Translation(watch.key(), plan, rule.phase(), finds, facets)
                        .rule()
                        .ifPresent(model::addRule);
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(model, configuration());
    }

    /** How a base must be made: nodes that rules of several phases share would go stale, see docs/decisions/0004. */
    public static KieBaseConfiguration configuration() {
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        configuration.setOption(ShareBetaNodesOption.NO);
        return configuration;
    }

    /**
     * The same rules served by a base made elsewhere, such as one compiled from exported DRL.
     *
     * @param base has one rule for each watch, which hands its matches to the global {@code finds}
     */
    public static DroolsRules of(RuleSet rules, KieBase base) {
        Outlooks outlooks = new Outlooks(rules, watch -> Plan.whole(Finds.slots(watch)));
        return new DroolsRules(outlooks, base, Facets.whole(watches(rules).values()));
    }

    /** Every watch by its key: those of the branches and those of their clocks. */
    static Map<String, Watch> watches(RuleSet rules) {
        Map<String, Watch> watches = new LinkedHashMap<>();
        rules.rules().forEach(rule -> watches(rule).forEach(watch -> watches.put(watch.key(), watch)));
        return watches;
    }

    /** The watches of one rule. */
    public static List<Watch> watches(Rule rule) {
        List<Watch> watches = new ArrayList<>();
        for (Branch branch : rule.branches()) {
            watches.add(branch.watch());
            branch.clocks().stream().map(Clock::watch).forEach(watches::add);
        }
        return watches;
    }

    /** A matcher for one run. */
    public Matcher matcher(World world) {
        return new DroolsMatcher(outlooks, base.newKieSession(), gatehouses, world);
    }
}
