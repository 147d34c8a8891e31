package org.govmonitor.app.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.govmonitor.app.notify.channel.Channels;
import org.govmonitor.app.notify.send.Letter;
import org.govmonitor.app.notify.send.Outcome;
import org.govmonitor.app.notify.send.Senders;
import org.govmonitor.app.notify.send.Way;
import org.govmonitor.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, one after the other. What is due on one channel stops at the first that cannot be handed over, so that a
 * receiver who is down costs one wait a round, and robots get no more a minute than they take.
 */
@Component
public class Dispatcher {
    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    private static final Words WORDS = Words.of(Dispatcher.class);
    /** Longer than any sender takes: a mail server may need half a minute for each of its answers. */
    private static final Duration LEASE = Duration.ofMinutes(10);
    /** Robots take twenty a minute, and a person may send some beside this. */
    private static final int MOST_OF_A_CHANNEL = 15;

    private final Deliveries deliveries;
    private final Channels channels;
    private final Senders senders;
    private final NotifySettings settings;
    private final Clock clock;
    private volatile boolean stopping;

    Dispatcher(Deliveries deliveries, Channels channels, Senders senders, NotifySettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.channels = channels;
        this.senders = senders;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Hands over what is due, to the end of it or until {@link #stop}.
     *
     * @param now when it begins; the time it takes is added
     */
    public void deliver(Instant now) {
        long begun = System.nanoTime();
        deliveries.takeUp(now, WORDS.say("interrupted"));
        Set<Long> unreached = new HashSet<>();
        Map<Long, Integer> handed = new HashMap<>();
        boolean quiet = settings.quietHours().include(now, clock.getZone());
        for (Due due : deliveries.due(now, quiet)) {
            if (stopping) {
                return;
            }
            if (!due.enabled()) {
                deliveries.bury(due, WORDS.say("disabled"));
            } else if (!unreached.contains(due.channelId())
                    && handed.merge(due.channelId(), 1, Integer::sum) <= MOST_OF_A_CHANNEL) {
                Instant moment = now.plusNanos(System.nanoTime() - begun);
                if (!attempt(due, moment)) {
                    unreached.add(due.channelId());
                }
            }
        }
    }

    /** Ends a round behind the message that is being sent; none begins afterwards. */
    public void stop() {
        stopping = true;
    }

    /** Whether the channel can be gone on with. */
    private boolean attempt(Due due, Instant now) {
        Optional<String> claim = deliveries.claim(due, now, LEASE);
        if (claim.isEmpty()) {
            return true;
        }
        Letter letter = deliveries.letter(due, LetterId.of(deliveries.key(due), due.channelId()));
        Outcome outcome = channels.way(due.channelId())
                .map(way -> send(way, letter, now))
                .orElseGet(() -> new Outcome.Refused(WORDS.say("sealed")));
        return !settle(due, claim.get(), outcome, now);
    }

    private Outcome send(Way way, Letter letter, Instant now) {
        Outcome outcome = senders.send(way, letter, now);
        if (outcome instanceof Outcome.Unsure unsure && way.kind().knowsRepeats()) {
            return new Outcome.Later(unsure.reason());
        }
        return outcome;
    }

    /** Writes down what came of it. @return whether the channel has to wait */
    private boolean settle(Due due, String claim, Outcome outcome, Instant now) {
        DeliveryState state = DeliveryState.SENT;
        Outcome said = outcome;
        Instant next = null;
        if (outcome instanceof Outcome.Later later) {
            next = BackOff.next(due.tries() + 1, due.since(), settings.retryFor(), now)
                    .orElse(null);
            state = next == null ? DeliveryState.DEAD : DeliveryState.WAITING;
            said = next == null
                    ? new Outcome.Refused(WORDS.say("over", settings.retryFor().toHours(), later.reason()))
                    : later;
        } else if (outcome instanceof Outcome.Refused) {
            state = DeliveryState.DEAD;
        } else if (outcome instanceof Outcome.Unsure unsure) {
            state = DeliveryState.UNSURE;
            said = new Outcome.Unsure(WORDS.say("unsure", unsure.reason()));
        }
        if (!deliveries.end(due, claim, state, said, next, now)) {
            log.warn("delivery {} was taken up by another before it ended as {}", due.id(), state);
        }
        if (next != null) {
            deliveries.postpone(due.channelId(), next, now);
        }
        return next != null;
    }
}
