package org.govmonitor.app.settings;

/** What the operator wrote cannot be taken; the message is one line for the operator and says what would be right. */
public final class SettingRefusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public SettingRefusal(String message) {
        super(message);
    }

    public SettingRefusal(String message, Exception cause) {
        super(message, cause);
    }
}
