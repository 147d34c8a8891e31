package org.govmonitor.registry.file;

import java.util.Arrays;
import okhttp3.HttpUrl;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Written fields as what they mean. Each is null where nothing is written, and where it is wrong, which is then told. */
final class Fields {
    private static final Words WORDS = Words.of(Fields.class);

    private Fields() {}

    /** @param home what a relative address is resolved against, or null where the address has to be whole */
    static @Nullable HttpUrl url(Entry entry, String key, @Nullable HttpUrl home, Faults faults) {
        Entry.Written written = entry.field(key);
        if (written == null) {
            return null;
        }
        HttpUrl url = home == null ? HttpUrl.parse(written.text()) : home.resolve(written.text());
        if (url == null) {
            faults.add(
                    written.place(),
                    home == null
                            ? WORDS.say("url.whole", Faults.shown(written.text()))
                            : WORDS.say("url.below", Faults.shown(written.text()), home));
            return null;
        }
        if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
            faults.add(written.place(), WORDS.say("url.password"));
            return null;
        }
        return url;
    }

    static <E extends Enum<E>> @Nullable E constant(Entry entry, String key, Class<E> type, Faults faults) {
        Entry.Written written = entry.field(key);
        if (written == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(written.text())) {
                return constant;
            }
        }
        faults.add(
                written.place(),
                WORDS.say(
                        "constant.unknown",
                        key,
                        Faults.shown(written.text()),
                        Faults.listed(Arrays.stream(type.getEnumConstants()).map(Enum::name))));
        return null;
    }
}
