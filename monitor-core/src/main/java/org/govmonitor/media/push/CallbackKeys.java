package org.govmonitor.media.push;

import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was agreed with WeChat for the callbacks of one account (基本配置 → 服务器配置). Never shown. */
public final class CallbackKeys {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{3,32}");
    private static final Pattern AES_KEY = Pattern.compile("[A-Za-z0-9+/]{43}");

    private final String originalId;
    private final String appId;
    private final String token;
    private final byte @Nullable [] aesKey;

    /**
     * @param originalId {@code gh_…}, to which messages must be addressed
     * @param appId for which encrypted messages must be made
     * @param token 3 to 32 letters and digits
     * @param encodingAesKey 43 characters, or null for the plain mode
     * @throws IllegalArgumentException where one has another form; the message repeats nothing of it
     */
    public CallbackKeys(String originalId, String appId, String token, @Nullable String encodingAesKey) {
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("the token is 3 to 32 letters and digits");
        }
        if (encodingAesKey != null && !AES_KEY.matcher(encodingAesKey).matches()) {
            throw new IllegalArgumentException("the EncodingAESKey is 43 letters, digits, + and /");
        }
        this.originalId = originalId;
        this.appId = appId;
        this.token = token;
        this.aesKey = encodingAesKey == null ? null : Base64.getDecoder().decode(encodingAesKey + "=");
    }

    public String originalId() {
        return originalId;
    }

    String appId() {
        return appId;
    }

    String token() {
        return token;
    }

    byte @Nullable [] aesKey() {
        return aesKey == null ? null : aesKey.clone();
    }

    @Override
    public String toString() {
        return "CallbackKeys[" + originalId + "]";
    }
}
