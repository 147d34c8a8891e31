package org.govmonitor.app.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** So many openings or recoveries in one scan that a person looks at them together. */
@Entity
@Table(name = "batch")
class Batch {
    enum Direction {
        OPENING,
        RECOVERY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "batch")
    @SequenceGenerator(name = "batch", sequenceName = "ledger_batch_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private long targetId;

    @Column(nullable = false)
    private long scanSiteId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Direction direction;

    protected Batch() {}

    Batch(ScanSite scan, Direction direction) {
        this.targetId = scan.targetId();
        this.scanSiteId = scan.id();
        this.direction = direction;
    }

    long id() {
        return id;
    }
}
