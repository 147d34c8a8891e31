package org.govmonitor.media;

import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** Visitors' Weibo: a cookie first, then the profile, then its posts. */
public final class FakeWeibo {
    public static final String UID = "1234567890";

    /** Cards as JSON. */
    public final List<String> cards = new ArrayList<>();
    /** What is answered in place of the posts, or null. */
    public @Nullable String instead;

    public int status = 200;

    public FakeWeibo(FakeWeb web) {
        web.serve(
                "/visitor/genvisitor2",
                "text/javascript",
                "window.visitor_gray_callback && visitor_gray_callback({\"retcode\":20000000,\"msg\":\"succ\",\"data\":"
                        + "{\"sub\":\"_2AkMxyz\",\"subp\":\"0033Wr\",\"tid\":\"\"}});");
        web.on("/api/container/getIndex", this::index);
    }

    /** @param time as Weibo writes it */
    public FakeWeibo post(String time, String id, boolean pinned) {
        cards.add("{\"card_type\":9,\"mblog\":{\"id\":\"" + id + "\",\"created_at\":\"" + time + "\",\"text\":\"x\""
                + (pinned ? ",\"isTop\":1" : "") + "}" + (pinned ? ",\"profile_type_id\":\"proweibotop_\"" : "") + "}");
        return this;
    }

    private MockResponse index(RecordedRequest request) {
        if (!String.valueOf(request.getHeaders().get("Cookie")).contains("SUB=_2AkMxyz")) {
            return FakeWeb.status(432);
        }
        if (status != 200) {
            return FakeWeb.status(status);
        }
        if (instead != null) {
            return FakeWeb.ok("application/json", instead);
        }
        String container = request.getUrl().queryParameter("containerid");
        if (container == null) {
            return FakeWeb.ok(
                    "application/json",
                    "{\"ok\":1,\"data\":{\"userInfo\":{\"screen_name\":\"甲县发布\"},\"tabsInfo\":{\"tabs\":["
                            + "{\"tabKey\":\"profile\",\"containerid\":\"230283" + UID + "\"},"
                            + "{\"tabKey\":\"weibo\",\"containerid\":\"107603" + UID + "\"}]}}}");
        }
        return container.equals("107603" + UID)
                ? FakeWeb.ok("application/json", "{\"ok\":1,\"data\":{\"cards\":[" + String.join(",", cards) + "]}}")
                : FakeWeb.ok("application/json", "{\"ok\":0,\"msg\":\"这里还没有内容\"}");
    }
}
