package org.govmonitor.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.app.accounts.post.SourceState;
import org.govmonitor.app.accounts.round.AccountBoard;
import org.govmonitor.app.accounts.round.AccountFilter;
import org.govmonitor.app.accounts.round.AccountSeen;
import org.govmonitor.app.accounts.round.AccountView;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.WatchState;
import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/accounts}: how the media accounts stand. */
@RestController
class ApiAccounts {
    private static final String LIST = "accounts";

    private final AccountBoard board;

    ApiAccounts(AccountBoard board) {
        this.board = board;
    }

    /**
     * An account.
     *
     * @param halt why it is not watched, or null where it is
     * @param standing null where it was never judged, and so is what follows
     * @param newest when its newest post was published, or null
     * @param url of that post, or null
     * @param limit the last day in order, or null
     * @param reasons in words, why it stands so
     * @param exemption in words, why it need not publish now, or null
     */
    record Account(
            long id,
            String name,
            Platform platform,
            String unit,
            @Nullable HaltJson halt,
            @Nullable AccountStanding standing,
            boolean doubtful,
            @Nullable Instant newest,
            @Nullable String url,
            @Nullable LocalDate limit,
            List<String> reasons,
            @Nullable Instant judgedAt,
            @Nullable String exemption,
            List<Source> sources) {
        static Account of(AccountView view) {
            AccountSeen seen = view.seen();
            return new Account(
                    view.account().id(),
                    view.account().account().name(),
                    view.account().account().platform(),
                    view.account().unit(),
                    HaltJson.of(view.halt()),
                    seen == null ? null : seen.standing(),
                    seen != null && seen.doubtful(),
                    seen == null ? null : seen.newest(),
                    seen == null ? null : seen.url(),
                    seen == null ? null : seen.limit(),
                    seen == null ? List.of() : seen.reasons(),
                    seen == null ? null : seen.judgedAt(),
                    view.exemption(),
                    view.sources().stream().map(Source::of).toList());
        }
    }

    /**
     * Where its posts are read.
     *
     * @param readAt null where it never was
     * @param reason for programs, why it could not be read, or null
     */
    record Source(
            SourceKind kind,
            @Nullable Instant readAt,
            @Nullable UnreadableReason reason,
            @Nullable Instant newest) {
        static Source of(SourceState state) {
            return new Source(state.source().kind(), state.readAt(), state.reason(), state.newest());
        }
    }

    @GetMapping("/api/v1/accounts")
    @ForMembers
    Listed<Account> list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Platform platform,
            @RequestParam @Nullable AccountStanding standing,
            @RequestParam @Nullable WatchState watch,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor,
            SignedIn me) {
        int most = Limit.of(limit);
        List<AccountView> found = board.after(
                me.sight(),
                new AccountFilter(q, unit, platform, standing, watch),
                RowCursor.after(LIST, cursor),
                most + 1);
        return Listed.of(
                found,
                most,
                Account::of,
                view -> new RowCursor(LIST, view.account().id()));
    }

    @GetMapping("/api/v1/accounts/{id}")
    @ForMembers
    Account one(@PathVariable long id, SignedIn me) {
        return Account.of(board.one(me.sight(), id).orElseThrow(Refusal::notThere));
    }
}
