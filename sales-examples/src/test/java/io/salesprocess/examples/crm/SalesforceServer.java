package io.salesprocess.examples.crm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers queries on this machine as Salesforce's REST API does, from the example's records. */
final class SalesforceServer implements AutoCloseable {
    private static final Pattern FROM = Pattern.compile("\\bFROM (\\w+)");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, byte[]> answers = new HashMap<>();
    private final HttpServer server;

    SalesforceServer(Path records) throws IOException {
        try (Stream<Path> files = Files.list(records)) {
            for (Path file : files.sorted().toList()) {
                JsonNode document = json.readTree(file.toFile());
                if (document.isArray()) {
                    document.forEach(this::learn);
                } else {
                    learn(document);
                }
            }
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void learn(JsonNode document) {
        String kind = document.at("/records/0/attributes/type").asText();
        answers.put(kind, document.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query =
                URLDecoder.decode(String.valueOf(exchange.getRequestURI().getRawQuery()), StandardCharsets.UTF_8);
        Matcher from = FROM.matcher(query);
        byte[] answer = from.find() ? answers.get(from.group(1)) : null;
        byte[] body = answer == null
                ? "{\"totalSize\":0,\"done\":true,\"records\":[]}".getBytes(StandardCharsets.UTF_8)
                : answer;
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    String address() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
