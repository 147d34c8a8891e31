package org.govmonitor.media.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.media.FetchFaults;
import org.govmonitor.media.WrittenTimes;
import org.govmonitor.page.Page;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.words.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page by which another platform (今日头条, 抖音, 快手, 微博, …) shares a post. Only what such pages say to programs that preview links
 * is taken: title and time, and the author's name where it stands beside them. All else of these platforms is behind walls.
 */
final class SharePage {
    private static final Words WORDS = Words.of(FetchFaults.class);
    private static final Duration SKEW = Duration.ofDays(1);
    private static final List<String> TIMES = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:release_date]",
            "meta[property=og:pubdate]",
            "meta[itemprop=datePublished]",
            "meta[name=publishdate]",
            "meta[name=PubDate]");
    private static final Pattern IN_DATA = Pattern.compile(
            "\"(?:datePublished|created_at|publish_time|publishTime|create_time|createTime)\"\\s*:\\s*\"?([^\"\\\\,}]{8,40})");
    private static final Pattern AUTHOR =
            Pattern.compile("\"(?:screen_name|nickname|author_name)\"\\s*:\\s*\"([^\"\\\\]{1,60})\"");

    private SharePage() {}

    static PostPage read(ArticleLink link, Page page, Instant now) {
        Optional<Instant> time = time(page);
        if (time.isEmpty()) {
            return PostPage.without(PostPageState.UNREADABLE, link, WORDS.say("post.untimed"));
        }
        if (time.get().isAfter(now.plus(SKEW))) {
            return PostPage.without(PostPageState.UNREADABLE, link, WORDS.say("post.future"));
        }
        String author = author(page);
        return new PostPage(
                PostPageState.PUBLISHED,
                link.url(),
                link.key(),
                title(page),
                time.get(),
                PostForm.OTHER,
                author == null ? null : AccountMarks.named(author),
                page,
                WORDS.say("post.PUBLISHED"));
    }

    private static Optional<Instant> time(Page page) {
        for (String place : TIMES) {
            Element meta = page.document().selectFirst(place);
            Optional<Instant> time = meta == null ? Optional.empty() : WrittenTimes.parse(meta.attr("content"));
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.ofNullable(inData(page, IN_DATA)).flatMap(WrittenTimes::parse);
    }

    private static @Nullable String author(Page page) {
        Element meta = page.document().selectFirst("meta[name=author], meta[property=article:author]");
        return meta == null || meta.attr("content").isBlank()
                ? inData(page, AUTHOR)
                : meta.attr("content").strip();
    }

    private static @Nullable String title(Page page) {
        Element meta = page.document().selectFirst("meta[property=og:title]");
        String title = meta == null ? page.title() : meta.attr("content");
        return title.isBlank() ? null : title.strip();
    }

    private static @Nullable String inData(Page page, Pattern value) {
        for (String script : page.scripts()) {
            Matcher found = value.matcher(script);
            if (found.find()) {
                return found.group(1);
            }
        }
        return null;
    }
}
