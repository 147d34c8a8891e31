package org.govmonitor.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.registry.Site;
import org.govmonitor.scan.Known;
import org.govmonitor.scan.SiteScan;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the scans of a command line remember between them: one JSON object, {@code {"lists": {column: memory}, "engine",
 * "documents": {site: {document: mark}}}}, each memory of a list as base64 of its bytes, each document by the hash of its
 * address. Lists and sites that a scan does not name stay in it; documents that another engine read do not.
 */
final class MemoryFile {
    private static final Words WORDS = Words.of(MemoryFile.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LISTS = "lists";

    private final @Nullable OutputFile file;
    private final Map<String, ListMemory> lists;
    private final DocumentMemory documents;

    private MemoryFile(@Nullable OutputFile file, Map<String, ListMemory> lists, DocumentMemory documents) {
        this.file = file;
        this.lists = lists;
        this.documents = documents;
    }

    /** Nothing is known, and nothing is kept. */
    static MemoryFile nowhere() {
        return new MemoryFile(null, new TreeMap<>(), new DocumentMemory());
    }

    /** @throws Refusal if the file is there and is none of ours, or cannot be written */
    static MemoryFile at(Path path) throws IOException {
        OutputFile file = OutputFile.at(path);
        try {
            return Files.exists(path) ? read(file, path) : new MemoryFile(file, new TreeMap<>(), new DocumentMemory());
        } catch (Refusal | IOException e) {
            file.discard();
            throw e;
        }
    }

    /** What is known of a site. */
    Known of(Site site) {
        Map<HttpUrl, ListMemory> known = new HashMap<>();
        site.columns().forEach(column -> {
            HttpUrl address = Addresses.canonical(column.url());
            ListMemory memory = lists.get(address.toString());
            if (memory != null) {
                known.put(address, memory);
            }
        });
        return new Known(Set.of(), Set.of(), known).with(documents.of(site.name()));
    }

    /** Writes what is known after some scans. */
    void keep(Iterable<SiteScan> scans) throws IOException {
        if (file == null) {
            return;
        }
        Map<String, ListMemory> all = new TreeMap<>(lists);
        for (SiteScan scan : scans) {
            documents.keep(scan.site().name(), scan.documents());
            for (ColumnObservation column : scan.columns()) {
                if (column.memory() != null) {
                    all.put(Addresses.canonical(column.column().url()).toString(), column.memory());
                }
            }
        }
        ObjectNode root = JSON.createObjectNode();
        ObjectNode written = root.putObject(LISTS);
        all.forEach((column, memory) -> written.put(column, memory.toBytes()));
        documents.write(root);
        file.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    }

    /** Leaves nothing half written behind. */
    void discard() throws IOException {
        if (file != null) {
            file.discard();
        }
    }

    private static MemoryFile read(OutputFile file, Path path) throws IOException {
        Map<String, ListMemory> lists = new TreeMap<>();
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(path));
            JsonNode written = root.path(LISTS);
            if (!written.isObject()) {
                throw new Refusal(WORDS.say("memory.malformed", path));
            }
            written.properties()
                    .forEach(list -> ListMemory.of(
                                    Base64.getDecoder().decode(list.getValue().asString("")))
                            .ifPresent(memory -> lists.put(list.getKey(), memory)));
            return new MemoryFile(file, lists, DocumentMemory.read(root));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new Refusal(WORDS.say("memory.malformed", path), e);
        }
    }
}
