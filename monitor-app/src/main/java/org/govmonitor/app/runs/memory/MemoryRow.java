package org.govmonitor.app.runs.memory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.govmonitor.check.memory.ListMemory;
import org.jspecify.annotations.Nullable;

/** What is remembered of a column's list, as it is kept. */
@Entity
@Table(name = "list_memory")
class MemoryRow {
    @Id
    private long siteColumnId;

    @Column(nullable = false)
    private LocalDate watchedSince;

    @Column(nullable = false)
    private LocalDate lastRead;

    private @Nullable LocalDate readInFull;

    @Column(nullable = false)
    private byte[] memory;

    protected MemoryRow() {}

    MemoryRow(long siteColumnId, ListMemory learned) {
        this.siteColumnId = siteColumnId;
        this.watchedSince = learned.watchedSince();
        this.lastRead = learned.lastRead();
        this.readInFull = learned.lastReadInFull();
        this.memory = learned.toBytes();
    }

    long siteColumnId() {
        return siteColumnId;
    }

    /** Empty where it was kept by another version of the engine: then the list is learned anew. */
    Optional<ListMemory> toMemory() {
        return ListMemory.of(memory);
    }
}
