package org.govmonitor.app.console.bulletin;

import java.time.YearMonth;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.bulletin.BulletinView;
import org.govmonitor.app.publishing.bulletin.Bulletins;
import org.govmonitor.app.publishing.bulletin.NewsCandidates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /bulletins/2024-01/news}: what the tagged columns published in the month, for the editor to choose from. */
@Controller
class NewsPage {
    private final NewsCandidates candidates;
    private final Bulletins bulletins;

    NewsPage(NewsCandidates candidates, Bulletins bulletins) {
        this.candidates = candidates;
        this.bulletins = bulletins;
    }

    @GetMapping("/bulletins/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}/news")
    @ForReviewers
    String show(@PathVariable YearMonth month, SignedIn me, Model model) {
        BulletinView bulletin = bulletins.of(month);
        model.addAttribute("month", month);
        model.addAttribute("version", bulletin.version());
        model.addAttribute("offer", candidates.of(month));
        return "bulletin/news";
    }
}
