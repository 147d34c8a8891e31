package org.govmonitor.media;

import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** WeChat's interfaces as their documentation describes them, in the plain and the forced mode of stable_token. */
public final class FakeWeChat {
    public static final String APP_ID = "wx0123456789abcdef";
    public static final String SECRET = "s3cr3t-of-the-account";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Messages as JSON, the newest first. */
    public final List<String> messages = new ArrayList<>();
    /** What is answered in place of the list, where it is not 0. */
    public int error;

    public String errorMessage = "error";
    /** How often tokens were made by force. */
    public int forced;

    private int token = 1;
    private int valid = 1;

    public FakeWeChat(FakeWeb web) {
        web.on("/cgi-bin/stable_token", this::token);
        web.on("/cgi-bin/freepublish/batchget", this::list);
    }

    /** @param secondsAgo before 2024-01-08 10:00 in Shanghai */
    public FakeWeChat publish(long secondsAgo, String id, boolean deleted) {
        long time = 1_704_679_200 - secondsAgo;
        messages.add("{\"article_id\":\"" + id + "\",\"update_time\":" + time
                + ",\"content\":{\"news_item\":[{\"title\":\"标题\",\"url\":\"http://mp.weixin.qq.com/s?__biz=MzA=&mid="
                + id
                + "&idx=1&sn=ab&chksm=1\",\"is_deleted\":" + deleted + "}]}}");
        return this;
    }

    /** The token that was given is not valid any more; the plain mode gives the next, or goes on giving the old one. */
    public void expire(boolean plainModeKnows) {
        valid = token + 1;
        if (plainModeKnows) {
            token++;
        }
    }

    private MockResponse token(RecordedRequest request) {
        JsonNode asked = JSON.readTree(body(request));
        if (!asked.path("secret").asString("").equals(SECRET)) {
            return error(40_125, "invalid appsecret");
        }
        if (asked.path("force_refresh").asBoolean(false)) {
            forced++;
            token = Math.max(token + 1, valid);
            valid = token;
        }
        return FakeWeb.ok("application/json", "{\"access_token\":\"T" + token + "\",\"expires_in\":7200}");
    }

    private MockResponse list(RecordedRequest request) {
        if (!("T" + valid).equals(request.getUrl().queryParameter("access_token"))) {
            return error(valid > token ? 40_001 : 42_001, "access_token expired");
        }
        if (error != 0) {
            return error(error, errorMessage);
        }
        JsonNode asked = JSON.readTree(body(request));
        int offset = asked.path("offset").asInt(-1);
        int count = asked.path("count").asInt(-1);
        if (count < 1 || count > 20 || asked.path("no_content").asInt(0) != 1) {
            return error(40_097, "invalid args");
        }
        List<String> page =
                messages.subList(Math.min(offset, messages.size()), Math.min(offset + count, messages.size()));
        return FakeWeb.ok(
                "application/json",
                "{\"total_count\":" + messages.size() + ",\"item_count\":" + page.size() + ",\"item\":["
                        + String.join(",", page) + "]}");
    }

    private static String body(RecordedRequest request) {
        return request.getBody() == null ? "" : request.getBody().utf8();
    }

    private static MockResponse error(int code, String message) {
        return FakeWeb.ok("application/json", "{\"errcode\":" + code + ",\"errmsg\":\"" + message + "\"}");
    }
}
