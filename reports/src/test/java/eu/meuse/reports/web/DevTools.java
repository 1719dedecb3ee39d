package eu.meuse.reports.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A conversation with one tab of a browser: calls and their answers, and what the browser says by itself meanwhile. */
final class DevTools implements WebSocket.Listener {
    private static final long SECONDS = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final Semaphore loaded = new Semaphore(0);
    private final StringBuilder message = new StringBuilder();
    private WebSocket socket;
    private String session = "";
    private int calls;

    private DevTools() {}

    static DevTools connect(URI address) throws Exception {
        DevTools tools = new DevTools();
        tools.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, tools).get(SECONDS, TimeUnit.SECONDS);
        String tab = tools.call("Target.createTarget", Map.of("url", "about:blank")).get("targetId").asText();
        tools.session = tools.call("Target.attachToTarget", Map.of("targetId", tab, "flatten", true)).get("sessionId").asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network", "DOM", "Accessibility")) {
            tools.call(domain + ".enable", Map.of());
        }
        return tools;
    }

    ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** Asks the tab for something. */
    JsonNode call(String method, Object parameters) throws Exception {
        int id = ++calls;
        ObjectNode call = object().put("id", id).put("method", method);
        call.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            call.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(call.toString(), true).get(SECONDS, TimeUnit.SECONDS);
        JsonNode said = answer.get(SECONDS, TimeUnit.SECONDS);
        if (said.has("error")) {
            throw new AssertionError(method + ": " + said.get("error"));
        }
        return said.get("result");
    }

    /** Goes to an address and waits until all is there. */
    void load(String address) throws Exception {
        loaded.drainPermits();
        call("Page.navigate", Map.of("url", address));
        if (!loaded.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("not loaded: " + address);
        }
    }

    /** What the tab has said by itself of a kind, since it was last told to forget. */
    List<JsonNode> said(String method) {
        return events.stream().filter(event -> event.get("method").asText().equals(method)).map(event -> event.get("params")).toList();
    }

    void forget() {
        events.clear();
    }

    void close() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            take(message.toString());
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(String text) {
        try {
            JsonNode said = JSON.readTree(text);
            if (said.has("id")) {
                asked.remove(said.get("id").asInt()).complete(said);
                return;
            }
            events.add(said);
            if (said.get("method").asText().equals("Page.loadEventFired")) {
                loaded.release();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
