package org.govmonitor.media.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.govmonitor.media.FetchFaults;
import org.govmonitor.page.Page;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.words.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The public page of a WeChat article. Its visible date may be 昨天, and is written by script; the true one is {@code ct}, seconds
 * since 1970, in a script.
 */
final class WeChatPage {
    private static final Words WORDS = Words.of(FetchFaults.class);
    private static final Duration SKEW = Duration.ofDays(1);
    /** What stands in the place of an article is short. */
    private static final int LONGEST_NOTICE = 1_500;

    /** In the order in which they are believed. */
    private static final List<Pattern> TIMES = List.of(
            ScriptValue.of("ct", "\\d{10}"),
            ScriptValue.of("oriCreateTime", "\\d{10}"),
            ScriptValue.of("create_time|createTime|publish_time", "\\d{10}"));

    private static final Pattern BIZ = ScriptValue.of("biz|__biz|bizuin", "[A-Za-z0-9+/]{6,30}={0,2}");
    private static final Pattern ORIGINAL_ID = ScriptValue.of("user_name|username", "gh_[0-9a-zA-Z]{6,30}");
    private static final Pattern NICKNAME = ScriptValue.of("nickname|nick_name", "[^\"'<>]{1,60}");
    private static final Pattern TITLE = ScriptValue.of("msg_title|title", "[^\"'<>]{1,300}");
    private static final Pattern FORM = ScriptValue.of("item_show_type|appmsg_type", "\\d{1,3}");

    /** What notices say, in the order in which they are asked. */
    private static final List<Map.Entry<PostPageState, List<String>>> NOTICES = List.of(
            Map.entry(PostPageState.BLOCKED, List.of("环境异常", "完成验证", "访问过于频繁", "操作频繁", "请在微信客户端打开", "请输入验证码")),
            Map.entry(PostPageState.DELETED, List.of("已被发布者删除", "内容已被删除", "该内容已删除")),
            Map.entry(PostPageState.EXPIRED, List.of("链接已过期", "链接已失效")),
            Map.entry(PostPageState.VIOLATION, List.of("违规", "被投诉", "侵权", "违反", "已被屏蔽", "已停止访问")));

    private WeChatPage() {}

    /** Whether a page of unknown origin is such an article, or a notice in its place: then it has WeChat's own looks and few words. */
    static boolean is(Page page) {
        Document document = page.document();
        if (document.getElementById("js_content") != null) {
            return document.getElementById("js_name") != null
                    || document.getElementById("activity-name") != null
                    || document.selectFirst("meta[property=og:site_name][content=微信公众平台]") != null;
        }
        return document.selectFirst("link[href*=res.wx.qq.com/mmbizwap], script[src*=res.wx.qq.com/mmbizwap]") != null
                && document.body().text().length() <= LONGEST_NOTICE;
    }

    static PostPage read(ArticleLink link, Page page, Instant now) {
        if (page.url().encodedPath().contains("captcha")) {
            return PostPage.without(PostPageState.BLOCKED, link, WORDS.say("post.BLOCKED"));
        }
        Element content = page.document().getElementById("js_content");
        String seconds = time(page);
        if (seconds == null) {
            return notice(link, page, content == null);
        }
        Instant publishedAt = Instant.ofEpochSecond(Long.parseLong(seconds));
        if (publishedAt.isAfter(now.plus(SKEW))) {
            return PostPage.without(PostPageState.UNREADABLE, link, WORDS.say("post.future"));
        }
        String form = ScriptValue.in(page, FORM);
        return new PostPage(
                PostPageState.PUBLISHED,
                link.url(),
                link.key(),
                title(page),
                publishedAt,
                PostForm.of(form == null ? 0 : Integer.parseInt(form)),
                author(link, page),
                shown(page),
                WORDS.say("post.PUBLISHED"));
    }

    private static @Nullable String time(Page page) {
        for (Pattern place : TIMES) {
            String seconds = ScriptValue.in(page, place);
            if (seconds != null) {
                return seconds;
            }
        }
        return null;
    }

    private static PostPage notice(ArticleLink link, Page page, boolean empty) {
        String text = page.title() + " " + page.document().body().text();
        if (empty && text.length() <= LONGEST_NOTICE) {
            for (Map.Entry<PostPageState, List<String>> notice : NOTICES) {
                if (notice.getValue().stream().anyMatch(text::contains)) {
                    PostPageState state = notice.getKey();
                    return PostPage.without(state, link, WORDS.say("post." + state.name()));
                }
            }
        }
        return PostPage.without(PostPageState.UNREADABLE, link, WORDS.say("post.form"));
    }

    private static @Nullable AccountMarks author(ArticleLink link, Page page) {
        Element shown = page.document().selectFirst("#js_name, .wx_follow_nickname, .profile_nickname");
        String nickname = shown == null || shown.text().isBlank() ? ScriptValue.in(page, NICKNAME) : shown.text();
        String biz = ScriptValue.in(page, BIZ);
        String originalId = ScriptValue.in(page, ORIGINAL_ID);
        String linked = biz == null ? link.biz() : biz;
        return nickname == null && linked == null && originalId == null
                ? null
                : new AccountMarks(nickname == null ? "" : nickname.strip(), linked, originalId);
    }

    private static @Nullable String title(Page page) {
        Element meta = page.document().selectFirst("meta[property=og:title]");
        if (meta != null && !meta.attr("content").isBlank()) {
            return meta.attr("content").strip();
        }
        Element head = page.document().getElementById("activity-name");
        return head == null || head.text().isBlank() ? ScriptValue.in(page, TITLE) : head.text();
    }

    /** The same page with its body visible: a script would show it, and every reader sees it. */
    private static Page shown(Page page) {
        Document copy = page.document().clone();
        Element content = copy.getElementById("js_content");
        if (content != null) {
            content.removeAttr("style");
        }
        return new Page(page.url(), page.charset(), copy);
    }
}
