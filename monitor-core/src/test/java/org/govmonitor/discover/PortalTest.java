package org.govmonitor.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.discover.proposal.ProposedColumn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A county's portal as the four great site builders write it, with all that surrounds its columns. */
class PortalTest {
    private static final LocalDate NEWEST = LocalDate.of(2024, 1, 26);

    /** The columns below each top entry with the kinds their names tell. */
    private static final Map<String, List<String>> NEWS =
            Map.of("新闻中心", List.of("安远要闻 NEWS", "部门动态 NEWS", "乡镇动态 NEWS", "公示公告 NOTICE"));

    /** As prescribed (国办公开办函〔2019〕61号); an entry with a kind alone is a column itself. */
    private static final Map<String, List<String>> DISCLOSURE = ordered(
            "政府信息公开指南", List.of("STATIC"),
            "政府信息公开制度", List.of("STATIC"),
            "法定主动公开内容",
                    List.of(
                            "机构职能 STATIC",
                            "领导信息 STATIC",
                            "规范性文件 POLICY",
                            "其他政策文件 POLICY",
                            "政策解读 INTERPRETATION",
                            "规划计划 PLAN",
                            "财政预决算 BUDGET",
                            "人事信息 PERSONNEL",
                            "重大项目 OTHER"),
            "政府信息公开年报", List.of("ANNUAL_REPORT"));

    /** How a builder writes the address of its n-th column. */
    enum Builder {
        PLATFORM {
            @Override
            String column(int n) {
                return "/c1000%02d/list.shtml".formatted(n);
            }

            @Override
            String article(int column, int n) {
                return "/ayxrmzf/c1000%02d/202401/%032x.shtml".formatted(column, 7_919L * (column * 100L + n));
            }
        },
        COLLECTION {
            @Override
            String column(int n) {
                return "/col/col%d/index.html".formatted(2180 + n);
            }

            @Override
            String article(int column, int n) {
                return "/art/2024/1/%d/art_%d_%d.html".formatted(n + 1, 2180 + column, 410000 + column * 100 + n);
            }
        },
        DIRECTORIES {
            @Override
            String column(int n) {
                return "/" + (n < 6 ? "xwzx" : "zwgk") + "/lm" + (char) ('a' + n) + "/";
            }

            @Override
            String article(int column, int n) {
                return column(column) + "202401/t202401%02d_%d.html".formatted(n + 1, 1868400 + column * 100 + n);
            }
        },
        QUERIES {
            @Override
            String column(int n) {
                return "/NewsList.aspx?cid=" + (300 + n);
            }

            @Override
            String article(int column, int n) {
                return "/NewsShow.aspx?id=" + (9000 + column * 100 + n);
            }
        };

        abstract String column(int n);

        abstract String article(int column, int n);
    }

