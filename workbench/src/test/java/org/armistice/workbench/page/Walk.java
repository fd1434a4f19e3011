package org.armistice.workbench.page;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** A walk with the key Tab over all that can be used in a view. */
final class Walk {
    /** Marks what Tab must come to, of radio buttons with one name one, and notes from now on where the focus is and whether that is seen. */
    private static final String BEGIN = """
            () => {
              const can = 'a[href], button, input, select, textarea, summary, [tabindex]';
              const groups = new Set();
              const awaited = new Set([...document.querySelectorAll(can)].filter(e => {
                if (e.tabIndex < 0 || e.disabled || !e.checkVisibility({visibilityProperty: true})) return false;
                if (e.type !== 'radio') return true;
                const first = !groups.has(e.name);
                groups.add(e.name);
                return first;
              }));
              const shows = e => getComputedStyle(e).outlineStyle !== 'none'
                  || (e.matches('svg g') && getComputedStyle(e.querySelector('circle')).strokeWidth === '3px');
              const said = e => e.outerHTML.slice(0, 200);
              const unseen = [];
              const arrive = event => {
                const at = event.target;
                const had = [...awaited].filter(e => e === at || (e.type === 'radio' && e.name === at.name));
                had.forEach(e => awaited.delete(e));
                if (had.length && !shows(at)) unseen.push(said(at));
              };
              document.addEventListener('focusin', arrive);
              window.walk = {
                left: () => awaited.size,
                end: () => {
                  document.removeEventListener('focusin', arrive);
                  return [[...awaited].map(said), unseen];
                },
              };
              document.activeElement?.blur();
              return awaited.size;
            }""";

    private Walk() {}

    /** What the keyboard does not reach, and what does not show that it has the focus. */
    static List<String> faults(Page page) {
        int awaited = (int) page.evaluate(BEGIN);
        int left = awaited;
        // What scrolls is a stop of its own in some browsers.
        for (int rounds = 0; left > 0 && rounds < 3; rounds++) {
            for (int i = 0; i < left + 4; i++) {
                page.keyboard().press("Tab");
            }
            left = (int) page.evaluate("() => window.walk.left()");
        }
        List<?> found = (List<?>) page.evaluate("() => window.walk.end()");
        return Stream.concat(
                        ((List<?>) found.get(0)).stream().map(element -> "is not reached by Tab: " + element),
                        ((List<?>) found.get(1)).stream().map(element -> "does not show the focus: " + element))
                .toList();
    }
}
