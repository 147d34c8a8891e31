package org.govmonitor.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;

/** When an article was published, by what the article itself says. */
public final class ArticleReader {
    private static final Pattern LABEL = Pattern.compile("发布时间|发布日期|发布于|发稿时间|时间[:：]|日期[:：]");
    /** A label's date may stand in the next node; further away it belongs to something else. */
    private static final int REACH = 40;

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
        for (TextNode node : article.document().body().selectXpath("//text()", TextNode.class)) {
            Matcher label = LABEL.matcher(node.text());
            if (label.find() && node.parentNode() != null) {
                String near = node.text().substring(label.end());
                Optional<LocalDate> day = DateReader.firstDay(near.substring(0, Math.min(REACH, near.length())), today);
                if (day.isPresent()) {
                    return day.map(d -> new ItemDate(d, DateSource.ARTICLE_TEXT));
                }
            }
        }
        return Optional.empty();
    }
}
