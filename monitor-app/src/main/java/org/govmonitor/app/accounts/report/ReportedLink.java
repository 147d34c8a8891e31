package org.govmonitor.app.accounts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A link as it was entered.
 *
 * @param line from 1
 * @param url null where the line holds none
 */
public record ReportedLink(int line, @Nullable HttpUrl url) {
    private static final Words WORDS = Words.of(MediaSettings.class);

    /** Of one entering. */
    public static final int MOST = 1000;

    /** A link ends where a reader of Chinese text sees it end: at whatever is not ASCII. */
    private static final Pattern LINK = Pattern.compile("https?://[!-~&&[^<>\"'`|\\\\^{}]]+");

    private static final Pattern BEHIND = Pattern.compile("[.,;:!?)\\]]+$");
    private static final int LONGEST = 2000;

    /**
     * The links of a text as people paste it, with whatever stands around them. Empty lines count but say nothing.
     *
     * @throws IllegalArgumentException with a line for people, where there are too many
     */
    public static List<ReportedLink> in(String text) {
        List<ReportedLink> links = new ArrayList<>();
        int line = 0;
        for (String written : text.lines().toList()) {
            line++;
            if (!written.isBlank()) {
                links.addAll(of(line, written));
            }
            if (links.size() > MOST) {
                throw new IllegalArgumentException(WORDS.say("links.many", MOST));
            }
        }
        return links;
    }

    private static List<ReportedLink> of(int line, String written) {
        List<ReportedLink> links = new ArrayList<>();
        Matcher link = LINK.matcher(written);
        while (link.find()) {
            String address = BEHIND.matcher(link.group()).replaceFirst("");
            links.add(new ReportedLink(line, address.length() > LONGEST ? null : HttpUrl.parse(address)));
        }
        return links.isEmpty() ? List.of(new ReportedLink(line, null)) : links;
    }
}
