package org.govmonitor.app.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One keyed hash by which a subject is recognised. */
@Entity
@Table(name = "subject_key")
class SubjectKey {
    @Id
    @Column(name = "key_hash")
    private String hash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "subject_id")
    private KnownSubject subject;

    protected SubjectKey() {}

    SubjectKey(String hash, KnownSubject subject) {
        this.hash = hash;
        this.subject = subject;
    }

    String hash() {
        return hash;
    }

    KnownSubject subject() {
        return subject;
    }
}
