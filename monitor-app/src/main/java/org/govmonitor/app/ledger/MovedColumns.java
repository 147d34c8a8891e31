package org.govmonitor.app.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.ColumnMoved;
import org.govmonitor.fetch.Addresses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets what is known of a column follow it to another address: the subject gets one more key and stays the same. */
@Component
class MovedColumns {
    private final EntityManager store;
    private final SubjectKeys keys;

    MovedColumns(EntityManager store, SubjectKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** Under the lock of the site, so that no scan is reconciled meanwhile. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(ColumnMoved move) {
        store.find(WatchedTarget.class, move.siteId(), LockModeType.PESSIMISTIC_WRITE);
        HttpUrl to = Addresses.canonical(move.to());
        List<KnownSubject> subjects = store.createQuery(
                        "select s from KnownSubject s where s.targetId = :targetId and s.scheme = COLUMN and s.place = :place",
                        KnownSubject.class)
                .setParameter("targetId", move.siteId())
                .setParameter("place", Addresses.canonical(move.from()).toString())
                .getResultList();
        subjects.forEach(subject -> follow(subject, to));
    }

    /** A key that is another subject's stays with it: two columns that were judged apart are not made one. */
    private void follow(KnownSubject subject, HttpUrl to) {
        String hash = keys.ofColumn(subject.targetId(), subject.kind(), to);
        SubjectKey known = store.find(SubjectKey.class, hash);
        if (known == null) {
            store.persist(new SubjectKey(hash, subject));
        }
        if (known == null || known.subject().id() == subject.id()) {
            subject.moveTo(to);
        }
    }
}
