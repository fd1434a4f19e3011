package org.armistice.rules.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that only one of two texts has.
 *
 * @param added whether the new one has it
 * @param line its number in its file, 0 if it stands in another
 * @param text as written
 */
public record LineChange(boolean added, int line, String text) {
    private static final long LARGEST = 4_000_000;

    /**
     * The lines that differ, by the longest common subsequence; of very long texts that differ throughout, all lines of
     * both.
     *
     * @param firstBefore number of the first line of the one, 0 for none
     * @param firstAfter number of the first line of the other, 0 for none
     */
    static List<LineChange> between(List<String> before, int firstBefore, List<String> after, int firstAfter) {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<String> left = before.subList(head, before.size() - tail);
        List<String> right = after.subList(head, after.size() - tail);
        int[][] common = (long) left.size() * right.size() > LARGEST ? null : common(left, right);
        List<LineChange> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            boolean both = i < left.size() && j < right.size();
            if (both && left.get(i).equals(right.get(j))) {
                i++;
                j++;
            } else if (j == right.size()
                    || (i < left.size() && (common == null || common[i + 1][j] >= common[i][j + 1]))) {
                changes.add(new LineChange(false, number(firstBefore, head + i), left.get(i++)));
            } else {
                changes.add(new LineChange(true, number(firstAfter, head + j), right.get(j++)));
            }
        }
        return changes;
    }

    private static int number(int first, int index) {
        return first == 0 ? 0 : first + index;
    }

    /** {@code [i][j]}: how many lines the rests from i and from j have in common, in order. */
    private static int[][] common(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
