package org.govmonitor.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What a room says to people: the messages of the {@code words.properties} beside it. */
public final class Words {
    private final ResourceBundle messages;

    private Words(ResourceBundle messages) {
        this.messages = messages;
    }

    /**
     * The words of the room that a class lives in, the same under every locale.
     *
     * @throws java.util.MissingResourceException if the room has none
     */
    public static Words of(Class<?> resident) {
        return new Words(ResourceBundle.getBundle(resident.getPackageName() + ".words", Locale.ROOT));
    }

    /**
     * A message with its places filled.
     *
     * @param values written as their {@code toString}, so that a number keeps its digits ungrouped
     * @throws java.util.MissingResourceException if there is no such message
     */
    public String say(String key, @Nullable Object... values) {
        Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(messages.getString(key), Locale.ROOT).format(texts);
    }
}
