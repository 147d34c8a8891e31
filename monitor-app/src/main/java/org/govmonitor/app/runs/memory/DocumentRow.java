package org.govmonitor.app.runs.memory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.scan.unchanged.DocumentKey;
import org.govmonitor.scan.unchanged.DocumentMark;
import org.govmonitor.scan.unchanged.Engine;
import org.jspecify.annotations.Nullable;

/** What is remembered of a document, as it is kept. */
@Entity
@Table(name = "document_memory")
class DocumentRow {

    /** The site, and the document among its documents. */
    @Embeddable
    record Id(long siteId, String documentKey) implements Serializable {}

    @EmbeddedId
    private Id id = new Id(0, "");

    @Column(nullable = false)
    private String engine = "";

    @Column(nullable = false)
    private String content = "";

    private @Nullable String etag;
    private @Nullable String lastModified;

    @Column(nullable = false)
    private String attachments = "";

    @Column(nullable = false)
    private LocalDate readOn = LocalDate.EPOCH;

    @Column(nullable = false)
    private boolean clean;

    protected DocumentRow() {}

    DocumentRow(long siteId, DocumentKey key, DocumentMark mark) {
        this.id = new Id(siteId, key.hex());
        learn(mark);
    }

    final void learn(DocumentMark mark) {
        FetchRequest.Validators validators = mark.validators();
        engine = Engine.version();
        content = mark.content();
        etag = validators == null ? null : validators.etag();
        lastModified = validators == null ? null : validators.lastModified();
        attachments = mark.attachments().stream().map(HttpUrl::toString).collect(Collectors.joining("\n"));
        readOn = mark.readOn();
        clean = mark.clean();
    }

    DocumentKey key() {
        return new DocumentKey(id.documentKey());
    }

    DocumentMark toMark() {
        return DocumentMark.of(content, etag, lastModified, addresses(), readOn, clean);
    }

    private List<HttpUrl> addresses() {
        return attachments.lines().map(HttpUrl::parse).filter(Objects::nonNull).toList();
    }
}
