package org.govmonitor.page.lead;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;

/**
 * The disclosure platform of Guangdong: {@code …/gkmlpt/index#COLUMN} is a shell, and its lists are answered by
 * {@code …/gkmlpt/api/all/COLUMN?page=1&sid=SITE}.
 */
final class Gkmlpt implements LeadFinder {
    private static final String ROOT = "/gkmlpt/";
    private static final Pattern SITE =
            Pattern.compile("(?i)\\b(?:SID|NFCMS_SITE_ID)[\"']?\\s*[:=]\\s*[\"']?(\\d{1,9})\\b");
    private static final Pattern COLUMN = Pattern.compile(
            "(?i)\\b(?:COLUMN_?ID|CATE(?:GORY)?_?ID|CLASSIFY_?ID|CHANNEL_?ID)[\"']?\\s*[:=]\\s*[\"']?(\\d{1,9})\\b");
    private static final Pattern IN_FRAGMENT = Pattern.compile("/?(\\d{1,9})(?:/.*)?");

    @Override
    public List<Lead> leads(Shell shell) {
        String path = shell.page().url().encodedPath();
        int root = path.indexOf(ROOT);
        if (root < 0) {
            return List.of();
        }
        Optional<String> site = first(SITE, shell.scripts());
        Optional<String> column = column(shell);
        if (site.isEmpty() || column.isEmpty()) {
            return List.of();
        }
        HttpUrl list = shell.page()
                .url()
                .newBuilder()
                .fragment(null)
                .encodedPath(path.substring(0, root) + ROOT + "api/all/" + column.get())
                .query(null)
                .addQueryParameter("page", "1")
                .addQueryParameter("sid", site.get())
                .build();
        List<HttpUrl> further = IntStream.rangeClosed(2, Lead.MOST_FURTHER)
                .mapToObj(n -> list.newBuilder()
                        .setQueryParameter("page", Integer.toString(n))
                        .build())
                .toList();
        return List.of(new Lead(list, true, further));
    }

    private static Optional<String> column(Shell shell) {
        String fragment = shell.asked().fragment();
        Matcher named = IN_FRAGMENT.matcher(fragment == null ? "" : fragment);
        return named.matches() ? Optional.of(named.group(1)) : first(COLUMN, shell.scripts());
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
