package org.govmonitor.app.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A hit that a person called a false alarm for a subject. */
@Entity
@Table(name = "rejected_evidence")
class RejectedEvidence {

    @Embeddable
    record Key(
            @Column(nullable = false) long subjectId,
            @Column(nullable = false) String evidenceKey) {}

    @EmbeddedId
    private Key id;

    protected RejectedEvidence() {}

    RejectedEvidence(long subjectId, String evidenceKey) {
        id = new Key(subjectId, evidenceKey);
    }

    Key id() {
        return id;
    }
}
