package org.govmonitor.media.push;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.govmonitor.media.push.CallbackAnswer.Refusal;
import org.jspecify.annotations.Nullable;

/** WECHAT_PUSH: judges the callbacks of one account. Keeps nothing; the same message told twice names the same posts. */
public final class PushCallback {
    /** Of a message; WeChat's have a few kilobytes. */
    public static final int MOST_BYTES = 256 << 10;

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int LONGEST_PARAMETER = 512;
    private static final int DIGITS = 10;

    private final CallbackKeys keys;
    private final Clock clock;

    public PushCallback(CallbackKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Judges a GET, by which WeChat tries the endpoint when it is set up. */
    public CallbackAnswer tried(CallbackQuery query) {
        String echo = usable(query.echostr());
        if (echo.isEmpty()) {
            return new CallbackAnswer.Refused(Refusal.INCOMPLETE);
        }
        byte[] key = keys.aesKey();
        if (query.msgSignature() != null && key != null) {
            Refusal refusal = refusal(query, query.msgSignature(), echo);
            return refusal != null
                    ? new CallbackAnswer.Refused(refusal)
                    : Envelope.open(echo, key, keys.appId())
                            .<CallbackAnswer>map(CallbackAnswer.Echo::new)
                            .orElseGet(() -> new CallbackAnswer.Refused(Refusal.UNDECIPHERABLE));
        }
        Refusal refusal = refusal(query, query.signature(), null);
        return refusal == null ? new CallbackAnswer.Echo(echo) : new CallbackAnswer.Refused(refusal);
    }

    /** Judges a POST, by which WeChat tells of something. */
    public CallbackAnswer told(CallbackQuery query, byte[] body) {
        if (body.length > MOST_BYTES) {
            return new CallbackAnswer.Refused(Refusal.TOO_LARGE);
        }
        byte[] key = keys.aesKey();
        if (key == null) {
            Refusal refusal = refusal(query, query.signature(), null);
            return refusal == null ? plain(text(body)) : new CallbackAnswer.Refused(refusal);
        }
        String encrypted = CallbackMessage.parse(text(body))
                .map(message -> message.value("Encrypt"))
                .orElse("");
        if (encrypted.isEmpty()) {
            return new CallbackAnswer.Refused(Refusal.WRONG_MODE);
        }
        Refusal refusal = refusal(query, query.msgSignature(), encrypted);
        if (refusal != null) {
            return new CallbackAnswer.Refused(refusal);
        }
        return Envelope.open(encrypted, key, keys.appId())
                .map(this::plain)
                .orElseGet(() -> new CallbackAnswer.Refused(Refusal.UNDECIPHERABLE));
    }

    private CallbackAnswer plain(String text) {
        Optional<CallbackMessage> read = CallbackMessage.parse(text);
        if (read.isEmpty()) {
            return new CallbackAnswer.Refused(Refusal.NOT_UNDERSTOOD);
        }
        CallbackMessage message = read.get();
        if (message.value("MsgType").isEmpty() && !message.value("Encrypt").isEmpty()) {
            return new CallbackAnswer.Refused(Refusal.WRONG_MODE);
        }
        if (!message.value("ToUserName").equals(keys.originalId())) {
            return new CallbackAnswer.Refused(Refusal.OTHER_ACCOUNT);
        }
        return PushedPosts.of(message, clock.instant())
                .<CallbackAnswer>map(published -> published)
                .orElseGet(CallbackAnswer.Ignored::new);
    }

    /** Why the sender is not believed, or null. @param signed what the signature covers beside the moment, or null */
    private @Nullable Refusal refusal(CallbackQuery query, @Nullable String signature, @Nullable String signed) {
        String given = usable(signature);
        String timestamp = usable(query.timestamp());
        String nonce = usable(query.nonce());
        if (given.isEmpty() || timestamp.isEmpty() || nonce.isEmpty()) {
            return Refusal.INCOMPLETE;
        }
        boolean right = signed == null
                ? Signature.isOf(given, keys.token(), timestamp, nonce)
                : Signature.isOf(given, keys.token(), timestamp, nonce, signed);
        if (!right) {
            return Refusal.SIGNATURE;
        }
        return isNow(timestamp) ? null : Refusal.NOT_NOW;
    }

    private boolean isNow(String timestamp) {
        if (timestamp.length() != DIGITS || !timestamp.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(sent, clock.instant()).abs().compareTo(WINDOW) <= 0;
    }

    /** The parameter; empty where it is missing or longer than any that WeChat sends. */
    private static String usable(@Nullable String parameter) {
        return parameter == null || parameter.length() > LONGEST_PARAMETER ? "" : parameter;
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
