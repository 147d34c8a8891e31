package org.govmonitor.app.console.figures;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.figures.FigureEntry;
import org.govmonitor.app.figures.FigurePreview;
import org.govmonitor.app.figures.FigureText;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.figures.Matter;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.figure.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Puts a month's figures onto its page. */
@Component
class MonthView {
    static final String NAME = "figures/month";

    private final Figures figures;
    private final FigureForms forms;

    MonthView(Figures figures, FigureForms forms) {
        this.figures = figures;
        this.forms = forms;
    }

    /** What was typed into one of the forms and could not be taken. */
    record Typed(Matter matter, Map<String, String> fields) {}

    /** Figures are the whole office's: for a unit they are not there. */
    static void refuse(SignedIn me) {
        if (me.sight() != Sight.EVERYTHING) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** A month, whose figures are mostly brought when it is over. */
    YearMonth asked(@Nullable YearMonth month) {
        return month == null ? YearMonth.from(figures.today()).minusMonths(1) : month;
    }

    String show(YearMonth month, @Nullable Typed typed, Model model) {
        List<FigureEntry> entries = figures.entries(month);
        Map<Matter, FigureEntry> holds = new EnumMap<>(Matter.class);
        entries.forEach(entry -> holds.putIfAbsent(entry.draft().matter(), entry));
        Map<String, Map<String, String>> fields = new LinkedHashMap<>();
        for (Matter matter : Matter.values()) {
            Map<String, String> shown = new LinkedHashMap<>(forms.fields(matter, month, holds.get(matter)));
            if (typed != null && typed.matter() == matter) {
                String seen = shown.get("seen");
                shown.putAll(typed.fields());
                shown.put("seen", String.valueOf(seen));
            }
            fields.put(matter.name(), shown);
        }
        RoundingMode mode = figures.rounding();
        model.addAttribute("month", month);
        model.addAttribute("before", month.minusMonths(1));
        model.addAttribute("after", month.plusMonths(1));
        model.addAttribute("entries", entries);
        model.addAttribute("holds", holds);
        model.addAttribute("fields", fields);
        model.addAttribute("channels", Channel.values());
        model.addAttribute("counties", forms.lines(holds.get(Matter.ORDERS)));
        model.addAttribute("checks", figures.checks(month));
        model.addAttribute(
                "rates",
                RateLine.of(figures.of(month), mode, new RateLine.Names(Matter.ORDERS.title(), Matter.FILING.title())));
        model.addAttribute("rounding", mode.name());
        model.addAttribute("said", new Said());
        return NAME;
    }

    /** How figures are told in a line; a template calls no static methods. */
    static final class Said {
        public String numbers(FigureEntry entry) {
            return FigureText.numbers(entry.draft());
        }

        public String draft(FigurePreview preview) {
            return FigureText.of(preview.draft(), preview.seen() + 1);
        }

        public String cutOff(FigureEntry entry) {
            return FigureText.cutOff(entry.draft().cutOff());
        }
    }
}
