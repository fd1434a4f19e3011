package org.armistice.rules.language.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that join clauses next to each other. People disagree on whether {@code and} or {@code or} binds more
 * tightly, so the two cannot stand side by side: either brackets or lines tell what belongs together.
 */
public final class Joints {
    private record Joint(int mark, boolean or) {}

    private final Cursor cursor;
    private final int begin;
    private final List<Joint> joints = new ArrayList<>();

    public Joints(Cursor cursor) {
        this.cursor = cursor;
        this.begin = cursor.mark();
    }

    public void and(int mark) {
        joints.add(new Joint(mark, false));
    }

    public void or(int mark) {
        joints.add(new Joint(mark, true));
    }

    /** Throws a mismatch if both words have occurred. */
    public void refuse() {
        boolean or = joints.stream().anyMatch(Joint::or);
        boolean and = joints.stream().anyMatch(j -> !j.or());
        if (!or || !and) {
            return;
        }
        boolean first = joints.get(0).or();
        int second = joints.stream()
                .filter(j -> j.or() != first)
                .findFirst()
                .orElseThrow()
                .mark();
        throw cursor.decisive(
                Code.AMBIGUOUS_OR,
                second,
                "'and' and 'or' side by side can be read in two ways: '" + grouped(true) + "' or '" + grouped(false)
                        + "'. Write the brackets, or begin a new line with 'and'.");
    }

    /** The clauses with brackets around those that {@code or}, or {@code and}, holds together. */
    private String grouped(boolean byOr) {
        int end = cursor.mark();
        StringBuilder text = new StringBuilder();
        int from = begin;
        for (int i = 0; i <= joints.size(); i++) {
            int to = i < joints.size() ? joints.get(i).mark() : end;
            boolean heldBefore = i > 0 && joints.get(i - 1).or() == byOr;
            boolean heldAfter = i < joints.size() && joints.get(i).or() == byOr;
            text.append(heldAfter && !heldBefore ? "(" : "")
                    .append(words(from, to))
                    .append(heldBefore && !heldAfter ? ")" : "");
            if (i < joints.size()) {
                text.append(joints.get(i).or() ? " or " : " and ");
                from = afterJoint(to);
            }
        }
        return text.toString();
    }

    private int afterJoint(int mark) {
        return cursor.at(mark).is(",") ? mark + 2 : mark + 1;
    }

    private String words(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = cursor.at(i);
            if (i == from && token.is("either")) {
                continue;
            }
            boolean joined = text.isEmpty()
                    || token.kind() == Token.Kind.POSSESSIVE
                    || token.is(",")
                    || token.is(")")
                    || cursor.at(i - 1).is("(");
            text.append(joined ? "" : " ").append(token.text());
        }
        return text.toString();
    }
}
