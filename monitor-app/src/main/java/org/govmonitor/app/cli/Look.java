package org.govmonitor.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.govmonitor.scan.ScanKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/** What {@code monitor scan} looks at, as its option says it. */
enum Look {
    WHOLE(ScanKind.WHOLE),
    COLUMNS(ScanKind.COLUMNS),
    CONTENT(ScanKind.CONTENT),
    DEEP(ScanKind.DEEP),
    ACCOUNTS(null);

    private final @Nullable ScanKind ofSites;

    Look(@Nullable ScanKind ofSites) {
        this.ofSites = ofSites;
    }

    /** What is asked of sites; null where accounts are asked instead. */
    @Nullable
    ScanKind ofSites() {
        return ofSites;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@code whole}, {@code columns}, {@code content}, {@code deep} or {@code accounts}. */
    static final class Converter implements ITypeConverter<Look> {
        private static final Words WORDS = Words.of(Look.class);

        @Override
        public Look convert(String text) {
            return Arrays.stream(Look.values())
                    .filter(look -> look.word().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new BadValue(WORDS.say("scan.kind", text, words())));
        }

        private static String words() {
            return Arrays.stream(Look.values()).map(Look::word).collect(Collectors.joining(WORDS.say("scan.kind.and")));
        }
    }
}
