package org.govmonitor.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.govmonitor.page.date.DateReader;
import org.jsoup.nodes.Element;

/**
 * The labels that every page of a government site carries (国办发〔2017〕47号, annex 网页设计规范). Sites write their names in
 * any case, twice, or with nothing in them: the first filled one of a name counts.
 */
public final class PageTags {
    /** The names of the annex, in its order and spelling. */
    public enum Tag {
        SITE_NAME("SiteName"),
        SITE_DOMAIN("SiteDomain"),
        SITE_ID_CODE("SiteIDCode"),
        COLUMN_NAME("ColumnName"),
        COLUMN_DESCRIPTION("ColumnDescription"),
        COLUMN_KEYWORDS("ColumnKeywords"),
        COLUMN_TYPE("ColumnType"),
        ARTICLE_TITLE("ArticleTitle"),
        PUB_DATE("PubDate"),
        CONTENT_SOURCE("ContentSource"),
        KEYWORDS("Keywords"),
        AUTHOR("Author"),
        DESCRIPTION("Description"),
        IMAGE("Image"),
        URL("Url");

        private static final Map<String, Tag> BY_NAME = new LinkedHashMap<>();

        static {
            for (Tag tag : values()) {
                BY_NAME.put(tag.label.toLowerCase(Locale.ROOT), tag);
            }
        }

        private final String label;

        Tag(String label) {
            this.label = label;
        }

        /** The name as the annex spells it. */
        public String label() {
            return label;
        }
    }

    private final Map<Tag, String> values = new LinkedHashMap<>();

    private PageTags() {}

    /** Read from the meta elements, wherever in the page they stand. */
    public static PageTags of(Page page) {
        PageTags tags = new PageTags();
        for (Element meta : page.metas()) {
            Tag tag = Tag.BY_NAME.get(meta.attr("name").strip().toLowerCase(Locale.ROOT));
            String content = meta.attr("content").strip();
            if (tag != null && !content.isEmpty()) {
                tags.values.putIfAbsent(tag, content);
            }
        }
        return tags;
    }

    /** What the tag says, never blank; empty where the page lacks it or leaves it unfilled. */
    public Optional<String> get(Tag tag) {
        return Optional.ofNullable(values.get(tag));
    }

    /** The day in PubDate, whatever its style; empty where there is none or it is in the future of {@code today}. */
    public Optional<LocalDate> publishedOn(LocalDate today) {
        return get(Tag.PUB_DATE).flatMap(text -> DateReader.firstDay(text, today));
    }

    /** The filled tags under the names of the annex, in the order of the page. */
    public Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        values.forEach((tag, value) -> map.put(tag.label(), value));
        return Collections.unmodifiableMap(map);
    }
}
