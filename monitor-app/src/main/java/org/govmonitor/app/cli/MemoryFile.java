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
import org.govmonitor.scan.ScanKind;
import org.govmonitor.scan.SiteScan;
import org.govmonitor.scan.deep.DeepProgress;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the scans of a command line remember between them: one JSON object, {@code {"lists": {column: memory}, "engine",
 * "documents": {site: {document: mark}}}}, each memory of a list as base64 of its bytes, each document by the hash of its
 * address. A crawl of a whole site that is under way stands beside them, {@code "crawls": {site: progress}}. Lists and sites
 * that a scan does not name stay in it; documents that another engine read do not.
 */
final class MemoryFile {
    private static final Words WORDS = Words.of(MemoryFile.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LISTS = "lists";
    private static final String CRAWLS = "crawls";

    private final @Nullable OutputFile file;
    private final Map<String, ListMemory> lists;
    private final DocumentMemory documents;
    private final Map<String, DeepProgress> crawls;

    private MemoryFile(
            @Nullable OutputFile file,
            Map<String, ListMemory> lists,
            DocumentMemory documents,
            Map<String, DeepProgress> crawls) {
        this.file = file;
        this.lists = lists;
        this.documents = documents;
        this.crawls = crawls;
    }

    /** Nothing is known, and nothing is kept. */
    static MemoryFile nowhere() {
        return empty(null);
    }

    private static MemoryFile empty(@Nullable OutputFile file) {
        return new MemoryFile(file, new TreeMap<>(), new DocumentMemory(), new TreeMap<>());
    }

    /** @throws Refusal if the file is there and is none of ours, or cannot be written */
    static MemoryFile at(Path path) throws IOException {
        OutputFile file = OutputFile.at(path);
        try {
            return Files.exists(path) ? read(file, path) : empty(file);
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
        return new Known(Set.of(), Set.of(), known)
                .with(documents.of(site.name()))
                .with(crawls.get(site.name()));
    }

    /** Writes what is known after some scans of a kind. */
    void keep(ScanKind kind, Iterable<SiteScan> scans) throws IOException {
        if (file == null) {
            return;
        }
        Map<String, ListMemory> all = new TreeMap<>(lists);
        for (SiteScan scan : scans) {
            documents.keep(scan.site().name(), scan.documents());
            if (kind == ScanKind.DEEP && scan.state() != SiteScan.State.UNREACHABLE) {
                keepCrawl(scan);
            }
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
        ObjectNode underWay = root.putObject(CRAWLS);
        crawls.forEach((site, progress) -> underWay.put(site, progress.toBytes()));
        file.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    }

    private void keepCrawl(SiteScan scan) {
        DeepProgress reached = scan.crawl();
        if (reached == null) {
            crawls.remove(scan.site().name());
        } else {
            crawls.put(scan.site().name(), reached);
        }
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
            Map<String, DeepProgress> crawls = new TreeMap<>();
            root.path(CRAWLS)
                    .properties()
                    .forEach(site -> DeepProgress.of(
                                    Base64.getDecoder().decode(site.getValue().asString("")))
                            .ifPresent(progress -> crawls.put(site.getKey(), progress)));
            return new MemoryFile(file, lists, DocumentMemory.read(root), crawls);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new Refusal(WORDS.say("memory.malformed", path), e);
        }
    }
}
