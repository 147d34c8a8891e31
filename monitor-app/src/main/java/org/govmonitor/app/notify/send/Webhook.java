package org.govmonitor.app.notify.send;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program's own endpoint. It proves us by {@code X-Monitor-Signature: sha256=…}, an HMAC with its secret over
 * {@code X-Monitor-Timestamp} (seconds since 1970), a full stop and the body as it came; it knows a repeat by
 * {@code Idempotency-Key}. Any status of 200 to 299 says that it has the message.
 */
final class Webhook implements Sender {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final WebPost post;

    Webhook(WebPost post) {
        this.post = post;
    }

    @Override
    public Outcome send(Way way, Letter letter, Instant now) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", letter.id());
        fields.put("unit", letter.unit());
        fields.put("subject", letter.subject());
        fields.put("body", letter.body());
        fields.put("items", letter.items());
        fields.put("urgent", letter.urgent());
        fields.put("createdAt", letter.createdAt().toString());
        byte[] body = JSON.writeValueAsBytes(fields);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Idempotency-Key", letter.id());
        if (way.secret() != null) {
            long seconds = now.getEpochSecond();
            headers.put("X-Monitor-Timestamp", Long.toString(seconds));
            headers.put("X-Monitor-Signature", "sha256=" + Signatures.webhook(way.secret(), seconds, body));
        }
        return Judged.address(way)
                .map(to -> Judged.ofWeb(post.send(to, body, headers)))
                .orElseGet(Judged::noAddress);
    }
}
