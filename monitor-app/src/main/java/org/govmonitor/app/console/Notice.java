package org.govmonitor.app.console;

/**
 * What became of what a person just did.
 *
 * @param done whether it was done
 * @param key of the words in the message bundle
 */
record Notice(boolean done, String key, Object... arguments) {
    static Notice done(String key, Object... arguments) {
        return new Notice(true, key, arguments);
    }

    static Notice failed(String key, Object... arguments) {
        return new Notice(false, key, arguments);
    }
}
