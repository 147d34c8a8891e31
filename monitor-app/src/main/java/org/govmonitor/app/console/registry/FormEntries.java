package org.govmonitor.app.console.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.console.registry.EntryForm.Source;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.registry.file.TypedEntry;
import org.jspecify.annotations.Nullable;

/** Between what a browser sends and what the registry judges. */
final class FormEntries {
    /** More lines than any account has sources. */
    private static final int MOST_SOURCES = 30;

    private static final int EMPTY_LINES = 2;

    private FormEntries() {}

    static TypedEntry of(Map<String, String> typed, List<String> known) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.keySet().retainAll(known);
        return new TypedEntry(fields);
    }

    /** With the sources that were typed; lines without a kind are left out, also from the numbering of faults. */
    static TypedEntry account(Map<String, String> typed) {
        TypedEntry plain = of(typed, List.of("name", "platform", "unit", "nickname", "biz", "originalId"));
        List<Map<String, String>> sources = new ArrayList<>();
        for (Source line : written(typed, Map.of())) {
            Map<String, String> source = new HashMap<>();
            source.put("kind", line.kind());
            source.put(key(line), line.locator());
            source.put("status", line.status());
            sources.add(source);
        }
        return new TypedEntry(plain.fields(), sources);
    }

    /** The lines of sources that were typed, with what is wrong with each, and some empty ones. */
    static List<Source> sources(Map<String, String> typed, Map<String, String> faults) {
        return withEmpty(written(typed, faults));
    }

    /** The sources of a registered account as lines, and some empty ones. */
    static List<Source> sources(List<AccountSource> registered) {
        List<Source> lines = new ArrayList<>();
        for (AccountSource source : registered) {
            lines.add(new Source(
                    lines.size(),
                    source.kind().name(),
                    FileWords.text(source.locator()),
                    FileWords.text(source.status()),
                    null));
        }
        return withEmpty(lines);
    }

    private static List<Source> withEmpty(List<Source> written) {
        List<Source> lines = new ArrayList<>(written);
        for (int i = 0; i < EMPTY_LINES; i++) {
            lines.add(new Source(lines.size(), "", "", "", null));
        }
        return lines;
    }

    private static List<Source> written(Map<String, String> typed, Map<String, String> faults) {
        List<Source> lines = new ArrayList<>();
        for (int i = 0; i < MOST_SOURCES; i++) {
            String kind = typed.getOrDefault("sources." + i + ".kind", "").strip();
            String locator = typed.getOrDefault("sources." + i + ".locator", "").strip();
            if (!kind.isEmpty() || !locator.isEmpty()) {
                String status =
                        typed.getOrDefault("sources." + i + ".status", "").strip();
                lines.add(new Source(lines.size(), kind, locator, status, fault(lines.size(), faults)));
            }
        }
        return lines;
    }

    private static @Nullable String fault(int line, Map<String, String> faults) {
        return faults.entrySet().stream()
                .filter(fault -> fault.getKey().startsWith("sources." + line + "."))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** Under which key the files write the one text of a source. */
    private static String key(Source line) {
        if (line.kind().equals(SourceKind.WECHAT_API.name())) {
            return "appid";
        }
        if (line.kind().equals(SourceKind.WECHAT_PUSH.name())) {
            return "originalId";
        }
        return line.kind().equals(SourceKind.WEIBO.name()) && !line.locator().contains("/") ? "uid" : "url";
    }
}
