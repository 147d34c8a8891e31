package org.govmonitor.app.accounts.callback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.media.push.CallbackAnswer;
import org.govmonitor.media.push.CallbackQuery;
import org.govmonitor.media.push.PushCallback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers {@code /wechat/gh_…} and nothing else. */
final class CallbackHandler implements HttpHandler {
    private static final Logger log = LoggerFactory.getLogger(CallbackHandler.class);
    private static final Pattern PATH = Pattern.compile("/wechat/(gh_[0-9a-zA-Z]{6,30})");
    private static final int LONGEST_QUERY = 2048;
    private static final String SUCCESS = "success";

    private final Callbacks callbacks;

    CallbackHandler(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    /** An answer of a status and, where it has any, a text. */
    private record Reply(int status, @Nullable String text) {
        static final Reply NOT_FOUND = new Reply(404, null);
        static final Reply NOT_ALLOWED = new Reply(405, null);
        static final Reply FORBIDDEN = new Reply(403, null);
        static final Reply TOO_LARGE = new Reply(413, null);
        static final Reply BROKEN = new Reply(500, null);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, reply(exchange));
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        Matcher path = PATH.matcher(exchange.getRequestURI().getRawPath());
        String query = exchange.getRequestURI().getRawQuery();
        if (!path.matches() || query != null && query.length() > LONGEST_QUERY) {
            return Reply.NOT_FOUND;
        }
        try {
            return switch (exchange.getRequestMethod()) {
                case "GET" -> reply(callbacks.tried(path.group(1), parameters(query)));
                case "POST" -> told(path.group(1), parameters(query), exchange);
                default -> Reply.NOT_ALLOWED;
            };
        } catch (IllegalArgumentException malformed) {
            return Reply.FORBIDDEN;
        } catch (RuntimeException e) {
            // WeChat tries again; the message itself is in no log.
            log.error("a callback could not be kept", e);
            return Reply.BROKEN;
        }
    }

    private Reply told(String originalId, CallbackQuery query, HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(PushCallback.MOST_BYTES + 1);
        return body.length > PushCallback.MOST_BYTES ? Reply.TOO_LARGE : reply(callbacks.told(originalId, query, body));
    }

    /** Nothing is told of accounts without a callback. */
    private static Reply reply(Optional<CallbackAnswer> answer) {
        if (answer.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        if (answer.get() instanceof CallbackAnswer.Echo echo) {
            return new Reply(200, echo.text());
        }
        if (answer.get() instanceof CallbackAnswer.Refused refused) {
            log.info("a callback was refused: {}", refused.why());
            return Reply.FORBIDDEN;
        }
        return new Reply(200, SUCCESS);
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Connection", "close");
        if (reply.text() == null) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        byte[] text = reply.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain;charset=UTF-8");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(reply.status(), text.length);
        exchange.getResponseBody().write(text);
    }

    private static CallbackQuery parameters(@Nullable String query) {
        Map<String, String> values = new HashMap<>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(
                        part.substring(0, equals),
                        URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new CallbackQuery(
                values.get("signature"),
                values.get("msg_signature"),
                values.get("timestamp"),
                values.get("nonce"),
                values.get("echostr"));
    }
}
