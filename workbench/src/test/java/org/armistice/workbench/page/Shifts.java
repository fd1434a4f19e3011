package org.armistice.workbench.page;

import com.microsoft.playwright.Page;
import java.util.List;

/** What moves on the page though nobody moved it. */
final class Shifts {
    /** Of what moves: a text that is set to the right and changes its length does not, though browsers count it. */
    static final String WATCH = """
            () => {
              window.shifts = [];
              const moved = s => Math.abs(s.currentRect.x - s.previousRect.x) >= 1
                  || Math.abs(s.currentRect.y - s.previousRect.y) >= 1;
              new PerformanceObserver(list => list.getEntries().forEach(entry => entry.sources.filter(moved)
                  .forEach(s => window.shifts.push(s.node?.parentElement?.outerHTML ?? s.node?.nodeName))))
                  .observe({type: 'layout-shift'});
            }""";

    private Shifts() {}

    static List<?> seen(Page page) {
        return (List<?>) page.evaluate("() => window.shifts");
    }
}
