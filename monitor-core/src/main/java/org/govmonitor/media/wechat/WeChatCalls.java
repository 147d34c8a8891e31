package org.govmonitor.media.wechat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.media.AccountReader;
import org.govmonitor.media.FetchFaults;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.words.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call of an interface: JSON by POST, JSON back. What WeChat says beside the number is not passed on, as it may repeat ours. */
final class WeChatCalls {
    private static final Words WORDS = Words.of(AccountReader.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ADDRESS = Pattern.compile("\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b");

    private final Fetcher fetcher;
    private final HttpUrl base;

    /** @param base {@code https://api.weixin.qq.com/}, or what stands in its place */
    WeChatCalls(Fetcher fetcher, HttpUrl base) {
        this.fetcher = fetcher;
        this.base = base;
    }

    Answer<JsonNode> post(String path, Map<String, String> query, Map<String, ?> body) {
        HttpUrl.Builder url = base.newBuilder().addPathSegments(path);
        query.forEach(url::addQueryParameter);
        FetchRequest.Call call = new FetchRequest.Call(
                Map.of("Accept", "application/json"),
                JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8),
                "application/json; charset=utf-8");
        FetchResult result = fetcher.fetch(FetchRequest.call(url.build(), call));
        if (result instanceof FetchResult.Failed failed) {
            return new Answer.Refused<>(null, FetchFaults.reason(failed), FetchFaults.detail(failed));
        }
        return result instanceof FetchResult.Ok ok ? judge(ok.body()) : notUnderstood();
    }

    /** The answer of a call that was answered in another form than it should have. */
    static <T> Answer<T> notUnderstood() {
        return new Answer.Refused<>(null, UnreadableReason.NOT_UNDERSTOOD, WORDS.say("wechat.form"));
    }

    private static Answer<JsonNode> judge(byte[] body) {
        try {
            JsonNode answer = JSON.readTree(body);
            if (!answer.isObject()) {
                return notUnderstood();
            }
            JsonNode code = answer.get("errcode");
            if (code == null || code.asInt(0) == 0) {
                return new Answer.Given<>(answer);
            }
            return refused(code.asInt(0), answer.path("errmsg").asString(""));
        } catch (JacksonException broken) {
            return notUnderstood();
        }
    }

    private static Answer<JsonNode> refused(int code, String message) {
        WeChatError error = WeChatError.of(code);
        Matcher address = ADDRESS.matcher(message);
        String detail = error == WeChatError.UNKNOWN
                ? WORDS.say("wechat.UNKNOWN", code)
                : error == WeChatError.ADDRESS_NOT_LISTED && address.find()
                        ? WORDS.say("wechat.ADDRESS_NOT_LISTED.of", code, address.group())
                        : WORDS.say("wechat." + error.name(), code);
        return new Answer.Refused<>(error, error.reason(), detail);
    }
}
