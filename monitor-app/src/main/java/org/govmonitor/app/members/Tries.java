package org.govmonitor.app.members;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.govmonitor.privacy.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes guessing slow: from the fifth wrong password for a login, or the thirtieth from an address, each further try waits longer.
 * Kept in the store, so that a restart lets nobody guess on; counted before the password is looked at, so that many tries at once
 * count as many. A login that does not exist is counted like any other.
 */
@Component
class Tries {
    private static final int FREE_OF_A_LOGIN = 5;
    private static final int FREE_OF_AN_ADDRESS = 30;
    private static final Duration KEPT = Duration.ofDays(2);

    private final TriesRows rows;
    private final KeyedHash hash;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Tries(TriesRows rows, KeyedHash hash, PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.hash = hash;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A try that begins.
     *
     * @param waitsUntil the try is not looked at before; null where it may be
     * @param nextWaits whether this one was the last for now
     */
    record Begun(@Nullable Instant waitsUntil, boolean nextWaits) {}

    Begun begin(String login, String address) {
        Begun ofAddress = begin(addressKey(address), FREE_OF_AN_ADDRESS);
        return ofAddress.waitsUntil() != null ? ofAddress : begin(loginKey(login), FREE_OF_A_LOGIN);
    }

    /** Forgets what failed for the login; the address goes on counting what it tried for others. */
    void succeeded(String login, String address) {
        transaction.executeWithoutResult(status -> {
            rows.lock(addressKey(address)).ifPresent(TriesRow::takeBack);
            rows.lock(loginKey(login)).ifPresent(TriesRow::forget);
            rows.forget(clock.instant().minus(KEPT));
        });
    }

    private Begun begin(String source, int free) {
        return counted(source, free).orElseGet(() -> {
            try {
                transaction.executeWithoutResult(status -> rows.save(new TriesRow(source)));
            } catch (DataIntegrityViolationException another) {
                // Another try from the same source came first; both count on its row.
            }
            return counted(source, free).orElseThrow();
        });
    }

    /** Empty where nothing was ever tried from there. */
    private Optional<Begun> counted(String source, int free) {
        return Objects.requireNonNull(
                transaction.execute(status -> rows.lock(source).map(row -> count(row, free))), "answered");
    }

    private Begun count(TriesRow row, int free) {
        Instant now = clock.instant();
        return row.waits(now) ? new Begun(row.openAgain(), true) : new Begun(null, row.count(now, free));
    }

    private String loginKey(String login) {
        return hash.hex("login " + Login.plain(login));
    }

    private String addressKey(String address) {
        return hash.hex("address " + Address.network(address));
    }
}
