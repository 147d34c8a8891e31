package org.govmonitor.fetch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what the answers of protection services are known that stand between a site and its visitors: a script that has to be
 * solved, a question whether one is human, a refusal. They come with any status, 200 too, and say nothing of the site.
 */
public final class ProtectionMarks {
    private record Mark(String by, Pattern pattern) {}

    private static final List<Mark> IN_SCRIPT = List.of(
            mark("瑞数", "\\$_ts\\b|_\\$jsvmprt|\\$_ss\\b"),
            mark("加速乐", "__jsl_clearance|document\\.cookie\\s*=\\s*\\(?['\"](?:__jsl|_['\"]\\s*\\)?\\s*\\+)|jsluid"),
            mark("阿里云", "acw_sc__v2|aliyun_waf|_waf_"),
            mark("云锁", "yunsuo_session|security_session_verify|wzws-?waf|wzwschallenge"),
            mark("EdgeOne", "EO_Bot_Ssid|__tst_status|EO-Clearance"),
            mark(
                    "cookie",
                    "document\\.cookie\\s*=[\\s\\S]{0,400}location\\.(?:href|reload|replace)|location\\.(?:href|reload|replace)[\\s\\S]{0,400}document\\.cookie\\s*="));
    private static final List<Mark> IN_TEXT = List.of(
            mark("WAF", "网站防火墙|云防护|安全狗|创宇盾|D盾|云锁|WAF|您的?(?:访问|请求).{0,12}(?:拦截|阻断|拒绝|异常)|请求.{0,6}(?:拦截|异常)"),
            mark("验证码", "人机验证|滑动验证|拖动滑块|安全验证|访问验证|访问过于频繁|Just a moment|Checking your browser"));

    private ProtectionMarks() {}

    /**
     * The service that an answer which shows next to nothing comes from; empty where it bears no mark. Of an answer that
     * shows more it says nothing: sites write of firewalls, and set cookies.
     *
     * @param scripts what its scripts say
     * @param text what a visitor would read
     */
    public static Optional<String> in(CharSequence scripts, CharSequence text) {
        return find(IN_SCRIPT, scripts).or(() -> find(IN_TEXT, text));
    }

    /** The same for the raw body of an answer whose status tells that it is not the page asked for. */
    static Optional<String> inBody(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return in(text, text);
    }

    private static Optional<String> find(List<Mark> marks, CharSequence in) {
        return marks.stream()
                .filter(mark -> mark.pattern().matcher(in).find())
                .map(Mark::by)
                .findFirst();
    }

    private static Mark mark(String by, String pattern) {
        return new Mark(by, Pattern.compile(pattern));
    }
}
