package org.govmonitor.app.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.data.domain.Persistable;

/** Tries from one source that have failed, or whose end is still open: a try counts from its beginning. */
@Entity
@Table(name = "sign_in_tries")
class TriesRow implements Persistable<String> {
    private static final Duration FORGOTTEN = Duration.ofHours(24);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;

    @Id
    private String source = "";

    @Column(nullable = false)
    private int failed;

    @Column(nullable = false)
    private Instant lastAt = Instant.EPOCH;

    @Column(nullable = false)
    private Instant openAgain = Instant.EPOCH;

    @Transient
    private boolean fresh = true;

    protected TriesRow() {}

    TriesRow(String source) {
        this.source = source;
    }

    boolean waits(Instant now) {
        return now.isBefore(openAgain);
    }

    Instant openAgain() {
        return openAgain;
    }

    /**
     * Counts one more, and from the so-manieth on makes the next wait: half a minute, then twice as long each time, at most an hour.
     *
     * @return whether the next waits
     */
    boolean count(Instant now, int free) {
        if (Duration.between(lastAt, now).compareTo(FORGOTTEN) > 0) {
            failed = 0;
        }
        failed++;
        lastAt = now.truncatedTo(ChronoUnit.MICROS);
        if (failed < free) {
            return false;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failed - free));
        openAgain = lastAt.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        return true;
    }

    /** The last one was right. */
    void takeBack() {
        failed = Math.max(0, failed - 1);
        openAgain = Instant.EPOCH;
    }

    void forget() {
        failed = 0;
        openAgain = Instant.EPOCH;
    }

    @Override
    public String getId() {
        return source;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void kept() {
        fresh = false;
    }
}
