package org.govmonitor.scan.deep;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Addresses that a crawl does not follow, since a site can make them without end: calendars of years to come, sessions, the
 * same folder within itself, one list in every order that can be asked for. In doubt an address is followed; the bounds on
 * their number end what is not seen through.
 */
public final class Traps {
    private static final int LONGEST = 500;
    private static final int DEEPEST = 14;
    private static final int SAME_FOLDER = 3;
    /** So many addresses that differ only in their query: the pages of one long list, not of every list in every order. */
    private static final int QUERIES_OF_A_PATH = 500;

    private static final int SAME_SHAPE_WITH_QUERY = 2_000;
    private static final Pattern SESSION =
            Pattern.compile("(?i)(?:^|[;?&])(?:jsessionid|phpsessid|aspsessionid\\w*|sessionid|sid)=");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final int latestYear;
    private final Map<String, Integer> queries = new HashMap<>();
    private final Map<String, Integer> shapes = new HashMap<>();

    /** @param today the day of the crawl; pages that are sorted under a year after the next lead nowhere */
    public Traps(LocalDate today) {
        this.latestYear = today.getYear() + 1;
    }

    /** Whether to follow an address that was not met before. Every call counts towards the bounds. */
    public boolean lets(HttpUrl url) {
        String text = url.toString();
        if (text.length() > LONGEST
                || url.pathSize() > DEEPEST
                || SESSION.matcher(text).find()) {
            return false;
        }
        if (runsInCircles(url.pathSegments()) || isOfTheFuture(url.encodedPath() + "?" + url.encodedQuery())) {
            return false;
        }
        return url.querySize() == 0
                || queries.merge(url.encodedPath(), 1, Integer::sum) <= QUERIES_OF_A_PATH
                        && shapes.merge(shape(url), 1, Integer::sum) <= SAME_SHAPE_WITH_QUERY;
    }

    private static String shape(HttpUrl url) {
        return DIGITS.matcher(url.encodedPath()).replaceAll("#") + "?"
                + String.join("&", url.queryParameterNames()).toLowerCase(Locale.ROOT);
    }

    private static boolean runsInCircles(List<String> path) {
        Map<String, Integer> folders = new HashMap<>();
        return path.stream()
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> folders.merge(folder, 1, Integer::sum) >= SAME_FOLDER);
    }

    private boolean isOfTheFuture(String place) {
        Matcher year = YEAR.matcher(place);
        while (year.find()) {
            if (Integer.parseInt(year.group()) > latestYear) {
                return true;
            }
        }
        return false;
    }
}
