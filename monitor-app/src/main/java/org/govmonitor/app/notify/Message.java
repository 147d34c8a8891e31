package org.govmonitor.app.notify;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something to be told.
 *
 * @param key the same key is one message for ever, however often it is posted; 1 to 200 characters
 * @param template such as {@code daily} for {@code config/templates/message-daily.txt}
 * @param values what the template may speak of: texts, numbers, days, records and lists of them; what is null is left out
 * @param urgent whether it is sent in quiet hours too
 */
public record Message(String key, Recipient to, String template, Map<String, Object> values, boolean urgent) {
    private static final int LONGEST_KEY = 200;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws IllegalArgumentException where key or template have another form */
    public Message {
        values = Map.copyOf(values);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("no key of a message: " + key);
        }
        if (!NAME.matcher(template).matches()) {
            throw new IllegalArgumentException("no name of a template: " + template);
        }
    }
}
