package org.govmonitor.page.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageTags;
import org.govmonitor.page.date.DateReader;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** When an article was published, by what the article itself says. */
public final class ArticleReader {
    private static final Pattern LABEL = Pattern.compile("发布时间|发布日期|发布于|发稿时间|公开日期|公布日期");
    /** 时间 and 日期 mean the publication only where no word before them says otherwise. */
    private static final Pattern PLAIN_LABEL = Pattern.compile("(?<![\\u4e00-\\u9fa5])(?:时\\s?间|日\\s?期)\\s?[:：]");
    /** A label's date may stand in the next node; further away it belongs to something else. */
    private static final int REACH = 40;

    private static final Set<String> OPAQUE = Set.of("script", "style", "noscript", "template");

    private ArticleReader() {}

    /**
     * The day of publication: the PubDate tag (国办发〔2017〕47号), else the date behind 发布时间, 发布日期 or 时间 in the text.
     *
     * @param today nothing later is taken for a date
     */
    public static Optional<ItemDate> publishedOn(Page article, LocalDate today) {
        Optional<ItemDate> tag =
                PageTags.of(article).publishedOn(today).map(day -> new ItemDate(day, DateSource.ARTICLE_TAG));
        return tag.isPresent() ? tag : labelled(article, today);
    }

    private static Optional<ItemDate> labelled(Page article, LocalDate today) {
        Labelled found = new Labelled(LABEL, today);
        article.document().body().filter(found);
        if (found.day == null) {
            found = new Labelled(PLAIN_LABEL, today);
            article.document().body().filter(found);
        }
        return Optional.ofNullable(found.day).map(day -> new ItemDate(day, DateSource.ARTICLE_TEXT));
    }

    /** Finds the first date that stands behind a label, in the same text or in one of the next. */
    private static final class Labelled implements NodeFilter {
        private final Pattern label;
        private final LocalDate today;
        private int within;
        private @Nullable LocalDate day;

        Labelled(Pattern label, LocalDate today) {
            this.label = label;
            this.today = today;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element && OPAQUE.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text && !text.isBlank()) {
                hear(text.text());
            }
            return day == null ? FilterResult.CONTINUE : FilterResult.STOP;
        }

        private void hear(String text) {
            Matcher labelled = label.matcher(text);
            String near = text;
            if (labelled.find()) {
                within = REACH;
                near = text.substring(labelled.end());
            }
            if (within > 0) {
                day = DateReader.firstDay(near.substring(0, Math.min(within, near.length())), today)
                        .orElse(null);
                within -= near.length();
            }
        }
    }
}
