package org.govmonitor.app.accounts.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.AskPermission;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.app.accounts.callback.Listening;
import org.govmonitor.app.accounts.post.KnownPosts;
import org.govmonitor.app.accounts.post.SourceState;
import org.govmonitor.app.accounts.post.SourceStates;
import org.govmonitor.app.accounts.report.ToldReadings;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.media.KeptReadings;
import org.govmonitor.media.ReadRequest;
import org.govmonitor.media.Reading;
import org.govmonitor.media.source.AccountReaders;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the sources of an account, each in its way, and keeps what they showed. */
@Component
class AccountSources {
    /** Posts older than this clear nobody, and belong to no week that is counted. */
    private static final Duration NEEDED = Duration.ofDays(35);

    private final AccountReaders readers;
    private final SourceStates states;
    private final KnownPosts posts;
    private final ToldReadings told;
    private final Listening listening;
    private final MediaSettings settings;
    private final AskPermission permission;
    private final Clock clock;

    AccountSources(
            AccountReaders readers,
            SourceStates states,
            KnownPosts posts,
            ToldReadings told,
            Listening listening,
            MediaSettings settings,
            AskPermission permission,
            Clock clock) {
        this.readers = readers;
        this.states = states;
        this.posts = posts;
        this.told = told;
        this.listening = listening;
        this.settings = settings;
        this.permission = permission;
        this.clock = clock;
    }

    /** Whether every host may be asked that has to be asked for the account. */
    boolean mayBeAsked(RegisteredAccount account) {
        return account.account().sources().stream()
                .map(this::host)
                .allMatch(host -> host == null || permission.mayAsk(host));
    }

    /**
     * One reading for each source.
     *
     * @param ask whether those that are fetched are asked; else their last readings are taken, as far as there are any
     * @return empty where it was broken off
     */
    Optional<List<Reading>> read(RegisteredAccount account, boolean ask, BooleanSupplier stopping) {
        List<Reading> readings = new ArrayList<>();
        for (SourceState state : states.of(account)) {
            if (stopping.getAsBoolean()) {
                return Optional.empty();
            }
            boolean fetched = readers.kinds().contains(state.source().kind());
            Reading reading =
                    fetched && !ask ? states.lastReading(account.id(), state.source()) : read(account, state, fetched);
            // A fetch that was cut off says nothing of a source.
            if (stopping.getAsBoolean()) {
                return Optional.empty();
            }
            if (reading != null) {
                readings.add(reading);
                if (ask || !fetched) {
                    states.keep(account.id(), state.source(), reading);
                }
            }
        }
        told.unasked(account).ifPresent(readings::add);
        return Optional.of(readings);
    }

    private Reading read(RegisteredAccount account, SourceState state, boolean fetched) {
        AccountSource source = state.source();
        if (fetched) {
            Instant needed = clock.instant().minus(NEEDED);
            return readers.read(new ReadRequest(source, needed, states.memory(account.id(), source)));
        }
        return source.kind() == SourceKind.WECHAT_PUSH
                ? pushed(account, source, state.since())
                : told.of(account, source.kind(), state.since());
    }

    private Reading pushed(RegisteredAccount account, AccountSource source, Instant since) {
        return listening
                .of(source.id() == null ? "" : source.id())
                .map(span -> KeptReadings.pushed(
                        posts.of(account.id(), SourceKind.WECHAT_PUSH),
                        span.since().isAfter(since) ? span.since() : since,
                        span.aliveAt()))
                .orElseGet(() -> KeptReadings.pushed(List.of(), since, clock.instant()));
    }

    private @Nullable HttpUrl host(AccountSource source) {
        MediaSettings.Platforms platforms = settings.platforms();
        return switch (source.kind()) {
            case FEED -> source.url();
            case WECHAT_API -> platforms.wechatApi();
            case WEIBO -> platforms.weibo();
            case SELF_REPORT, SITE_LINKS -> platforms.wechatArticles();
            case WECHAT_PUSH, MANUAL -> null;
        };
    }
}
