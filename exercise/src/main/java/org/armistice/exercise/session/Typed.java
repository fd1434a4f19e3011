package org.armistice.exercise.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armistice.exercise.adjudication.Order;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.setup.Prepared;

/** Effects that the teacher has typed: those that mean nothing are refused, and where in them is told. */
final class Typed {
    /** Lines before the first effect in the text of an order of one step, and letters before it on its line. */
    private static final int LINES_BEFORE = 5;

    private static final int LETTERS_BEFORE = 9;

    private Typed() {}

    /** @throws Refused with all that is wrong with them */
    static void check(List<String> effects, Prepared prepared) {
        if (effects.isEmpty()) {
            return;
        }
        try {
            Order order = new Order("tried", "tried", "tried", 1, Map.of(), List.of(effects));
            prepared.checked().with(List.of(order.asWhatIf(prepared.scenario())));
        } catch (BadInput e) {
            throw new Refused(e.problems().stream().map(p -> told(p, effects)).collect(Collectors.joining(" ")));
        }
    }

    private static String told(Problem problem, List<String> effects) {
        Position at = problem.position();
        int effect = at.line() - LINES_BEFORE;
        if (effect < 1 || effect > effects.size()) {
            return problem.message();
        }
        int column = Math.max(
                1,
                Math.min(at.column() - LETTERS_BEFORE, effects.get(effect - 1).length()));
        return "effect " + effect + ", column " + column + ": " + problem.message();
    }
}
