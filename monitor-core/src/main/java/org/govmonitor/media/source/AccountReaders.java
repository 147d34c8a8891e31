package org.govmonitor.media.source;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.media.AccountReader;
import org.govmonitor.media.AppSecrets;
import org.govmonitor.media.ReadRequest;
import org.govmonitor.media.Reading;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.media.feed.FeedReader;
import org.govmonitor.media.wechat.WeChatReader;
import org.govmonitor.media.weibo.WeiboReader;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.words.Words;

/** Gives each source to the reader of its kind. To be kept, as readers remember tokens and cookies while they live. */
public final class AccountReaders implements AccountReader {
    private static final Words WORDS = Words.of(AccountReader.class);

    private final Map<SourceKind, AccountReader> readers;
    private final Clock clock;

    /** @param readers by the kind they read */
    public AccountReaders(Map<SourceKind, AccountReader> readers, Clock clock) {
        this.readers = new EnumMap<>(readers);
        this.clock = clock;
    }

    /**
     * The readers of all kinds that are fetched, at the real platforms.
     *
     * @param stale how long a bridge may not have looked at the platform before its feed counts as unreadable
     */
    public static AccountReaders standard(Fetcher fetcher, AppSecrets secrets, Duration stale, Clock clock) {
        return new AccountReaders(
                Map.of(
                        SourceKind.FEED,
                        new FeedReader(fetcher, stale, clock),
                        SourceKind.WECHAT_API,
                        new WeChatReader(fetcher, secrets, clock, WeChatReader.PLATFORM),
                        SourceKind.WEIBO,
                        new WeiboReader(fetcher, clock, WeiboReader.MOBILE, WeiboReader.VISITOR)),
                clock);
    }

    /** The kinds that are fetched; readings of the others are made of what is kept, by {@code KeptReadings}. */
    public Set<SourceKind> kinds() {
        return Set.copyOf(readers.keySet());
    }

    @Override
    public Reading read(ReadRequest request) {
        SourceKind kind = request.source().kind();
        AccountReader reader = readers.get(kind);
        return reader == null
                ? new Reading.Unreadable(
                        kind, clock.instant(), UnreadableReason.NO_READER, WORDS.say("source.none", kind))
                : reader.read(request);
    }
}
