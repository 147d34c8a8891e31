package org.govmonitor.app.accounts.secret;

import java.util.regex.Pattern;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.SourceKind;

/** What a secret is for, and whose it is. */
public enum SecretKind {
    /** AppSecret of an AppID. */
    APP_SECRET(SourceKind.WECHAT_API, "[0-9a-zA-Z]{16,64}"),
    /** The token of the callbacks of an account, by its original id. */
    CALLBACK_TOKEN(SourceKind.WECHAT_PUSH, "[A-Za-z0-9]{3,32}"),
    /** The EncodingAESKey of the callbacks of an account, by its original id. */
    CALLBACK_AES_KEY(SourceKind.WECHAT_PUSH, "[A-Za-z0-9+/]{43}"),
    /** The AppID for which encrypted callbacks are made, by the account's original id. No secret, but it comes with the key. */
    CALLBACK_APP_ID(SourceKind.WECHAT_PUSH, "wx[0-9a-f]{16}");

    private final SourceKind owner;
    private final Pattern form;

    SecretKind(SourceKind owner, String form) {
        this.owner = owner;
        this.form = Pattern.compile(form);
    }

    /** Whether it may be that of such an owner: an AppID or an original id. */
    public boolean isOf(String ownerId) {
        return AccountSource.isId(owner, ownerId);
    }

    boolean isFormOf(String secret) {
        return form.matcher(secret).matches();
    }
}
