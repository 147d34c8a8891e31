package org.govmonitor.app.api;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.figures.FigureDraft;
import org.govmonitor.app.figures.FigureEntry;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.figures.Matter;
import org.govmonitor.app.figures.Saved;
import org.govmonitor.app.figures.Way;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.figure.Grade;
import org.govmonitor.figure.MonthFigures;
import org.govmonitor.figure.Rate;
import org.govmonitor.figure.WorkOrders;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/figures/2024-01}: the figures that people bring for a month. */
@RestController
class ApiFigures {
    private static final Words WORDS = Words.of(ApiFigures.class);

    private final Figures figures;

    ApiFigures(Figures figures) {
        this.figures = figures;
    }

    /**
     * A month.
     *
     * @param figures what holds
     * @param rates of the work orders; those of nothing are left out
     * @param versions all, by matter, the last of each first
     */
    record Shown(
            YearMonth month,
            MonthFigures figures,
            List<RateJson> rates,
            List<CheckJson> checks,
            List<Version> versions) {}

    /** @param rate {@code REPLIED}, {@code ON_TIME_OF_RECEIVED} or {@code ON_TIME_OF_REPLIED} */
    record RateJson(String rate, long numerator, long denominator, String percent) {}

    /** What a check says. */
    record CheckJson(Grade grade, String code, String text) {}

    /** A version. */
    record Version(
            Matter matter,
            int version,
            LocalDate from,
            LocalDate to,
            LocalDateTime cutOff,
            String source,
            Way way,
            String enteredBy,
            Instant enteredAt,
            @Nullable String remark,
            @Nullable String reason,
            MonthFigures figures) {
        static Version of(FigureEntry entry) {
            FigureDraft draft = entry.draft();
            return new Version(
                    draft.matter(),
                    entry.version(),
                    draft.from(),
                    draft.to(),
                    draft.cutOff(),
                    draft.source(),
                    draft.way(),
                    entry.enteredBy(),
                    entry.enteredAt(),
                    draft.remark(),
                    draft.reason(),
                    draft.figures());
        }
    }

    @GetMapping("/api/v1/figures/{month}")
    @ForMembers
    Shown show(@PathVariable YearMonth month, SignedIn me) {
        if (me.sight() != Sight.EVERYTHING) {
            throw Refusal.notThere();
        }
        MonthFigures holds = figures.of(month);
        return new Shown(
                month,
                holds,
                rates(holds.orders()),
                figures.checks(month).stream()
                        .map(check -> new CheckJson(check.grade(), check.code(), check.text()))
                        .toList(),
                figures.entries(month).stream().map(Version::of).toList());
    }

    @PutMapping("/api/v1/figures/{month}")
    @ForReviewers
    Shown put(@PathVariable YearMonth month, @RequestBody FiguresSent sent, SignedIn me) {
        List<FiguresSent.Part> parts = parts(month, sent);
        if (parts.isEmpty()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, WORDS.say("figures.nothing"));
        }
        for (FiguresSent.Part part : parts) {
            save(part, me.member().name());
        }
        return show(month, me);
    }

    private List<FiguresSent.Part> parts(YearMonth month, FiguresSent sent) {
        try {
            return sent.parts(month, figures);
        } catch (IllegalArgumentException why) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, why.getMessage());
        }
    }

    private void save(FiguresSent.Part part, String by) {
        Saved saved;
        try {
            saved = figures.save(part.draft(), part.seen(), by);
        } catch (IllegalArgumentException why) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, why.getMessage());
        }
        if (saved instanceof Saved.Stale stale) {
            int holds = stale.holds() == null ? 0 : stale.holds().version();
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    WORDS.say("figures.stale", part.draft().matter().title(), holds));
        }
    }

    private List<RateJson> rates(@Nullable WorkOrders orders) {
        List<RateJson> rates = new ArrayList<>();
        if (orders != null) {
            orders.replyRate().ifPresent(rate -> rates.add(rate("REPLIED", rate)));
            orders.onTimeOfReceived().ifPresent(rate -> rates.add(rate("ON_TIME_OF_RECEIVED", rate)));
            orders.onTimeOfReplied().ifPresent(rate -> rates.add(rate("ON_TIME_OF_REPLIED", rate)));
        }
        return rates;
    }

    private RateJson rate(String name, Rate rate) {
        RoundingMode mode = figures.rounding();
        return new RateJson(name, rate.numerator(), rate.denominator(), rate.percent(mode));
    }
}
