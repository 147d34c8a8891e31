package org.govmonitor.registry.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.registry.file.Entry.Written;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** The registry as YAML: {@code units}, {@code sites} with {@code columns}, {@code accounts} with {@code sources}. */
final class YamlRegistry {
    private static final Words WORDS = Words.of(YamlRegistry.class);
    private static final Map<String, EntryKind> TOP =
            EntryKind.TOP.stream().collect(Collectors.toMap(EntryKind::key, kind -> kind));

    private final String file;
    private final Faults faults = new Faults();

    private YamlRegistry(String file) {
        this.file = file;
    }

    /** @param file its name, for messages */
    static RegistryReading read(String file, String text) {
        YamlRegistry yaml = new YamlRegistry(file);
        List<Entry> entries = new ArrayList<>();
        try {
            YamlNode document = YamlParser.parse(text);
            if (document == null) {
                yaml.faults.add(file, WORDS.say("empty"));
            } else {
                entries.addAll(yaml.document(document));
            }
        } catch (YamlParser.Malformed e) {
            yaml.faults.add(yaml.place(e.line()), e.reason());
        }
        return RegistryDraft.judge(entries, yaml.faults);
    }

    private List<Entry> document(YamlNode document) {
        List<Entry> entries = new ArrayList<>();
        for (YamlNode.Field field : fields(document)) {
            EntryKind kind = TOP.get(field.key());
            if (kind == null) {
                faults.add(
                        place(field.line()),
                        unknown(field.key(), EntryKind.TOP.stream().map(EntryKind::key)));
            } else {
                entries.addAll(list(kind, field.value()));
            }
        }
        return entries;
    }

    private List<Entry> list(EntryKind kind, YamlNode node) {
        if (isNothing(node)) {
            return List.of();
        }
        if (!(node instanceof YamlNode.Sequence sequence)) {
            faults.add(place(node.line()), WORDS.say("list.expected", kind.key()));
            return List.of();
        }
        return sequence.items().stream().map(item -> entry(kind, item)).toList();
    }

    private Entry entry(EntryKind kind, YamlNode node) {
        Map<String, Written> fields = new HashMap<>();
        List<Entry> parts = new ArrayList<>();
        @Nullable EntryKind part = kind.part();
        for (YamlNode.Field field : fields(node)) {
            if (part != null && field.key().equals(part.key())) {
                parts.addAll(part == EntryKind.CONTACT ? single(part, field.value()) : list(part, field.value()));
            } else if (kind.has(field.key())) {
                String text = Entry.plain(text(field));
                if (!text.isEmpty()) {
                    fields.put(field.key(), new Written(place(field.value().line()), text));
                }
            } else {
                faults.add(place(field.line()), unknown(field.key(), kind.keys()));
            }
        }
        return new Entry(kind, place(node.line()), fields, parts);
    }

    private List<Entry> single(EntryKind kind, YamlNode node) {
        return isNothing(node) ? List.of() : List.of(entry(kind, node));
    }

    private String text(YamlNode.Field field) {
        if (field.value() instanceof YamlNode.Scalar scalar) {
            return scalar.text().strip();
        }
        faults.add(place(field.value().line()), WORDS.say("text.expected", Faults.shown(field.key())));
        return "";
    }

    /** The fields of a mapping, each key once. */
    private List<YamlNode.Field> fields(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            faults.add(place(node.line()), WORDS.say("group.expected"));
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        for (YamlNode.Field field : mapping.fields()) {
            if (!seen.add(field.key())) {
                faults.add(place(field.line()), WORDS.say("key.twice", Faults.shown(field.key())));
            }
        }
        return mapping.fields();
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
    }

    private static String unknown(String key, Stream<String> known) {
        return WORDS.say("key.unknown", Faults.shown(key), Faults.listed(known));
    }

    private String place(int line) {
        return WORDS.say("place.line", file, line);
    }
}
