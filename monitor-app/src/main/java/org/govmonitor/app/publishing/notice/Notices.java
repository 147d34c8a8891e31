package org.govmonitor.app.publishing.notice;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.publishing.template.OfficeTemplates;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.export.notice.NoticeText;
import org.govmonitor.export.template.TemplateFault;
import org.govmonitor.indicator.Indicators;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes notices to units. */
@Service
@EnableConfigurationProperties(NoticeSettings.class)
public class Notices {
    /** The media type of a notice. */
    public static final String DOCX = ListFormat.DOCX.mediaType();

    private static final int PIECE = 500;
    private static final FindingOrder BY_TARGET = new FindingOrder(FindingOrder.By.TARGET, false);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final Findings findings;
    private final Registrations registrations;
    private final Indicators indicators;
    private final OfficeTemplates templates;
    private final NoticeSettings settings;
    private final Clock clock;

    Notices(
            Findings findings,
            Registrations registrations,
            Indicators indicators,
            OfficeTemplates templates,
            NoticeSettings settings,
            Clock clock) {
        this.findings = findings;
        this.registrations = registrations;
        this.indicators = indicators;
        this.templates = templates;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a unit has to put right: the OPEN findings that it was told of, or that stand on its own sites and accounts and
     * nobody else was told of.
     *
     * @param month of discovery; null for all
     * @param sight of whoever asks
     * @return empty where there is no such unit, or none that may be seen; without items where it has nothing to put right
     */
    @Transactional(readOnly = true)
    public Optional<NoticeText> of(String unit, @Nullable YearMonth month, Sight sight) {
        int ordinal = registrations.unitNames().indexOf(unit) + 1;
        if (ordinal == 0 || !sight.coversUnit(unit)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Map<Long, NamedTarget> targets = new LinkedHashMap<>();
        registrations.named(Sight.EVERYTHING).forEach(target -> targets.put(target.id(), target));
        List<Long> order = List.copyOf(targets.keySet());
        NoticeItems items = new NoticeItems(indicators, now, today, clock.getZone());
        List<NoticeText.Item> rows = open(unit, month).stream()
                .filter(finding -> isFor(unit, finding, targets))
                .sorted(Comparator.<FindingView>comparingInt(finding -> order.indexOf(finding.targetId()))
                        .thenComparing(FindingView::severity)
                        .thenComparing(FindingView::foundOn)
                        .thenComparingLong(FindingView::id))
                .map(finding -> items.of(
                        finding,
                        Objects.requireNonNull(targets.get(finding.targetId())).name()))
                .toList();
        String number = DAY.format(today) + "-" + String.format(Locale.ROOT, "%02d", ordinal);
        return Optional.of(new NoticeText(unit, number, settings.office(), today, rows));
    }

    /**
     * As a Word document.
     *
     * @throws TemplateFault if the office's template is wrong
     * @throws IOException if the template cannot be read, or the document not be packed
     */
    public byte[] document(NoticeText notice) throws TemplateFault, IOException {
        return templates.notice().fill(notice);
    }

    private List<FindingView> open(String unit, @Nullable YearMonth month) {
        Sight own = registrations.sightOf(unit);
        List<Long> ids =
                findings.ids(own, FindingQuery.inState(FindingState.OPEN).foundIn(month), BY_TARGET);
        List<FindingView> open = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PIECE) {
            open.addAll(findings.byIds(own, ids.subList(from, Math.min(ids.size(), from + PIECE))));
        }
        return open;
    }

    private static boolean isFor(String unit, FindingView finding, Map<Long, NamedTarget> targets) {
        String told = finding.term().unit();
        NamedTarget target = Objects.requireNonNull(targets.get(finding.targetId()));
        return told == null ? unit.equals(target.unit()) : unit.equals(told);
    }
}
