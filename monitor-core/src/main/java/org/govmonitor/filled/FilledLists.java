package org.govmonitor.filled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.page.Page;
import org.govmonitor.page.lead.Lead;
import org.govmonitor.page.lead.Leads;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.UnreadableReason;

/** The search for the list of one page that does not hold it. For one search. */
public final class FilledLists {
    /** So deep may frames lie in frames. */
    private static final int DEEPEST = 2;

    private static final int MOST_OF_A_GROUP = 4;
    private static final int MOST_FETCHES = 12;

    private final Ground ground;
    private final UnreadableReason reason;
    private final Set<HttpUrl> asked = new HashSet<>();

    private FilledLists(Ground ground, UnreadableReason reason) {
        this.ground = ground;
        this.reason = reason;
    }

    /**
     * Looks for the list of a page.
     *
     * @param page the page that could not be read as a list
     * @param registered the address it was asked for by, with its fragment
     * @param reason why it could not be read; only of pages that may be filled from elsewhere is anything looked for
     * @return what was found: a list, its truly empty place, a protection service, or sources that disagree; empty where
     *     the reason stands
     */
    public static Optional<FilledList> find(Page page, HttpUrl registered, UnreadableReason reason, Ground ground) {
        return switch (reason) {
            case FILLED_BY_SCRIPT, IN_FRAME, NO_LIST -> new FilledLists(ground, reason).find(page, registered);
            case AMBIGUOUS, NO_DATES, TOO_FEW_DATES, FORWARDS, SENT_HOME, NO_SUCH_PAGE, NOT_A_PAGE, NOT_FETCHED ->
                Optional.empty();
        };
    }

    private Optional<FilledList> find(Page page, HttpUrl registered) {
        asked.add(Addresses.canonical(page.url()));
        Optional<FilledList> found = follow(page, registered, 0);
        if (found.filter(FilledLists::isCertain).isPresent()) {
            return found;
        }
        HttpUrl drawn = page.url()
                .newBuilder()
                .encodedFragment(registered.encodedFragment())
                .build();
        return ground.draw(drawn)
                .filter(answer -> answer.listing() instanceof Listing.Read)
                .map(answer -> new FilledList(page.url(), answer.page(), answer.listing(), List.of()))
                .or(() -> found);
    }

    private static boolean isCertain(FilledList found) {
        return found.isRead() || found.isBlank();
    }

    /** Way by way, until one is certain; else the first that at least says why not. */
    private Optional<FilledList> follow(Page page, HttpUrl registered, int depth) {
        Optional<FilledList> doubtful = Optional.empty();
        Iterator<List<Lead>> groups = Leads.of(page, registered).iterator();
        while (groups.hasNext()) {
            Optional<FilledList> found = group(groups.next(), depth);
            if (found.filter(FilledLists::isCertain).isPresent()) {
                return found;
            }
            doubtful = doubtful.or(() -> found);
        }
        return doubtful;
    }

    private Optional<FilledList> group(List<Lead> leads, int depth) {
        List<Rivals.Follow> followed = new ArrayList<>();
        for (Lead lead : leads) {
            HttpUrl address = Addresses.canonical(lead.url());
            if (followed.size() < MOST_OF_A_GROUP && asked.size() <= MOST_FETCHES && asked.add(address)) {
                followed.add(new Rivals.Follow(lead, follow(lead, depth)));
            }
        }
        return new Rivals(followed, reason != UnreadableReason.NO_LIST).decide();
    }

    private Optional<FilledList> follow(Lead lead, int depth) {
        Optional<Ground.Answer> answer = ground.fetch(lead.url());
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        Page page = answer.get().page();
        Listing listing = answer.get().listing();
        if (!(listing instanceof Listing.Unreadable)) {
            return Optional.of(new FilledList(lead.url(), page, listing, lead.further()));
        }
        return depth + 1 < DEEPEST ? follow(page, lead.url(), depth + 1) : Optional.empty();
    }
}
