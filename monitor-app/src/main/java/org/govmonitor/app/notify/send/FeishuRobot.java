package org.govmonitor.app.notify.send;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A robot of a Feishu group. Time and signature stand in the body. */
final class FeishuRobot implements Sender {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** Of 20 KB, what is left beside the frame. */
    private static final int LONGEST = 19_800;
    /** Too many messages; an inner fault of theirs. */
    private static final Set<Long> PASSING = Set.of(11232L, 11233L, 19001001L);

    private static final Judged.Dialect DIALECT = new Judged.Dialect("code", "msg", PASSING);
    /** In a text of theirs this calls people, everybody even. */
    private static final Pattern CALL = Pattern.compile("<(?=\\s*/?\\s*at\\b)", Pattern.CASE_INSENSITIVE);

    private static final String HARMLESS = "\uFF1C";

    private final WebPost post;

    FeishuRobot(WebPost post) {
        this.post = post;
    }

    @Override
    public Outcome send(Way way, Letter letter, Instant now) {
        String text = Shortened.fit(
                CALL.matcher(letter.text()).replaceAll(HARMLESS), letter.items(), LONGEST, Shortened::bytesInJson);
        Map<String, Object> body = new LinkedHashMap<>();
        if (way.secret() != null) {
            long seconds = now.getEpochSecond();
            body.put("timestamp", Long.toString(seconds));
            body.put("sign", Signatures.feishu(way.secret(), seconds));
        }
        body.put("msg_type", "text");
        body.put("content", Map.of("text", text));
        return Judged.address(way)
                .map(to -> Judged.ofRobot(post.send(to, JSON.writeValueAsBytes(body), Map.of()), DIALECT, way))
                .orElseGet(Judged::noAddress);
    }
}
