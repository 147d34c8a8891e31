package org.govmonitor.app.notify.send;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** A robot of a WeCom group: the key stands in its address, and there is nothing to sign. */
final class WeComRobot implements Sender {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 2048;
    /** Busy; more than twenty messages a minute. */
    private static final Set<Long> PASSING = Set.of(-1L, 45009L);

    private static final Judged.Dialect DIALECT = new Judged.Dialect("errcode", "errmsg", PASSING);

    private final WebPost post;

    WeComRobot(WebPost post) {
        this.post = post;
    }

    @Override
    public Outcome send(Way way, Letter letter, Instant now) {
        String text = Shortened.fit(letter.text(), letter.items(), LONGEST, Shortened::bytes);
        byte[] body = JSON.writeValueAsBytes(Map.of("msgtype", "text", "text", Map.of("content", text)));
        return Judged.address(way)
                .map(to -> Judged.ofRobot(post.send(to, body, Map.of()), DIALECT, way))
                .orElseGet(Judged::noAddress);
    }
}
