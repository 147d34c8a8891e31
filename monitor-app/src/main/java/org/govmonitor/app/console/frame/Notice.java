package org.govmonitor.app.console.frame;

/**
 * What became of what a person just did.
 *
 * @param done whether it was done
 * @param key of the words in the message bundle
 */
public record Notice(boolean done, String key, Object... arguments) {
    public static Notice done(String key, Object... arguments) {
        return new Notice(true, key, arguments);
    }

    public static Notice failed(String key, Object... arguments) {
        return new Notice(false, key, arguments);
    }
}
