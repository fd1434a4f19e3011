package org.armistice.workbench.draft;

import java.util.List;
import org.armistice.editor.Finding;
import org.armistice.editor.Remedy;
import org.armistice.editor.text.Edit;

/**
 * Something that is wrong with a draft.
 *
 * @param line 1 for the first
 * @param column 1 for the first UTF-16 unit of the line
 * @param length in UTF-16 units
 * @param severity error or warning
 * @param code what kind of mistake it is; empty if it has no name
 * @param mends what may mend it, most likely first
 */
record Mark(int line, int column, int length, String severity, String code, String message, List<Mend> mends) {
    /**
     * A change that may mend it.
     *
     * @param title for people
     * @param text what comes in place of the part of the line
     */
    record Mend(String title, int line, int column, int length, String text) {
        static Mend of(Remedy remedy) {
            Edit edit = remedy.edit();
            return new Mend(
                    remedy.title(),
                    edit.span().line(),
                    edit.span().column(),
                    edit.span().length(),
                    edit.text());
        }
    }

    static Mark of(Finding finding) {
        return new Mark(
                finding.span().line(),
                finding.span().column(),
                finding.span().length(),
                finding.problem().isError() ? "error" : "warning",
                finding.problem().code(),
                finding.problem().message(),
                finding.remedies().stream().map(Mend::of).toList());
    }
}
