package org.govmonitor.app.accounts.report;

import java.util.List;
import java.util.stream.Collectors;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.media.Post;
import org.govmonitor.media.article.PostPage;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a page shows that a registered account published something, and which. */
@Component
class Verification {
    private static final Words WORDS = Words.of(MediaSettings.class);

    /**
     * @param account only of what is VERIFIED
     * @param post likewise
     * @param reason for people, one line
     */
    record Verified(
            ReportState state,
            @Nullable RegisteredAccount account,
            @Nullable Post post,
            String reason) {}

    /** @param askedFor the id of the account that was named with the link, or null */
    Verified of(PostPage page, List<RegisteredAccount> accounts, @Nullable Long askedFor) {
        return switch (page.state()) {
            case PUBLISHED -> published(page, accounts, askedFor);
            case DELETED -> not(ReportState.DELETED, WORDS.say("state.DELETED"));
            case VIOLATION -> not(ReportState.VIOLATION, WORDS.say("state.VIOLATION"));
            case EXPIRED -> not(ReportState.EXPIRED, WORDS.say("state.EXPIRED"));
            case BLOCKED -> not(ReportState.WAITING, page.detail());
            case UNREADABLE ->
                not(Authorship.platform(page.url()) == null ? ReportState.UNTOLD : ReportState.WAITING, page.detail());
        };
    }

    private static Verified published(PostPage page, List<RegisteredAccount> accounts, @Nullable Long askedFor) {
        Post post = page.post();
        AccountMarks author = page.author();
        if (post == null || author == null) {
            return not(ReportState.UNTOLD, WORDS.say("state.UNTOLD"));
        }
        List<RegisteredAccount> owners = Authorship.owners(page, accounts);
        if (owners.isEmpty()) {
            return not(ReportState.FOREIGN, WORDS.say("state.FOREIGN", author.nickname()));
        }
        if (askedFor == null) {
            return owners.size() == 1
                    ? verified(owners.get(0), post)
                    : not(ReportState.AMBIGUOUS, WORDS.say("state.AMBIGUOUS", names(owners)));
        }
        return owners.stream()
                .filter(owner -> owner.id() == askedFor)
                .findFirst()
                .map(owner -> verified(owner, post))
                .orElseGet(() -> not(ReportState.OTHER_ACCOUNT, WORDS.say("link.other", names(owners))));
    }

    private static Verified verified(RegisteredAccount account, Post post) {
        return new Verified(ReportState.VERIFIED, account, post, WORDS.say("state.VERIFIED"));
    }

    private static Verified not(ReportState state, String reason) {
        return new Verified(state, null, null, reason);
    }

    private static String names(List<RegisteredAccount> accounts) {
        return accounts.stream()
                .map(account -> account.name() + " " + account.unit())
                .collect(Collectors.joining(WORDS.say("names.and")));
    }
}
