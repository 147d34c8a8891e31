package org.govmonitor.page.reading;

import java.util.regex.Pattern;
import org.govmonitor.page.Page;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Recognises an error page that is answered with a status of success: 您访问的页面不存在. */
public final class AbsentPage {
    private static final String THING = "(?:页面|网页|页|文件|内容|栏目|地址|链接|信息)";
    private static final String GONE = "(?:不存在|已?被?删除|找不到|未找到|没有找到|丢失|已失效|已过期)";
    private static final Pattern NOTICE =
            Pattern.compile("(?:您|你)?(?:所|要)?(?:访问|查看|浏览|请求|打开|查找)的?" + THING + ".{0,6}" + GONE
                    + "|(?:该|此|本)?" + THING + "(?:可能)?(?:已经)?(?:不存在|未找到|没有找到|找不到了?)"
                    + "|(?:找不到|未找到|没有找到)(?:该|此|您.{0,8}的?)?(?:页面|网页|文件)");
    private static final Pattern TITLE =
            Pattern.compile("(?i)^\\W*(?:error\\W*)?404\\b|404\\W*not found|not found|" + NOTICE);
    private static final int LONGEST_NOTICE = 40;

    private AbsentPage() {}

    /**
     * Whether the page says that there is nothing at its address. The words of a link or a long text do not count, nor does
     * a page that still bears the name of the column.
     *
     * @param column the name of the column that should stand there
     */
    public static boolean is(Page page, String column) {
        String title = page.title().strip();
        if (TITLE.matcher(title).find()) {
            return true;
        }
        if (title.contains(column)) {
            return false;
        }
        Notice notice = new Notice();
        page.document().body().filter(notice);
        return notice.said;
    }

    /** Looks for the words where people see them. */
    private static final class Notice implements NodeFilter {
        private boolean said;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
                return switch (element.normalName()) {
                    case "script", "style", "noscript", "template", "a", "select", "form" -> FilterResult.SKIP_ENTIRELY;
                    default ->
                        element.attr("style").replace(" ", "").contains("display:none")
                                ? FilterResult.SKIP_ENTIRELY
                                : FilterResult.CONTINUE;
                };
            }
            if (node instanceof TextNode text) {
                String words = text.text().strip();
                said |= words.length() <= LONGEST_NOTICE
                        && NOTICE.matcher(words).find();
            }
            return said ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
