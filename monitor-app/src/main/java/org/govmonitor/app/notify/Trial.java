package org.govmonitor.app.notify;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.notify.channel.Channel;
import org.govmonitor.app.notify.channel.Channels;
import org.govmonitor.app.notify.send.Letter;
import org.govmonitor.app.notify.send.Outcome;
import org.govmonitor.app.notify.send.Senders;
import org.govmonitor.app.notify.send.Way;
import org.govmonitor.app.notify.text.Texts;
import org.govmonitor.app.notify.text.Told;
import org.govmonitor.words.Words;
import org.springframework.stereotype.Service;

/** Tries a channel: sends a message at once, beside the outbox, and waits for the answer. */
@Service
public class Trial {
    private static final Words WORDS = Words.of(Trial.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Channels channels;
    private final Senders senders;
    private final Texts texts;
    private final Audit audit;
    private final Clock clock;

    Trial(Channels channels, Senders senders, Texts texts, Audit audit, Clock clock) {
        this.channels = channels;
        this.senders = senders;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException if there is no such channel */
    public Outcome send(long channelId, String by) {
        Channel channel = channels.byId(channelId).orElseThrow();
        Optional<Way> way = channels.way(channelId);
        Instant now = clock.instant();
        ZonedDateTime here = now.atZone(clock.getZone());
        Told told = texts.tell(
                "test",
                Map.of(
                        "unit", channel.unit() == null ? WORDS.say("office") : channel.unit(),
                        "channel", channel.name(),
                        "time", TIME.format(here)),
                here.toLocalDate());
        String id = UUID.randomUUID().toString().replace("-", "");
        Letter letter = new Letter(id, channel.unit(), told.subject(), told.body(), told.items(), true, now);
        Outcome outcome = way.map(open -> senders.send(open, letter, now))
                .orElseGet(() -> new Outcome.Refused(WORDS.say("sealed")));
        audit.record(by, AuditAction.CHANNEL_TESTED, Channels.title(channel), null, inWords(outcome));
        return outcome;
    }

    /** What came of it, for people. */
    public static String inWords(Outcome outcome) {
        return outcome instanceof Outcome.Sent && outcome.reason().isEmpty() ? WORDS.say("sent") : outcome.reason();
    }
}
