package org.armistice.editor.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.armistice.editor.index.Analysis;
import org.armistice.editor.text.Edit;
import org.armistice.model.problem.Problem;
import org.armistice.rules.language.Review;
import org.armistice.rules.typed.Rule;

/** Proves that rules mean the same under other names. */
public final class Sameness {
    private static final Pattern PARAMETER = Pattern.compile("id=[a-z][a-z0-9-]*\\.[a-z0-9-]+");

    private final Analysis before;
    private final List<Edit> edits;

    public Sameness(Analysis before, List<Edit> edits) {
        this.before = before;
        this.edits = edits;
    }

    /** @throws Refusal if a rule means something else, or something is wrong that was right */
    public void check(Review after) {
        if (after.problems().size() > before.review().problems().size()) {
            List<Problem> added = new ArrayList<>(after.problems());
            throw new Refusal("This name cannot be: " + added.get(0));
        }
        if (!meaning(before.review()).equals(meaning(after))) {
            throw new Refusal("Under this name rules would mean something else, as it is used for other things too; "
                    + edits.size() + " places are concerned.");
        }
    }

    private static Map<String, String> meaning(Review review) {
        Map<String, String> meaning = new TreeMap<>();
        for (Rule rule : review.read().rules().rules()) {
            String text = rule.branches() + " " + rule.chance() + " " + rule.effects();
            meaning.put(rule.key(), PARAMETER.matcher(text).replaceAll("id=parameter"));
        }
        meaning.put("parameters", "" + review.read().rules().parameters().size());
        return meaning;
    }
}
