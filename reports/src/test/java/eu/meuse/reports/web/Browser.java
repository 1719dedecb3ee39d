package eu.meuse.reports.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, spoken to over its DevTools protocol; one tab, with which tests do as a reader does. */
final class Browser implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final DevTools tools;

    private Browser(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** The browser that a property names, else one on the path; empty where there is none. */
    static Optional<String> found() {
        String named = System.getProperty("meuse.chromium", "");
        return named.isEmpty()
                ? Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                        .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
                        .filter(Files::isExecutable)
                        .map(Path::toString)
                        .findFirst()
                : Optional.of(named);
    }

    /** Starts it. @param home an empty folder for what it keeps */
    static Browser start(String program, Path home) throws Exception {
        ProcessBuilder command = new ProcessBuilder(program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage", "--lang=en-US",
                "--remote-debugging-port=0", "--user-data-dir=" + home, "about:blank")
                .redirectErrorStream(true);
        command.environment().put("TMPDIR", Files.createDirectories(home).toString());
        Process process = command.start();
        return new Browser(process, DevTools.connect(address(process.inputReader())));
    }

    private static URI address(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                drain(output);
                return URI.create(listening.group(1));
            }
        }
        throw new IOException("the browser ended before it could be spoken to");
    }

    /** What nobody reads would stop it. */
    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> {
            try {
                output.transferTo(Writer.nullWriter());
            } catch (IOException ended) {
                // The browser was closed, and its output with it.
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** Opens a page anew, with nothing emulated, in a window of 1280 by 900. */
    void open(Path page, String place) throws Exception {
        resize(1280, 900);
        media("", "light");
        tools.call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        navigate(page, place);
    }

    /** The same where the browser runs no script. */
    void openWithoutScript(Path page, String place) throws Exception {
        tools.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        navigate(page, place);
    }

    private void navigate(Path page, String place) throws Exception {
        tools.load("about:blank");
        tools.forget();
        tools.load(page.toUri() + place);
    }

    void resize(int width, int height) throws Exception {
        tools.call("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** @param medium {@code print}, or empty for the screen */
    void media(String medium, String scheme) throws Exception {
        tools.call("Emulation.setEmulatedMedia", Map.of("media", medium,
                "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** What an expression of JavaScript comes to. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode result = tools.call("Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.get("result").path("value");
    }

    String text(String expression) throws Exception {
        return evaluate(expression).asText();
    }

    boolean holds(String expression) throws Exception {
        return evaluate(expression).asBoolean();
    }

    List<String> texts(String expression) throws Exception {
        return Stream.of(evaluate("(" + expression + ").join('\\u0001')").asText().split("\u0001", -1)).toList();
    }

    /** Presses and lets go of a key as it stands on it: {@code Tab}, {@code Enter}, {@code ArrowDown}. */
    void press(String key) throws Exception {
        int code = Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowDown", 40, "ArrowUp", 38, "End", 35, "Home", 36, " ", 32)
                .getOrDefault(key, 0);
        for (String type : List.of("keyDown", "keyUp")) {
            ObjectNode event = tools.object();
            event.put("type", type).put("key", key).put("code", key.equals(" ") ? "Space" : key).put("windowsVirtualKeyCode", code);
            if (type.equals("keyDown") && (key.equals("Enter") || key.equals(" "))) {
                event.put("text", key.equals("Enter") ? "\r" : " ");
            }
            tools.call("Input.dispatchKeyEvent", event);
        }
    }

    /** Moves the pointer to the middle of an element, scrolled into sight. */
    void pointAt(String selector) throws Exception {
        mouse("mouseMoved", middle(selector));
    }

    /** Clicks on it with the mouse. */
    void click(String selector) throws Exception {
        JsonNode place = middle(selector);
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            mouse(type, place);
        }
    }

    private JsonNode middle(String selector) throws Exception {
        return evaluate("(() => { const what = document.querySelector(" + quoted(selector) + "); "
                + "what.scrollIntoView({block: 'center', behavior: 'instant'}); const at = what.getBoundingClientRect(); "
                + "return {x: at.x + at.width / 2, y: at.y + at.height / 2}; })()");
    }

    private void mouse(String type, JsonNode place) throws Exception {
        tools.call("Input.dispatchMouseEvent", Map.of("type", type, "x", place.get("x").asDouble(), "y", place.get("y").asDouble(),
                "button", type.equals("mouseMoved") ? "none" : "left", "clickCount", type.equals("mouseMoved") ? 0 : 1));
    }

    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    DevTools tools() {
        return tools;
    }

    @Override
    public void close() throws InterruptedException {
        tools.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
