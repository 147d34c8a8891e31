package org.govmonitor.discover.menu;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which words of a link may be the name of a column, and which are those of something else that menus hold. */
public final class ColumnNames {
    private static final int SHORTEST = 2;
    /** Longer ones are titles of articles. */
    private static final int LONGEST = 18;

    /** Marks that stand around names in menus. */
    private static final Pattern TRIM =
            Pattern.compile("^[\\s\u00a0·•|>＞»›:：\\-—_*●■▪+]+|[\\s\u00a0·•|>＞»›:：\\-—_+]+$");

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u3000]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** The gap in a name that was spaced out to look well: 首 页. */
    private static final Pattern SPACED_OUT = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    /** A sentence, or one of a numbered series. */
    private static final Pattern NO_NAME =
            Pattern.compile("[，。；？！…?!;]|\\d+\\s*[页条期号]?\\)?$|\\d{1,2}[-/.月]\\d{1,2}|\\d{4}年\\d");

    private static final Pattern HOME = Pattern.compile("网?站?首页|返回首页|主页|(返回)?主站(链接|首页)?|门户首页|政府网首页");
    private static final Pattern MORE = Pattern.compile("(?i)(查看|了解|阅读|点击)?更多.{0,3}|(\\W*more\\W*)|查看全部|全部");
    private static final Pattern SITE_MAP = Pattern.compile("(网站|站点|本站)(地图|导航)|栏目导航");
    private static final Pattern LABEL = Pattern.compile(".*[:：]");

    /** Searches, accounts, languages, reading aids, tools of the page, ways to reach the site elsewhere. */
    private static final Pattern TOOL = Pattern.compile("(?i).*(登录|登陆|注册|注销|退出|用户中心|个人中心|搜索|检索|搜一搜|查询入口|"
            + "无障碍|适老|长者|关怀版|老年|助残|大字|繁[体體]|简体|英文|日本語|语言|手机版|电脑版|移动版|触屏版|客户端|小程序|二维码|扫一扫|"
            + "rss|订阅|收藏|设为首页|打印|关闭|分享|字体|字号|返回|顶部|上一|下一|尾页|末页|首条|纠错|找错|智能问答|机器人|"
            + "邮箱登|邮件系统|办公(系统|平台|自动化)|后台|管理维护|管理系统|版权|隐私|免责|网站声明|法律声明|使用帮助|网站帮助|帮助中心|关于(我们|本(网站|站))|"
            + "友情链接|当前位置|所在位置|您的位置|微博|微信|抖音|头条号|新媒体矩阵|备案|网安备|标识码).*");

    /** Doings on forms: what a citizen applies for, asks, complains of, or looks up. */
    private static final Pattern SERVICE = Pattern.compile(
            "(我要|我想|在线|网上|自助|一键|快速)(办|写|咨询|申请|申报|申领|预约|投诉|举报|提问|留言|查询|受理|报名|缴费|查).*"
                    + "|(个人|法人|企业|部门|主题|事项|便民|网上|在线|热门|跨省)?(办事|办理|服务)(大厅|入口|平台|窗口|中心|查询|系统|进度)"
                    + "|(个人|法人|企业|网上|在线)(办事|服务)|(办件|进度|信件|办理|结果|证照|成绩|违章|公积金|社保|水费|电费|依申请公开)(进度)?查询|依申请公开(申请|系统|平台)?|申请公开|在线申请");

    private ColumnNames() {}

    /** The words of a link: its text, else its title, else what its picture stands for. */
    static String of(Element link) {
        String text = clean(link.text());
        if (!text.isEmpty() && !text.endsWith("...") && !text.endsWith("…")) {
            return text;
        }
        String title = clean(link.attr("title"));
        if (!title.isEmpty() || !text.isEmpty()) {
            return title.isEmpty() ? text : title;
        }
        Element picture = link.selectFirst("img[alt], img[title]");
        return picture == null ? "" : clean(picture.hasAttr("alt") ? picture.attr("alt") : picture.attr("title"));
    }

    /** A name without the marks and gaps around and in it. */
    public static String clean(String text) {
        String plain = SPACES.matcher(text.length() > 200 ? text.substring(0, 200) : text)
                .replaceAll(" ");
        plain = TRIM.matcher(plain).replaceAll("");
        return plain.length() <= 12 ? SPACED_OUT.matcher(plain).replaceAll("") : plain;
    }

    /** Whether a cleaned text can be the name of a column at all. */
    static boolean mayNameColumn(String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && HAN.matcher(name).find()
                && !NO_NAME.matcher(name).find()
                && !isHome(name)
                && !isMore(name)
                && !TOOL.matcher(name).matches()
                && !SERVICE.matcher(name).matches()
                && !isSiteMap(name);
    }

    static boolean isHome(String name) {
        return HOME.matcher(name).matches();
    }

    /** Whether the words only say that a list goes on elsewhere. */
    static boolean isMore(String name) {
        return MORE.matcher(name).matches();
    }

    static boolean isSiteMap(String name) {
        return SITE_MAP.matcher(name).matches();
    }

    /** A heading's text as a name, if it can be one. */
    static Optional<String> heading(String text) {
        String name = clean(LABEL.matcher(text).matches() ? text.replaceAll("[:：]", "") : text);
        return mayNameColumn(name) ? Optional.of(name) : Optional.empty();
    }
}
