package org.govmonitor.page.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.govmonitor.page.Page;
import org.govmonitor.page.Sparse;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingStrategy;

/** A protection service's own page in the place of the site's: a script to be solved, or a refusal. */
final class ChallengePage implements ListingStrategy {
    private record Mark(String by, Pattern pattern) {}

    private static final List<Mark> IN_SCRIPT = List.of(
            new Mark("瑞数", Pattern.compile("\\$_ts\\b|_\\$jsvmprt|\\$_ss\\b")),
            new Mark("加速乐", Pattern.compile("__jsl_clearance|document\\.cookie\\s*=\\s*\\(?['\"]?__jsl|jsluid")),
            new Mark("阿里云", Pattern.compile("acw_sc__v2|aliyun_waf|_waf_")),
            new Mark(
                    "cookie",
                    Pattern.compile(
                            "document\\.cookie\\s*=[\\s\\S]{0,400}location\\.(?:href|reload|replace)|location\\.(?:href|reload|replace)[\\s\\S]{0,400}document\\.cookie\\s*=")));
    private static final List<Mark> IN_TEXT = List.of(
            new Mark(
                    "WAF",
                    Pattern.compile(
                            "网站防火墙|云防护|安全狗|创宇盾|D盾|云锁|WAF|您的?(?:访问|请求).{0,12}(?:拦截|阻断|拒绝|异常)|请求.{0,6}(?:拦截|异常)")),
            new Mark("验证码", Pattern.compile("人机验证|滑动验证|拖动滑块|安全验证|访问验证|访问过于频繁|Just a moment|Checking your browser")));
    /** A page with more to read than this is the site's own. */
    private static final int LONGEST = 400;

    private static final int MOST_LINKS = 4;

    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        if (!Sparse.is(page, LONGEST, MOST_LINKS)) {
            return Optional.empty();
        }
        String text = page.title() + " " + page.document().body().text();
        String scripts = String.join("\n", page.scripts());
        return mark(IN_SCRIPT, scripts).or(() -> mark(IN_TEXT, text)).map(Listing.Blocked::new);
    }

    private static Optional<String> mark(List<Mark> marks, CharSequence in) {
        return marks.stream()
                .filter(mark -> mark.pattern().matcher(in).find())
                .map(Mark::by)
                .findFirst();
    }
}
