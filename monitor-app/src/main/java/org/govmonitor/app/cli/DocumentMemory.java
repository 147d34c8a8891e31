package org.govmonitor.app.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import org.govmonitor.scan.unchanged.DocumentKey;
import org.govmonitor.scan.unchanged.DocumentMark;
import org.govmonitor.scan.unchanged.Engine;
import org.govmonitor.scan.unchanged.SeenDocuments;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of a {@link MemoryFile} that tells of documents in which nothing was found. */
final class DocumentMemory {
    private static final String ENGINE = "engine";
    private static final String DOCUMENTS = "documents";
    private static final String CONTENT = "content";
    private static final String ETAG = "etag";
    private static final String LAST_MODIFIED = "lastModified";
    private static final String ATTACHMENTS = "attachments";
    private static final String READ_ON = "readOn";
    private static final String CLEAN = "clean";

    private final Map<String, Map<DocumentKey, DocumentMark>> sites = new TreeMap<>();

    /** What a file says; nothing where another engine wrote it. */
    static DocumentMemory read(JsonNode root) {
        DocumentMemory memory = new DocumentMemory();
        if (root.path(ENGINE).asString("").equals(Engine.version())) {
            root.path(DOCUMENTS).properties().forEach(site -> {
                Map<DocumentKey, DocumentMark> marks = new HashMap<>();
                site.getValue()
                        .properties()
                        .forEach(one -> marks.put(new DocumentKey(one.getKey()), mark(one.getValue())));
                memory.sites.put(site.getKey(), marks);
            });
        }
        return memory;
    }

    /** What is known of the documents of a site. */
    Map<DocumentKey, DocumentMark> of(String site) {
        return sites.getOrDefault(site, Map.of());
    }

    void keep(String site, SeenDocuments seen) {
        Map<DocumentKey, DocumentMark> marks = new HashMap<>(of(site));
        marks.putAll(seen.learned());
        marks.keySet().removeAll(seen.forgotten());
        sites.put(site, marks);
    }

    void write(ObjectNode root) {
        root.put(ENGINE, Engine.version());
        ObjectNode written = root.putObject(DOCUMENTS);
        sites.forEach((site, marks) -> {
            ObjectNode documents = written.putObject(site);
            marks.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.comparing(DocumentKey::hex)))
                    .forEach(one -> write(
                            one.getValue(), documents.putObject(one.getKey().hex())));
        });
    }

    private static void write(DocumentMark mark, ObjectNode json) {
        json.put(CONTENT, mark.content());
        if (mark.validators() != null) {
            json.put(ETAG, mark.validators().etag());
            json.put(LAST_MODIFIED, mark.validators().lastModified());
        }
        ArrayNode attachments = json.putArray(ATTACHMENTS);
        mark.attachments().forEach(url -> attachments.add(url.toString()));
        json.put(READ_ON, mark.readOn().toString());
        json.put(CLEAN, mark.clean());
    }

    private static DocumentMark mark(JsonNode json) {
        List<HttpUrl> attachments = json.path(ATTACHMENTS)
                .valueStream()
                .map(url -> HttpUrl.parse(url.asString("")))
                .filter(Objects::nonNull)
                .toList();
        return DocumentMark.of(
                json.path(CONTENT).asString(""),
                text(json.path(ETAG)),
                text(json.path(LAST_MODIFIED)),
                attachments,
                LocalDate.parse(json.path(READ_ON).asString("")),
                json.path(CLEAN).asBoolean(false));
    }

    private static @Nullable String text(JsonNode json) {
        return json.isString() ? json.asString() : null;
    }
}
