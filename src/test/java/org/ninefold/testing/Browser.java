package org.ninefold.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Chromium as a user's browser. Without one, tests are skipped with the reason; with {@code CI=true} they fail. */
public final class Browser implements AutoCloseable {

    private static final Map<String, String> LANGUAGES =
            Map.of("en", "English", "da", "Dansk", "sv", "Svenska", "fi", "Suomi");

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 900;

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

    /** A window of its own, with its own session, as wide as a desk's screen. */
    public Window window(Server server) {
        return window(server, WIDE);
    }

    /** A window of its own, with its own session, of this width in pixels. */
    public Window window(Server server, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.address().toString())
                .setLocale("en")
                .setViewportSize(new ViewportSize(width, HEIGHT)));
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
                    response -> response.request().isNavigationRequest() && response.status() / 100 != 3,
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

        /**
         * Looks at what is open on a desk's screen and on a telephone, and leaves it as wide as on the desk. The page is
         * loaded once: only stylesheets and charts ask for the width, each time it changes.
         */
        public Window atEachWidth(IntConsumer look) {
            for (int width : new int[] {WIDE, NARROW}) {
                at(width);
                look.accept(width);
            }
            return at(WIDE);
        }

        /** Whole and sound at each width, with a picture of each. */
        public Window looksRight(String name) {
            return atEachWidth(width -> picture(name + "-" + width).isWhole().isSound());
        }

        /** Makes it this wide, and waits until the page is drawn so. */
        public Window at(int width) {
            page.setViewportSize(width, HEIGHT);
            page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
            return idle();
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
            Looks.areAccessible(page);
            assertEquals(List.of(), complaints, "console on " + page.url());
            Object sideways = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            assertEquals(true, ((Number) sideways).intValue() <= 0, "scrolls sideways: " + page.url());
            return this;
        }

        /** Nothing is cut off, and nothing stands out of the page. */
        public Window isWhole() {
            Looks.areWhole(page);
            return this;
        }

        @Override
        public void close() {
            page.context().close();
        }
    }
}
