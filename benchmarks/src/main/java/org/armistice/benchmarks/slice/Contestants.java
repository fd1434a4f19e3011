package org.armistice.benchmarks.slice;

import java.util.List;
import org.armistice.rules.drl.DrlCompiler;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.rules.typed.RuleSet;
import org.evrete.KnowledgeService;

/** Those that are compared, made from the same rules. */
final class Contestants {
    private Contestants() {}

    /** All of them, ours first. */
    static List<Contestant> of(RuleSet slice, Assumed assumed) {
        return List.of(ours(slice), exported(slice), evrete(assumed), reference(slice), handWritten());
    }

    /** What a run uses. */
    static Contestant ours(RuleSet slice) {
        DroolsRules rules = DroolsRules.of(slice);
        return new Contestant("our rulebooks on Drools", world -> new Matching(rules.matcher(world)));
    }

    /** The same rules as DRL, compiled to an executable model. */
    static Contestant exported(RuleSet slice) {
        DroolsRules rules = DrlCompiler.compile(slice);
        return new Contestant("exported to DRL", world -> new Matching(rules.matcher(world)));
    }

    /** Another engine. */
    static Contestant evrete(Assumed assumed) {
        KnowledgeService service =
                KnowledgeService.builder().withExecutor(new SameThread()).build();
        EvreteRules supply = EvreteRules.supply(service, assumed);
        EvreteRules control = EvreteRules.control(service, assumed);
        return new Contestant("Evrete", world -> new EvretePlayer(supply, control, world));
    }

    /** The plain search that checks it. */
    static Contestant reference(RuleSet slice) {
        return new Contestant("reference interpreter", world -> new Matching(new ReferenceMatcher(slice, world)));
    }

    /** The practical limit. */
    static Contestant handWritten() {
        return new Contestant("hand-written Java", HandWritten::new);
    }
}
