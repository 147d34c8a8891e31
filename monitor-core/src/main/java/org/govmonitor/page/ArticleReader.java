package org.govmonitor.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** When an article was published, by what the article itself says. */
public final class ArticleReader {
    private static final Pattern LABEL = Pattern.compile("发布时间|发布日期|发布于|发稿时间|时间[:：]|日期[:：]");
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
        Labelled labelled = new Labelled(today);
        article.document().body().filter(labelled);
        return Optional.ofNullable(labelled.day).map(day -> new ItemDate(day, DateSource.ARTICLE_TEXT));
    }

    /** Finds the first date that stands behind a label, in the same text or in one of the next. */
    private static final class Labelled implements NodeFilter {
        private final LocalDate today;
        private int within;
        private @Nullable LocalDate day;

        Labelled(LocalDate today) {
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
            Matcher label = LABEL.matcher(text);
            String near = text;
            if (label.find()) {
                within = REACH;
                near = text.substring(label.end());
            }
            if (within > 0) {
                day = DateReader.firstDay(near.substring(0, Math.min(within, near.length())), today)
                        .orElse(null);
                within -= near.length();
            }
        }
    }
}
