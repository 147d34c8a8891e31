package org.govmonitor.app.publishing.issue;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.publishing.KeptDocuments;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.export.ProblemList;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Issuing a month's list and reading what was issued. What is here is the whole list: it is for those who see everything. */
@Service
public class IssuedLists {
    private static final Words WORDS = Words.of(IssuedLists.class);
    private static final String SHOWN = ".json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ProblemLists lists;
    private final Audit audit;
    private final JdbcClient store;
    private final KeptDocuments kept;
    private final Clock clock;

    IssuedLists(ProblemLists lists, Audit audit, JdbcClient store, Clock clock) {
        this.lists = lists;
        this.audit = audit;
        this.store = store;
        this.kept = new KeptDocuments(store, "issued_document", "issued_piece", "list_id");
        this.clock = clock;
    }

    /**
     * Freezes the list of a month as it is known now.
     *
     * @param by the name of who issues it
     * @param reason why, needed where the month was issued before
     * @param latest the latest version that he saw, 0 for none: what was issued meanwhile by another is not issued twice
     * @throws IllegalArgumentException if the month lies ahead, a needed reason is missing, or another was faster
     * @throws IOException if a document cannot be packed
     */
    @Transactional(rollbackFor = Exception.class)
    public IssuedList issue(YearMonth month, String by, @Nullable String reason, int latest) throws IOException {
        LocalDate today = lists.today();
        if (month.atDay(1).isAfter(today)) {
            throw new IllegalArgumentException(WORDS.say("future", month));
        }
        int last = latest(month).map(IssuedList::version).orElse(0);
        if (last != latest) {
            throw new IllegalArgumentException(WORDS.say("faster", month, last));
        }
        if (last > 0 && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException(WORDS.say("reason", month));
        }
        ProblemList list = lists.of(month, today, Sight.EVERYTHING);
        KeyHolder key = new GeneratedKeyHolder();
        store.sql("insert into issued_list (list_month, version, as_of, problems, issued_at, issued_by, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        month.toString(),
                        last + 1,
                        today,
                        list.rows().size(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        by,
                        reason))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        for (ListFormat format : ListFormat.values()) {
            kept.keep(id, format.tail(), format.write(list));
        }
        kept.keep(id, SHOWN, JSON.writeValueAsBytes(ShownList.of(list)));
        IssuedList issued = latest(month).orElseThrow();
        audit.record(by, AuditAction.LIST_FROZEN, month.toString(), version(last), version(issued.version()));
        return issued;
    }

    private static @Nullable String version(int number) {
        return number == 0 ? null : WORDS.say("version", number);
    }

    /** The version of a month that holds, the last; empty where it was never issued. */
    @Transactional(readOnly = true)
    public Optional<IssuedList> latest(YearMonth month) {
        return versions(month).stream().findFirst();
    }

    /** All versions of a month, the last first. */
    @Transactional(readOnly = true)
    public List<IssuedList> versions(YearMonth month) {
        return read("where l.list_month = ?", month.toString());
    }

    /** One version; empty where there is none of this number. */
    @Transactional(readOnly = true)
    public Optional<IssuedList> byId(long id) {
        return read("where l.id = ?", id).stream().findFirst();
    }

    /** As a page shows it. */
    @Transactional(readOnly = true)
    public ShownList shown(IssuedList list) {
        return JSON.readValue(document(list.id(), SHOWN).orElseThrow(), ShownList.class);
    }

    /** A document byte for byte as it was issued; empty where there is none of this tail. */
    @Transactional(readOnly = true)
    public Optional<byte[]> document(long id, String tail) {
        return kept.read(id, tail);
    }

    private List<IssuedList> read(String where, Object what) {
        Map<Long, IssuedList> found = new LinkedHashMap<>();
        Map<Long, List<KeptDocuments.Document>> documents = new LinkedHashMap<>();
        store.sql("select l.id, l.list_month, l.version, l.as_of, l.problems, l.issued_at, l.issued_by, l.reason,"
                        + " d.tail, d.size, d.sha256 from issued_list l join issued_document d on d.list_id = l.id "
                        + where + " order by l.version desc, d.tail")
                .param(what)
                .query((RowCallbackHandler) row -> {
                    long id = row.getLong("id");
                    String tail = row.getString("tail");
                    List<KeptDocuments.Document> known = documents.computeIfAbsent(id, none -> new ArrayList<>());
                    if (!tail.equals(SHOWN)) {
                        known.add(new KeptDocuments.Document(tail, row.getLong("size"), row.getString("sha256")));
                    }
                    found.put(
                            id,
                            new IssuedList(
                                    id,
                                    YearMonth.parse(row.getString("list_month")),
                                    row.getInt("version"),
                                    row.getObject("as_of", LocalDate.class),
                                    row.getInt("problems"),
                                    row.getObject("issued_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("issued_by"),
                                    row.getString("reason"),
                                    known));
                });
        return List.copyOf(found.values());
    }
}
