package org.govmonitor.page.listing.data;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingStrategy;
import tools.jackson.databind.JsonNode;

/** A list that a script of the page holds as data. The script is read, never run. */
public final class ScriptListing implements ListingStrategy {
    /** An array of objects, or an object: unlike a block of script, that begins with a name and a colon. */
    private static final Pattern BEGINNING =
            Pattern.compile("[=(:]\\s*(\\[\\s*\\{|\\{\\s*(?:\"[^\"]{0,80}\"|'[^']{0,80}'|[\\w$]{1,80})\\s*:)");

    private static final int SHORTEST = 80;
    private static final int MOST_TRIES = 20;

    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        for (String script : page.scripts()) {
            Optional<Listing> listing = in(script, page, today);
            if (listing.isPresent()) {
                return listing;
            }
        }
        return Optional.empty();
    }

    private static Optional<Listing> in(String script, Page page, LocalDate today) {
        Matcher m = BEGINNING.matcher(script);
        int from = 0;
        for (int tries = 0; tries < MOST_TRIES && find(m, script, from); tries++) {
            int end = Balanced.end(script, m.start(1));
            from = m.end();
            if (end - m.start(1) >= SHORTEST && !mayHoldRows(script, m.start(1), end)) {
                from = end;
            } else if (end - m.start(1) >= SHORTEST) {
                Optional<JsonNode> tree = JsonListing.parse(script.substring(m.start(1), end));
                Optional<Listing> listing = tree.flatMap(t -> JsonListing.find(page.url(), t, today))
                        .filter(ScriptListing::isDated);
                if (listing.isPresent()) {
                    return listing;
                }
                from = tree.isPresent() ? end : from;
            }
        }
        return Optional.empty();
    }

    /** Finds the next beginning; the pattern is asked only where a bracket stands behind one of its first signs. */
    private static boolean find(Matcher beginning, String script, int from) {
        for (int i = from; i < script.length(); i++) {
            char c = script.charAt(i);
            if ((c == '=' || c == '(' || c == ':')
                    && opens(script, i + 1)
                    && beginning.region(i, script.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String script, int from) {
        int at = from;
        while (at < script.length() && script.charAt(at) <= ' ') {
            at++;
        }
        return at < script.length() && (script.charAt(at) == '{' || script.charAt(at) == '[');
    }

    /** Rows are an array or markup; other settings are not worth being parsed. */
    private static boolean mayHoldRows(String script, int start, int end) {
        for (int i = start; i < end; i++) {
            if (script.charAt(i) == '[' || script.charAt(i) == '<') {
                return true;
            }
        }
        return false;
    }

    /** Settings and menus are data too; only dates tell a list from them. */
    private static boolean isDated(Listing listing) {
        return listing instanceof Listing.Read read && read.newest().isPresent();
    }
}
