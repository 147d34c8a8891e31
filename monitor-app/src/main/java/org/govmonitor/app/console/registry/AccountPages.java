package org.govmonitor.app.console.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.govmonitor.app.accounts.post.KnownPosts;
import org.govmonitor.app.accounts.round.AccountBoard;
import org.govmonitor.app.accounts.round.AccountView;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.KeptAccount;
import org.govmonitor.app.registration.RegistryView;
import org.govmonitor.app.runs.board.SiteScans;
import org.govmonitor.media.LatestPost;
import org.govmonitor.media.SourceName;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /accounts/7}: one account, its posts as far as they are known, its sources, what its unit reported. */
@Controller
class AccountPages {
    private static final int POSTS = 30;
    private static final int SCANS = 15;

    private final RegistryView registry;
    private final AccountBoard board;
    private final KnownPosts posts;
    private final ReportLines reports;
    private final SiteScans scans;
    private final Clock clock;
    private final DateTimeFormatter minute;

    AccountPages(
            RegistryView registry,
            AccountBoard board,
            KnownPosts posts,
            ReportLines reports,
            SiteScans scans,
            Clock clock) {
        this.registry = registry;
        this.board = board;
        this.posts = posts;
        this.reports = reports;
        this.scans = scans;
        this.clock = clock;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    /**
     * A post on the page.
     *
     * @param url or empty
     */
    record PostLine(String publishedAt, String url, String source, boolean deleted) {}

    @GetMapping("/accounts/{id}")
    @ForMembers
    String show(@PathVariable long id, SignedIn me, Model model) {
        KeptAccount kept = registry.account(me.sight(), id).orElseThrow(NotThere::new);
        AccountView view = board.one(me.sight(), id).orElseThrow(NotThere::new);
        List<LatestPost> known = posts.of(id);
        model.addAttribute("kept", kept);
        model.addAttribute("name", kept.registered().name());
        model.addAttribute("line", AccountPageLine.of(view, LocalDate.now(clock), minute));
        model.addAttribute("posts", known.stream().limit(POSTS).map(this::line).toList());
        model.addAttribute("latest", reports.latestOf(id, me));
        model.addAttribute("scans", scans.last(id, SCANS));
        model.addAttribute("minute", minute);
        return "registry/account";
    }

    private PostLine line(LatestPost latest) {
        return new PostLine(
                minute.format(latest.post().publishedAt()),
                latest.post().url() == null ? "" : latest.post().url().toString(),
                SourceName.of(latest.source()),
                latest.post().deleted());
    }
}
