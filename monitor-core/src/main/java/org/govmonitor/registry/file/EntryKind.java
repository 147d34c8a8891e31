package org.govmonitor.registry.file;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The things that a registry file lists, and the keys each may and must have: the one form behind YAML and Excel. */
enum EntryKind {
    UNIT("units", List.of("name"), List.of()),
    CONTACT("contact", List.of(), List.of("name", "phone", "mail")),
    SITE("sites", List.of("name", "url", "unit"), List.of("idCode")),
    COLUMN("columns", List.of("name", "url"), List.of("kind", "within")),
    ACCOUNT("accounts", List.of("name", "platform", "unit"), List.of("nickname", "biz", "originalId")),
    SOURCE("sources", List.of("kind"), List.of("url", "status", "appid", "originalId", "uid"));

    /** What stands at the top of a file. */
    static final List<EntryKind> TOP = List.of(UNIT, SITE, ACCOUNT);

    private final String key;
    private final List<String> required;
    private final List<String> optional;

    EntryKind(String key, List<String> required, List<String> optional) {
        this.key = key;
        this.required = required;
        this.optional = optional;
    }

    /** The key under which such things are written. */
    String key() {
        return key;
    }

    List<String> required() {
        return required;
    }

    boolean has(String field) {
        return required.contains(field) || optional.contains(field);
    }

    /** What such a thing is made of, or null where it has no parts. */
    @Nullable
    EntryKind part() {
        return switch (this) {
            case UNIT -> CONTACT;
            case SITE -> COLUMN;
            case ACCOUNT -> SOURCE;
            case CONTACT, COLUMN, SOURCE -> null;
        };
    }

    /** For messages: the keys that may be written. */
    Stream<String> keys() {
        EntryKind part = part();
        Stream<String> own = Stream.concat(required.stream(), optional.stream());
        return part == null ? own : Stream.concat(own, Stream.of(part.key));
    }
}
