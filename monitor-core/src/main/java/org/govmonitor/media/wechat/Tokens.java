package org.govmonitor.media.wechat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.govmonitor.media.AccountReader;
import org.govmonitor.media.AppSecrets;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.words.Words;
import tools.jackson.databind.JsonNode;

/** Access tokens by AppID, kept in memory until five minutes before they expire, when WeChat begins to give the next. */
final class Tokens {
    private static final Words WORDS = Words.of(AccountReader.class);
    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final int LONGEST_LIFE = 86_400;

    private final WeChatCalls calls;
    private final AppSecrets secrets;
    private final Clock clock;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    private record Token(String value, Instant usableUntil) {
        @Override
        public String toString() {
            return "Token[until " + usableUntil + "]";
        }
    }

    Tokens(WeChatCalls calls, AppSecrets secrets, Clock clock) {
        this.calls = calls;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The kept token, or the one that WeChat gives to all who ask. */
    Answer<String> token(String appId) {
        Token token = kept.get(appId);
        return token != null && clock.instant().isBefore(token.usableUntil())
                ? new Answer.Given<>(token.value())
                : ask(appId, false);
    }

    /**
     * Another token than one that was refused: what WeChat gives to all who ask, or, where that is the same one, a new one by
     * force, which ends the old one for everybody.
     */
    Answer<String> otherThan(String refused, String appId) {
        kept.remove(appId);
        Answer<String> plain = ask(appId, false);
        return plain instanceof Answer.Given<String> given && given.value().equals(refused) ? ask(appId, true) : plain;
    }

    private Answer<String> ask(String appId, boolean force) {
        String secret = secrets.of(appId);
        if (secret == null) {
            return new Answer.Refused<>(null, UnreadableReason.NO_SECRET, WORDS.say("wechat.secret", appId));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("grant_type", "client_credential");
        body.put("appid", appId);
        body.put("secret", secret);
        body.put("force_refresh", force);
        Answer<JsonNode> answer = calls.post("cgi-bin/stable_token", Map.of(), body);
        if (answer instanceof Answer.Refused<JsonNode> refused) {
            return refused.instead();
        }
        JsonNode given = ((Answer.Given<JsonNode>) answer).value();
        String value = given.path("access_token").asString("");
        int life = Math.min(given.path("expires_in").asInt(0), LONGEST_LIFE);
        if (value.isBlank()) {
            return WeChatCalls.notUnderstood();
        }
        kept.put(appId, new Token(value, clock.instant().plusSeconds(life).minus(EARLY)));
        return new Answer.Given<>(value);
    }
}
