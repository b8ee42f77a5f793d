package org.ninefold.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How a page that is open looks: what axe says of it, and what does not fit. */
final class Looks {

    /** What does not fit where it stands, but for what scrolls by design and what only screen readers meet. */
    private static final String CUT =
            """
            () => {
              const left = '.visually-hidden, .table-wrap:has(table.moves), #drawing .frame, #drawing svg, .sections, .ui-helper-hidden-accessible, table.cards thead, input, details:not([open]) > *, span:has(> .mark)';
              const cut = element => element.scrollWidth > element.clientWidth + 1
                  && getComputedStyle(element).display !== 'inline';
              const out = element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1;
              return [...document.querySelectorAll('main *')]
                  .filter(element => !element.closest(left) && element.getBoundingClientRect().width > 1)
                  .filter(element => cut(element) || out(element))
                  .map(element => element.tagName + '.' + element.className + ' ' + element.innerText);
            }
            """;

    /**
     * What a page is made of, for axe: kinds of elements with their classes and attributes, where they stand, and
     * whether they hold text; not which text.
     */
    private static final String SHAPES = "() => window.innerWidth + [...new Set([...document.querySelectorAll('*')]"
            + ".map(e => (e.parentElement?.tagName ?? '') + '>' + e.tagName + '.' + e.className + '['"
            + " + [...e.attributes].map(a => a.name + (a.value === '' ? '=' : '')).join() + ']'"
            + " + (e.textContent.trim() === '' ? '' : 't')))].sort().join()";

    /** Pages whose like axe has looked at: the same page in another language is made of the same. */
    private static final Set<String> SOUND = ConcurrentHashMap.newKeySet();

    private Looks() {}

    /** axe finds nothing serious. */
    static void areAccessible(Page page) {
        String shapes = page.evaluate(SHAPES).toString();
        if (!SOUND.contains(shapes)) {
            pass(page);
            SOUND.add(shapes);
        }
    }

    /** Nothing is cut off, and nothing stands out of the page. */
    static void areWhole(Page page) {
        assertEquals(List.of(), page.evaluate(CUT), "cut off on " + page.url());
    }

    private static void pass(Page page) {
        List<String> found = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                        .toList();
        assertEquals(List.of(), found, "axe on " + page.url());
    }
}
