package org.armistice.benchmarks.slice;

import java.util.List;
import org.armistice.benchmarks.slice.evrete.EvretePlayer;
import org.armistice.benchmarks.slice.evrete.EvreteRules;
import org.armistice.benchmarks.slice.evrete.SameThread;
import org.armistice.benchmarks.slice.hand.HandWritten;
import org.armistice.benchmarks.slice.play.Assumed;
import org.armistice.benchmarks.slice.play.Contestant;
import org.armistice.benchmarks.slice.play.Matching;
import org.armistice.rules.drl.DrlCompiler;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.rules.typed.RuleSet;
import org.evrete.KnowledgeService;

/** Those that are compared, made from the same rules and parameters. */
final class Contestants {
    private Contestants() {}

    /** All of them, the practical limit first. */
    static List<Contestant> of(Recordings recordings) {
        RuleSet slice = recordings.slice();
        return List.of(
                handWritten(),
                ours(slice),
                exported(slice),
                evrete(Assumed.in(recordings.runs().get(0).ready().world())),
                reference(slice));
    }

    /** The practical limit. */
    static Contestant handWritten() {
        return new Contestant("hand-written Java", HandWritten::new);
    }

    /** What a run uses. */
    static Contestant ours(RuleSet slice) {
        DroolsRules rules = DroolsRules.of(slice);
        return new Contestant("our rulebooks on Drools", world -> new Matching(rules.matcher(world)));
    }

    /** The same rules as DRL, compiled to an executable model. */
    static Contestant exported(RuleSet slice) {
        DroolsRules rules = DrlCompiler.compile(slice);
        return new Contestant("the same, exported to DRL", world -> new Matching(rules.matcher(world)));
    }

    /** Another engine. */
    static Contestant evrete(Assumed assumed) {
        KnowledgeService service =
                KnowledgeService.builder().withExecutor(new SameThread()).build();
        EvreteRules supply = EvreteRules.supply(service, assumed);
        EvreteRules control = EvreteRules.control(service, assumed);
        return new Contestant("Evrete", world -> new EvretePlayer(supply, control, world));
    }

    /** The plain search that checks ours. */
    static Contestant reference(RuleSet slice) {
        return new Contestant("reference interpreter", world -> new Matching(new ReferenceMatcher(slice, world)));
    }

    /** The telling alone. */
    static Contestant nothing() {
        return new Contestant("the telling alone", world -> new Nothing());
    }
}
