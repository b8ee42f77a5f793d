package org.ninefold.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Chromium as a user's browser. Without one, tests are skipped with the reason; with {@code CI=true} they fail. */
public final class Browser implements AutoCloseable {

    private static final Map<String, String> LANGUAGES =
            Map.of("en", "English", "da", "Dansk", "sv", "Svenska", "fi", "Suomi");

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

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    public static Browser open() {
        Optional<Path> executable = Stream.of(
                        // the same engine without windows of its own to draw: quicker
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (executable.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail("Chromium is not installed");
        }
        assumeTrue(executable.isPresent(), "Chromium is not installed: install it to run the browser tests");
        return new Browser(executable.get());
    }

    /** A window of its own, with its own session, of this width in pixels. */
    public Window window(Server server, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.address().toString())
                .setLocale("en")
                .setViewportSize(new ViewportSize(width, 900)));
        return new Window(context.newPage());
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** One window; what the browser complains of is collected. */
    public static final class Window implements AutoCloseable {

        private static final boolean PICTURES = Boolean.getBoolean("ninefold.pictures");

        private static final String IDLE = "() => document.readyState === 'complete' && (!window.PrimeFaces"
                + " || (jQuery.active === 0 && PrimeFaces.ajax.Queue.isEmpty()))";

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

        private final Page page;
        private final List<String> complaints = new ArrayList<>();

        Window(Page page) {
            this.page = page;
            // a job of another test may stand before ours in the queue
            page.setDefaultTimeout(60_000);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
        }

        public Page page() {
            return page;
        }

        public Window go(String path) {
            page.navigate(path);
            return idle();
        }

        /** Waits until the page and its Ajax have come to rest. */
        public Window idle() {
            page.waitForFunction(IDLE);
            return this;
        }

        public Window click(String selector) {
            page.click(selector);
            return idle();
        }

        /** Clicks what sends a form without Ajax, and waits for the page that answers. */
        public Window submit(String selector) {
            page.waitForResponse(
                    response -> response.request().isNavigationRequest() && response.status() != 302,
                    () -> page.click(selector));
            page.waitForLoadState();
            return idle();
        }

        public Window fill(String selector, String text) {
            page.fill(selector, text);
            return this;
        }

        /** Signs in as one of the demo company's users. */
        public Window signIn(String name) {
            go("/sign-in.xhtml");
            fill("[id='sign-in:name']", name);
            fill("[id='sign-in:password']", "ninefold-demo");
            page.click("[id='sign-in:go']");
            page.waitForURL(url -> !url.contains("sign-in"));
            return idle();
        }

        /** Chooses the language by the menu of one's own name. */
        public Window speak(String language) {
            page.click("details.me summary");
            return submit("details.me a:has-text('" + LANGUAGES.get(language) + "')");
        }

        public String text(String selector) {
            return page.locator(selector).first().innerText();
        }

        /** Keeps a picture under target/pictures, for people to look at: {@code -Dninefold.pictures=true}. */
        public Window picture(String name) {
            if (PICTURES) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "pictures", name + ".png")));
            }
            return this;
        }

        /** axe finds nothing serious, the console is quiet, and nothing scrolls sideways. */
        public Window isSound() {
            String shapes = page.evaluate(SHAPES).toString();
            if (!SOUND.contains(shapes)) {
                isAccessible();
                SOUND.add(shapes);
            }
            assertEquals(List.of(), complaints, "console on " + page.url());
            Object sideways = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            assertEquals(true, ((Number) sideways).intValue() <= 0, "scrolls sideways: " + page.url());
            return this;
        }

        private void isAccessible() {
            List<String> found = new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations()
                            .stream()
                            .map(rule ->
                                    rule.getId() + " " + rule.getNodes().get(0).getHtml())
                            .toList();
            assertEquals(List.of(), found, "axe on " + page.url());
        }

        /** Nothing is cut off, and nothing stands out of the page. */
        public Window isWhole() {
            assertEquals(List.of(), page.evaluate(CUT), "cut off on " + page.url());
            return this;
        }

        @Override
        public void close() {
            page.context().close();
        }
    }
}
