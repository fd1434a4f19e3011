package org.armistice.rules.language.text;

import java.util.List;

/**
 * A fenced block of a rulebook.
 *
 * @param kind the first word behind the fence
 * @param title the rest of that line
 * @param line the line of the fence, 1 for the first of the file
 * @param titleColumn where the title begins
 * @param lines what stands between the fences
 */
public record Block(String kind, String title, int line, int titleColumn, List<String> lines) {}
