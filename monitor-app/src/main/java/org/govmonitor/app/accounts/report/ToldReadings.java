package org.govmonitor.app.accounts.report;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.app.accounts.post.KnownPosts;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.media.KeptReadings;
import org.govmonitor.media.Post;
import org.govmonitor.media.Reading;
import org.govmonitor.media.Sight;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.words.Words;
import org.springframework.stereotype.Component;

/** Readings of the sources that people feed. */
@Component
public class ToldReadings {
    private static final Words WORDS = Words.of(MediaSettings.class);

    private final SelfReports reports;
    private final SiteLinks links;
    private final ManualChecks checks;
    private final KnownPosts posts;
    private final Clock clock;

    ToldReadings(SelfReports reports, SiteLinks links, ManualChecks checks, KnownPosts posts, Clock clock) {
        this.reports = reports;
        this.links = links;
        this.checks = checks;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * What people told of an account.
     *
     * @param kind SELF_REPORT, SITE_LINKS or MANUAL
     * @param since since when the account has this source
     */
    public Reading of(RegisteredAccount account, SourceKind kind, Instant since) {
        return switch (kind) {
            case SELF_REPORT -> reported(account, since);
            case SITE_LINKS -> linked(account, since);
            case MANUAL -> seen(account);
            default -> throw new IllegalArgumentException("nobody tells of " + kind);
        };
    }

    /** What a person saw of an account that was to be seen to in other ways; empty where nobody looked. */
    public Optional<Reading> unasked(RegisteredAccount account) {
        boolean asked = account.account().sources().stream().anyMatch(source -> source.kind() == SourceKind.MANUAL);
        return asked || checks.last(account.id()).isEmpty() ? Optional.empty() : Optional.of(seen(account));
    }

    private Reading reported(RegisteredAccount account, Instant since) {
        Instant now = clock.instant();
        List<Post> known = posts.of(account.id(), SourceKind.SELF_REPORT);
        int doubts = reports.doubts(account);
        return doubts == 0
                ? KeptReadings.reported(SourceKind.SELF_REPORT, known, since, now)
                : new Reading.Unreadable(
                        SourceKind.SELF_REPORT,
                        now,
                        UnreadableReason.BLOCKED,
                        WORDS.say("self.waiting", doubts),
                        known);
    }

    private Reading linked(RegisteredAccount account, Instant since) {
        Instant now = clock.instant();
        List<Post> known = posts.of(account.id(), SourceKind.SITE_LINKS);
        Instant looked = links.lookedAt(account.unit());
        if (looked == null) {
            return new Reading.Unreadable(
                    SourceKind.SITE_LINKS, now, UnreadableReason.NEVER_HEARD, WORDS.say("site.never"), known);
        }
        int doubts = links.doubts(account);
        return doubts == 0
                ? new Reading.Read(SourceKind.SITE_LINKS, now, known, new Sight(Sight.Extent.CLAIMED, since, looked))
                : new Reading.Unreadable(
                        SourceKind.SITE_LINKS, now, UnreadableReason.BLOCKED, WORDS.say("site.waiting", doubts), known);
    }

    private Reading seen(RegisteredAccount account) {
        return checks.last(account.id())
                .map(check -> KeptReadings.seen(check.post(), check.lookedAt()))
                .orElseGet(() -> new Reading.Unreadable(
                        SourceKind.MANUAL,
                        clock.instant(),
                        UnreadableReason.NEVER_HEARD,
                        WORDS.say("check.never"),
                        List.of()));
    }
}
