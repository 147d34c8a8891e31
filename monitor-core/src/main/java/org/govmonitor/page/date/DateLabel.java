package org.govmonitor.page.date;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words before a date, or above its table column, say about it. Ordered from the best. */
public enum DateLabel {
    /** 发布时间: the day that counts. */
    PUBLISHED(2.0, "发布|刊发|刊登|发稿|上网|挂网"),
    /** 公示时间, 公开日期; a letter is published by its answer: 答复时间. */
    SHOWN(1.5, "公开|公示|公告|发公告|答复|回复|办结"),
    /** 来信时间: it was asked, and shown only later. */
    ASKED(-2.0, "留言|提问|咨询|来信|写信|提交|受理"),
    /** Never the day of publication: it may lie ahead, or be another's. */
    OTHER(-9.0, "生效|施行|实施|失效|废止|截止|截至|结束|到期|报名|开标|有效|出生|任职"),
    /** 征集开始时间, 访谈时间: nothing else tells the age of an open call or a talk. */
    OPENED(-3.0, "开始|起始|起止|征集|访谈|直播"),
    /** 更新时间. */
    UPDATED(0.5, "更新|上传|修改|录入|编辑|入库"),
    /** 成文日期: the day of the document, which may be long before it was published. */
    DOCUMENT(-1.0, "发文|印发|成文|签署|签发|生成|形成|制发|落款|批准|制定"),
    /** 时间, 日期. */
    PLAIN(1.0, "时间|日期"),
    /** Nothing is said. */
    NONE(0.8, "");

    private static final int LONGEST = 12;
    private static final Pattern PREFIX =
            Pattern.compile("^[\\s\\p{Ps}]*[\\u4e00-\\u9fa5\\s]{0,8}(?:时\\s*间|日\\s*期|发布于|发布|更新)\\s*[:：]?");

    /** Every label that can be stripped has one of these. */
    private static final String LABEL_SIGNS = "间期布新";

    private static final List<DateLabel> FROM_THE_BEST = List.of(values());

    private final double weight;
    private final List<String> words;

    DateLabel(double weight, String words) {
        this.weight = weight;
        this.words = words.isEmpty() ? List.of() : List.of(words.split("\\|"));
    }

    /** How much the label speaks for a date: negative is against. */
    public double weight() {
        return weight;
    }

    /** Whether such a date and the day of publication should agree: a letter's day and a call's beginning need not. */
    public boolean isOfPublication() {
        return this != OTHER && this != ASKED && this != OPENED;
    }

    /** Whether the date below can be the day of publication at all. */
    public boolean isUsable() {
        return this != OTHER;
    }

    /**
     * The label in a text that stands directly before a date or heads its column; NONE where there is none. The last word
     * counts: 公示截止时间 is a deadline, 有效　发布时间 a publication. 时间 and 日期 count only by themselves.
     */
    public static DateLabel of(String text) {
        String near = text.length() > LONGEST ? text.substring(text.length() - LONGEST) : text;
        if (!hasWords(near)) {
            return NONE;
        }
        DateLabel last = NONE;
        int at = -1;
        for (DateLabel label : FROM_THE_BEST) {
            if (label == PLAIN && at >= 0) {
                continue;
            }
            for (String word : label.words) {
                int place = near.lastIndexOf(word);
                if (place >= 0 && place + word.length() > at) {
                    last = label;
                    at = place + word.length();
                }
            }
        }
        return last;
    }

    /** The label in the few characters before a place in the text. */
    public static DateLabel before(String text, int place) {
        return of(text.substring(Math.max(0, place - LONGEST), Math.min(place, text.length())));
    }

    /** The label in the words at the beginning of a text, up to its first digit. */
    public static DateLabel leading(String text) {
        int end = 0;
        while (end < text.length() && end < LONGEST && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        return of(text.substring(0, end));
    }

    /** The text without a label at its beginning. */
    static String strip(String text) {
        if (!hasSign(text)) {
            return text;
        }
        Matcher m = PREFIX.matcher(text);
        return m.find() ? text.substring(m.end()) : text;
    }

    private static boolean hasSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (LABEL_SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
