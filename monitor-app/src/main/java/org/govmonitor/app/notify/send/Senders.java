package org.govmonitor.app.notify.send;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All ways of sending. */
public class Senders {
    private final Map<ChannelKind, Sender> senders = new EnumMap<>(ChannelKind.class);

    /** @param mail null where there is no server: mail is refused then */
    public Senders(@Nullable MailServer mail) {
        WebPost post = new WebPost();
        senders.put(ChannelKind.MAIL, new MailSender(mail));
        senders.put(ChannelKind.WECOM, new WeComRobot(post));
        senders.put(ChannelKind.DINGTALK, new DingTalkRobot(post));
        senders.put(ChannelKind.FEISHU, new FeishuRobot(post));
        senders.put(ChannelKind.WEBHOOK, new Webhook(post));
    }

    /** Sends once, and waits for the answer: half a minute at most on the web, a few minutes for mail. */
    public Outcome send(Way way, Letter letter, Instant now) {
        return Objects.requireNonNull(senders.get(way.kind())).send(way, letter, now);
    }
}