    private static Map<String, List<String>> ordered(Object... entries) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            @SuppressWarnings("unchecked")
            List<String> leaves = (List<String>) entries[i + 1];
            map.put((String) entries[i], leaves);
        }
        return map;
    }

    /** A column the portal has. */
    private record Leaf(int number, List<String> path, String kind) {
        String name() {
            return path.get(path.size() - 1);
        }
    }

    private static List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        NEWS.forEach((top, names) -> names.forEach(name -> leaves.add(leaf(leaves.size(), List.of(top), name))));
        DISCLOSURE.forEach((second, names) -> {
            if (names.size() == 1) {
                leaves.add(new Leaf(leaves.size(), List.of("政府信息公开", second), names.get(0)));
            } else {
                names.forEach(name -> leaves.add(leaf(leaves.size(), List.of("政府信息公开", second), name)));
            }
        });
        return leaves;
    }

    private static Leaf leaf(int number, List<String> above, String nameAndKind) {
        String[] parts = nameAndKind.split(" ");
        return new Leaf(
                number, Stream.concat(above.stream(), Stream.of(parts[0])).toList(), parts[1]);
    }

    @ParameterizedTest
    @EnumSource
    void itsColumnsAreFoundByTheirOwnNamesAndNothingElseIs(Builder builder) throws IOException {
        try (SampleSite site = portal(builder)) {
            DiscoveredSite found = site.discover();
            Map<String, Leaf> byAddress =
                    leaves().stream().collect(Collectors.toMap(leaf -> builder.column(leaf.number()), leaf -> leaf));

            assertThat(found.columns())
                    .extracting(PortalTest::shown)
                    .containsExactlyInAnyOrderElementsOf(leaves().stream()
                            .map(leaf -> String.join(" > ", leaf.path()) + " " + leaf.kind())
                            .toList());
            assertThat(found.columns())
                    .filteredOn(ProposedColumn::isConfident)
                    .hasSizeGreaterThan(leaves().size() * 3 / 4)
                    .allMatch(column -> byAddress.containsKey(address(column)));
            assertThat(found.columns())
                    .filteredOn(column -> !column.kind().name().equals("STATIC"))
                    .extracting(ProposedColumn::newest)
                    .containsOnly(NEWEST);
        }
    }

    private static String shown(ProposedColumn column) {
        return String.join(" > ", column.path()) + " " + column.kind();
    }

    private static String address(ProposedColumn column) {
        String query = column.url().encodedQuery();
        return column.url().encodedPath() + (query == null ? "" : "?" + query);
    }

    private static SampleSite portal(Builder builder) throws IOException {
        List<Leaf> leaves = leaves();
        SampleSite site = new SampleSite().menu(top() + menu(builder, leaves) + FOOT);
        site.page("/", "首页", homeBlocks(builder, leaves) + SERVICES);
        site.page("/xwzx/index.html", "新闻中心", homeBlocks(builder, leaves));
        site.page("/zfxxgk/", "政府信息公开", tree(builder, leaves));
        site.page("/map.html", "网站地图", menu(builder, leaves));
        for (Leaf leaf : leaves) {
            String trail = trail(leaf);
            String left = leaf.path().get(0).equals("政府信息公开") ? tree(builder, leaves) : "";
            String content = leaf.kind().equals("STATIC") ? PROSE : list(builder, leaf.number());
            site.page(
                    builder.column(leaf.number()),
                    leaf.name(),
                    trail + left + "<div class=main><h2>" + leaf.name() + "</h2>" + content + "</div>" + PAGER);
            for (int n = 0; n < 8; n++) {
                site.page(
                        builder.article(leaf.number(), n),
                        "关于做好第" + n + "号重点工作的通知",
                        trail + "<h1>关于做好第" + n + "号重点工作的通知</h1><p>发布时间：2024-01-" + (26 - n) + "</p>" + PROSE);
            }
        }
        site.page("/bsfw/", "办事服务", "<form><input><input><select></select><textarea></textarea></form>")
                .page("/ldxx/", "领导信箱", "<form><input><input><input><textarea></textarea></form>")
                .page("/ysqgk/", "依申请公开", "<form><input><input><input><textarea></textarea></form>")
                .page("/about.html", "关于我们", PROSE)
                .page("/c/en/", "English", "<p>Welcome to Anyuan</p>");
        return site;
    }

    private static String top() {
        return """
                <div class=top><a href=https://www.gov.cn/>中国政府网</a><a href=http://www.jiangxi.gov.cn/>江西省人民政府</a>
                <a href="javascript:wza()">无障碍</a><a href=/wza/>无障碍阅读</a><a href=/zzb/>长者专区</a><a href=/c/en/>English</a>
                <a href=/ft/>繁體版</a><a href=/rss.xml>RSS订阅</a><a href="mailto:ay@example.gov.cn">邮箱</a>
                <a href=/login>登录</a><a href=/user/register>注册</a>
                <form action=/search><input name=q><button>搜索</button></form><a href=/jsearch/>高级搜索</a></div>
                """;
    }

    private static final String FOOT = """
            <div class=foot><a href=/map.html>网站地图</a><a href=/about.html>关于我们</a><a href=https://beian.miit.gov.cn/>赣ICP备17013925号</a>
            <a href=https://zfwzgl.www.gov.cn/exposure/jiucuo.html>政府网站找错</a><p>主办单位：安远县人民政府办公室</p></div>
            """;

    private static final String SERVICES = """
            <div class=fw><h3><a href=/bsfw/>办事服务</a></h3><ul><li><a href=https://ganzhou.jxzwfww.gov.cn/yjs/>高效办成一件事</a></li>
            <li><a href=/bsfw/gr/>个人办事</a></li><li><a href=/bsfw/fr/>法人办事</a></li><li><a href=/bsfw/cx/>办件查询</a></li>
            <li><a href=/ysqgk/>依申请公开</a></li><li><a href=/ldxx/>我要写信</a></li></ul></div>
            <div class=lj><select><option>友情链接</option></select><a href=http://www.ganzhou.gov.cn/>赣州市人民政府</a>
            <a href=https://fgw.example.gov.cn/tzgg/>市发改委通知公告</a></div>
            """;

    private static final String PAGER =
            "<div class=pages><a href='?p=1'>首页</a><a href='?p=1'>上一页</a><a href='?p=2'>2</a><a href='?p=2'>下一页</a><a href='?p=9'>尾页</a></div>";

    private static final String PROSE = "<div class=art><p>安远县位于江西省南部，是东江的发源地之一，全县辖十八个乡镇，面积二千三百多平方公里，人口四十余万。</p>"
            + "<p>县人民政府驻欣山镇，负责全县的经济、教育、科学、文化、卫生、体育和城乡建设事业，依法管理各项行政工作。</p></div>";

    /** A mega menu: every top entry with its columns below. */
    private static String menu(Builder builder, List<Leaf> leaves) {
        return "<div class=nav><ul><li><a href=/>首页</a></li><li><a href=/xwzx/index.html>新闻中心</a><div class=sub><ul>"
                + links(builder, leaves, "新闻中心")
                + "</ul></div></li><li><a href=/zfxxgk/>政府信息公开</a></li><li><a href=/bsfw/>办事服务</a></li></ul></div>";
    }

    private static String links(Builder builder, List<Leaf> leaves, String top) {
        return leaves.stream()
                .filter(leaf -> leaf.path().get(0).equals(top))
                .map(leaf -> "<li><a href='" + builder.column(leaf.number()) + "'>" + leaf.name() + "</a></li>")
                .collect(Collectors.joining());
    }

    /** The left tree of the disclosure platform (国办公开办函〔2019〕61号). */
    private static String tree(Builder builder, List<Leaf> leaves) {
        String inner = leaves.stream()
                .filter(leaf -> leaf.path().size() == 3)
                .map(leaf -> "<li><a href='" + builder.column(leaf.number()) + "'>" + leaf.name() + "</a></li>")
                .collect(Collectors.joining());
        String outer = leaves.stream()
                .filter(leaf -> leaf.path().size() == 2 && leaf.path().get(0).equals("政府信息公开"))
                .map(leaf -> "<li><a href='" + builder.column(leaf.number()) + "'>" + leaf.name() + "</a></li>")
                .collect(Collectors.joining());
        return "<div class=left><ul>" + outer + "<li><span>法定主动公开内容</span><ul>" + inner
                + "</ul></li><li><a href=/ysqgk/>依申请公开</a></li></ul></div>";
    }

    private static String homeBlocks(Builder builder, List<Leaf> leaves) {
        return leaves.stream()
                .filter(leaf -> leaf.path().get(0).equals("新闻中心"))
                .map(leaf ->
                        "<div class=box><div class=tit><a href='%s'>%s</a><a class=more href='%s'>更多&gt;</a></div>%s</div>"
                                .formatted(
                                        builder.column(leaf.number()),
                                        leaf.name(),
                                        builder.column(leaf.number()),
                                        list(builder, leaf.number())))
                .collect(Collectors.joining());
    }

    private static String trail(Leaf leaf) {
        String home = leaf.path().get(0).equals("新闻中心") ? "/xwzx/index.html" : "/zfxxgk/";
        String middle = leaf.path().size() == 3 ? " &gt; " + leaf.path().get(1) : "";
        return "<div class=pos>当前位置：<a href=/>首页</a> &gt; <a href='" + home + "'>"
                + leaf.path().get(0) + "</a>" + middle + " &gt; " + leaf.name() + "</div>";
    }

    private static String list(Builder builder, int column) {
        StringBuilder html = new StringBuilder("<ul class=list>");
        for (int n = 0; n < 8; n++) {
            html.append("<li><a href='%s'>关于做好%d年第%d号重点工作的通知</a><span>%s</span></li>"
                    .formatted(builder.article(column, n), 2024, n, NEWEST.minusDays(n)));
        }
        return html.append("</ul>").toString();
    }
}
