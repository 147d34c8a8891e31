package org.govmonitor.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.govmonitor.scan.ScanKind;
import org.govmonitor.words.Words;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code columns}, {@code content}, {@code deep} or {@code whole}. */
final class ScanKindConverter implements ITypeConverter<ScanKind> {
    private static final Words WORDS = Words.of(ScanKindConverter.class);

    @Override
    public ScanKind convert(String text) {
        return Arrays.stream(ScanKind.values())
                .filter(kind -> name(kind).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadValue(WORDS.say("scan.kind", text, names())));
    }

    private static String names() {
        return Arrays.stream(ScanKind.values()).map(ScanKindConverter::name).collect(Collectors.joining("、"));
    }

    private static String name(ScanKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
