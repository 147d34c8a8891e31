package org.govmonitor.app.console.registry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.govmonitor.app.registration.Halt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the bundles for tables that leave as files: the same as on the page. */
@Component
class FileWords {
    private final MessageSource words;

    FileWords(MessageSource words) {
        this.words = words;
    }

    String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    List<String> all(String... keys) {
        return Stream.of(keys).map(key -> say(key)).toList();
    }

    String state(@Nullable Halt halt) {
        return halt == null ? say("watch.ACTIVE") : say("watch.because", say("watch." + halt.state()), halt.reason());
    }

    static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
