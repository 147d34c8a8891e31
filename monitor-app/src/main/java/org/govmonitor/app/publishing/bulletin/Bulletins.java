package org.govmonitor.app.publishing.bulletin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.publishing.bulletin.BulletinStore.Head;
import org.govmonitor.app.publishing.bulletin.BulletinStore.Row;
import org.govmonitor.bulletin.Draft;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.Style;
import org.govmonitor.bulletin.check.BulletinChecks;
import org.govmonitor.bulletin.check.Remark;
import org.govmonitor.bulletin.check.Written;
import org.govmonitor.bulletin.draft.Drafts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads bulletins. It is the paper of the whole office: for those who see everything. */
@Service
@EnableConfigurationProperties(BulletinSettings.class)
@Transactional(readOnly = true)
public class Bulletins {
    static final String FROZEN = ".json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final BulletinStore store;
    private final FactsOfMonth facts;
    private final Figures figures;
    private final BulletinSettings settings;
    private final Clock clock;

    Bulletins(BulletinStore store, FactsOfMonth facts, Figures figures, BulletinSettings settings, Clock clock) {
        this.store = store;
        this.facts = facts;
        this.figures = figures;
        this.settings = settings;
        this.clock = clock;
    }

    /** Bulletins that somebody has begun, the latest month first. */
    public List<BulletinBrief> begun() {
        return store.heads().stream()
                .map(head -> new BulletinBrief(head.month(), head.state(), head.number(), head.issuedOn()))
                .toList();
    }

    /** The bulletin of a month; one that nobody has begun is what the facts write of today. */
    public BulletinView of(YearMonth month) {
        Optional<Head> head = store.head(month);
        if (head.isPresent() && head.get().state().frozen()) {
            return frozen(head.get());
        }
        return draft(month, head.orElse(null));
    }

    private BulletinView draft(YearMonth month, @Nullable Head head) {
        List<Row> rows = head == null ? List.of() : store.paragraphs(head.id());
        FactsOfMonth.Counted counted = facts.of(month, today(), head == null ? Map.of() : store.leftOut(head.id()));
        List<Para> paragraphs = paragraphs(counted.facts(), rows);
        return new BulletinView(
                month,
                BulletinState.DRAFT,
                head == null ? 0 : head.version(),
                store.nextNumber(month.getYear()),
                null,
                counted.facts(),
                paragraphs,
                counted.appendix(),
                remarks(counted.facts(), paragraphs),
                head == null ? List.of() : store.steps(head.id()),
                List.of());
    }

    private BulletinView frozen(Head head) {
        Frozen frozen = JSON.readValue(store.documents().read(head.id(), FROZEN).orElseThrow(), Frozen.class);
        Map<String, Draft> drafts = Drafts.of(frozen.facts(), style(), Set.of()).stream()
                .collect(Collectors.toMap(Draft::key, Function.identity()));
        List<Para> paragraphs = frozen.paragraphs().stream()
                .map(one -> new Para(
                        one.ref(),
                        one.section(),
                        one.text(),
                        one.drafted(),
                        drafts.containsKey(one.ref()) ? drafts.get(one.ref()).sentences() : List.of(),
                        null,
                        false,
                        one.source(),
                        null,
                        null))
                .toList();
        Integer number = head.number();
        return new BulletinView(
                head.month(),
                head.state(),
                head.version(),
                number == null ? store.nextNumber(head.month().getYear()) : number,
                head.issuedOn(),
                frozen.facts(),
                paragraphs,
                frozen.appendix(),
                remarks(frozen.facts(), paragraphs),
                store.steps(head.id()),
                store.documents().all(head.id()).stream()
                        .filter(document -> !document.tail().equals(FROZEN))
                        .toList());
    }

    /** What the facts write, with what people made of it, and then what people wrote. */
    private List<Para> paragraphs(Facts facts, List<Row> rows) {
        Map<String, Row> touched = rows.stream()
                .filter(row -> row.key() != null)
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.key()), Function.identity()));
        Set<String> named = touched.values().stream()
                .filter(Row::naming)
                .map(row -> Objects.requireNonNull(row.key()))
                .collect(Collectors.toSet());
        List<Para> paragraphs = new ArrayList<>();
        for (Draft draft : Drafts.of(facts, style(), named)) {
            paragraphs.add(drafted(draft, touched.get(draft.key()), Drafts.canName(draft.key(), facts)));
        }
        Set<String> written = paragraphs.stream().map(Para::ref).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> row.key() == null ? row.text() != null : isOrphan(row, written))
                .map(Bulletins::written)
                .forEach(paragraphs::add);
        paragraphs.sort(Comparator.comparing(Para::section));
        return paragraphs;
    }

    /** The facts no longer write it, but a person has put it in his own words. */
    private static boolean isOrphan(Row row, Set<String> written) {
        return row.text() != null && !written.contains(row.key());
    }

    private static Para drafted(Draft draft, @Nullable Row row, boolean canName) {
        String own = row == null ? null : row.text();
        return new Para(
                draft.key(),
                draft.section(),
                own == null ? draft.text() : own,
                draft.text(),
                draft.sentences(),
                canName ? row != null && row.naming() : null,
                row != null && row.hidden(),
                null,
                row == null ? null : row.changedBy(),
                row == null ? null : row.changedAt().toInstant());
    }

    private static Para written(Row row) {
        return new Para(
                row.key() == null ? String.valueOf(row.id()) : row.key(),
                row.section(),
                String.valueOf(row.text()),
                row.key() == null ? null : "",
                List.of(),
                null,
                row.hidden(),
                row.source(),
                row.changedBy(),
                row.changedAt().toInstant());
    }

    private List<Remark> remarks(Facts facts, List<Para> paragraphs) {
        return BulletinChecks.of(
                        facts,
                        style(),
                        paragraphs.stream()
                                .filter(paragraph -> !paragraph.hidden())
                                .map(paragraph ->
                                        new Written(paragraph.section(), paragraph.text(), paragraph.drafted()))
                                .toList())
                .stream()
                .sorted(Comparator.comparing(Remark::grade))
                .toList();
    }

    private Style style() {
        return new Style(settings.names(), settings.grades(), figures.rounding());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(Instant.now(clock), clock.getZone());
    }
}
