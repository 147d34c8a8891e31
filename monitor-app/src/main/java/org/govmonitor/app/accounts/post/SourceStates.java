package org.govmonitor.app.accounts.post;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.media.Reading;
import org.govmonitor.media.SourceMemory;
import org.govmonitor.registry.AccountSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sources of accounts, as they were last found. */
@Service
@Transactional
public class SourceStates {
    private final SourceStateRows rows;
    private final EntityManager store;
    private final KnownPosts posts;
    private final Clock clock;

    SourceStates(SourceStateRows rows, EntityManager store, KnownPosts posts, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.posts = posts;
        this.clock = clock;
    }

    /** The registered sources in their order; one that was never seen before counts from now on. */
    public List<SourceState> of(RegisteredAccount account) {
        Map<SourceStateRow.Id, SourceStateRow> kept = kept(account.id());
        return account.account().sources().stream()
                .map(source -> row(account.id(), source, kept).toState(source))
                .toList();
    }

    /** The sources of many accounts by the accounts' ids, for showing: nothing is noted of them. */
    @Transactional(readOnly = true)
    public Map<Long, List<SourceState>> of(List<RegisteredAccount> accounts) {
        Map<SourceStateRow.Id, SourceStateRow> kept = new HashMap<>();
        rows.findByIdAccountIdIn(accounts.stream().map(RegisteredAccount::id).toList())
                .forEach(row -> kept.put(row.id(), row));
        Map<Long, List<SourceState>> states = new HashMap<>();
        for (RegisteredAccount account : accounts) {
            states.put(
                    account.id(),
                    account.account().sources().stream()
                            .map(source -> state(account.id(), source, kept))
                            .toList());
        }
        return states;
    }

    /** What the last reading left for the next, or null. */
    @Transactional(readOnly = true)
    public @Nullable SourceMemory memory(long accountId, AccountSource source) {
        return rows.findById(SourceStateRow.Id.of(accountId, source))
                .map(SourceStateRow::memory)
                .orElse(null);
    }

    /** The last reading of a source once more, or null where there was none. */
    @Transactional(readOnly = true)
    public @Nullable Reading lastReading(long accountId, AccountSource source) {
        return rows.findById(SourceStateRow.Id.of(accountId, source))
                .map(row -> row.reading(posts.of(accountId, source.kind())))
                .orElse(null);
    }

    /** Keeps a reading and the posts that it showed. */
    public void keep(long accountId, AccountSource source, Reading reading) {
        row(accountId, source, kept(accountId)).learn(reading);
        posts.keep(accountId, source.kind(), reading.posts(), reading.observedAt());
    }

    private Map<SourceStateRow.Id, SourceStateRow> kept(long accountId) {
        Map<SourceStateRow.Id, SourceStateRow> kept = new HashMap<>();
        rows.findByIdAccountId(accountId).forEach(row -> kept.put(row.id(), row));
        return kept;
    }

    private SourceStateRow row(long accountId, AccountSource source, Map<SourceStateRow.Id, SourceStateRow> kept) {
        return kept.computeIfAbsent(SourceStateRow.Id.of(accountId, source), id -> {
            SourceStateRow row = new SourceStateRow(id, now());
            store.persist(row);
            return row;
        });
    }

    private SourceState state(long accountId, AccountSource source, Map<SourceStateRow.Id, SourceStateRow> kept) {
        SourceStateRow.Id id = SourceStateRow.Id.of(accountId, source);
        return kept.getOrDefault(id, new SourceStateRow(id, now())).toState(source);
    }

    private Instant now() {
        return clock.instant();
    }
}
