package org.govmonitor.app.notify.send;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import tools.jackson.databind.json.JsonMapper;

/** A robot of a DingTalk group. Time and signature stand in the address. */
final class DingTalkRobot implements Sender {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** Of 20,000, what is left beside the frame. */
    private static final int LONGEST = 19_800;
    /** Busy; more than twenty messages a minute, in three words for it. */
    private static final Set<Long> PASSING = Set.of(-1L, 130101L, 410100L, 90030L);

    private static final Judged.Dialect DIALECT = new Judged.Dialect("errcode", "errmsg", PASSING);

    private final WebPost post;

    DingTalkRobot(WebPost post) {
        this.post = post;
    }

    @Override
    public Outcome send(Way way, Letter letter, Instant now) {
        String text = Shortened.fit(letter.text(), letter.items(), LONGEST, Shortened::bytesInJson);
        byte[] body = JSON.writeValueAsBytes(Map.of("msgtype", "text", "text", Map.of("content", text)));
        return Judged.address(way)
                .map(to -> Judged.ofRobot(post.send(signed(to, way, now), body, Map.of()), DIALECT, way))
                .orElseGet(Judged::noAddress);
    }

    private static HttpUrl signed(HttpUrl to, Way way, Instant now) {
        if (way.secret() == null) {
            return to;
        }
        long millis = now.toEpochMilli();
        return to.newBuilder()
                .setQueryParameter("timestamp", Long.toString(millis))
                .setQueryParameter("sign", Signatures.dingTalk(way.secret(), millis))
                .build();
    }
}
