package org.govmonitor.filled;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.govmonitor.page.lead.Lead;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.UnreadableReason;

/**
 * Which of several leads of one kind gave the page's list. One that fills the main matter outdoes one whose place is not
 * known, and one of unknown place counts only where nothing else could be the list.
 *
 * @param mayBeBlank whether the page is known to wait for a list, so that an empty answer says that it is blank
 */
record Rivals(List<Follow> followed, boolean mayBeBlank) {
    /** Lists whose newest days lie no further apart give the same verdict. */
    private static final int SAME_DAYS = 3;

    /**
     * A lead, and what became of it.
     *
     * @param found empty where it led to nothing
     */
    record Follow(Lead lead, Optional<FilledList> found) {
        private boolean is(Predicate<FilledList> what) {
            return found.filter(what).isPresent();
        }
    }

    Optional<FilledList> decide() {
        List<Follow> main =
                followed.stream().filter(follow -> follow.lead().isMain()).toList();
        Optional<FilledList> read = read(main).or(() -> main.isEmpty() ? read(followed) : Optional.empty());
        if (read.isPresent()) {
            return read;
        }
        boolean blank = !followed.isEmpty() && followed.stream().allMatch(follow -> follow.is(FilledList::isBlank));
        return followed.stream()
                .flatMap(follow -> follow.found().stream())
                .filter(found -> blank ? mayBeBlank : found.isBlocked() || isTie(found))
                .findFirst();
    }

    /** The list among equals: the only lead, or one of several whose lists agree. */
    private static Optional<FilledList> read(List<Follow> equals) {
        List<FilledList> lists = equals.stream()
                .flatMap(follow -> follow.found().stream())
                .filter(FilledList::isRead)
                .toList();
        if (lists.isEmpty() || equals.stream().anyMatch(follow -> !follow.is(FilledList::isRead)) && !sure(equals)) {
            return Optional.empty();
        }
        FilledList longest =
                lists.stream().max(Comparator.comparingInt(Rivals::size)).orElseThrow();
        boolean agree = lists.stream().allMatch(list -> agree(list, longest));
        return Optional.of(agree ? longest : tie(longest));
    }

    /** Main places that are filled with something else than a list leave the one that is. */
    private static boolean sure(List<Follow> equals) {
        return equals.stream().allMatch(follow -> follow.lead().isMain());
    }

    private static boolean agree(FilledList one, FilledList other) {
        Optional<LocalDate> day = day(one);
        Optional<LocalDate> otherDay = day(other);
        return day.isPresent() == otherDay.isPresent()
                && (day.isEmpty() || Math.abs(ChronoUnit.DAYS.between(day.get(), otherDay.get())) <= SAME_DAYS);
    }

    private static Optional<LocalDate> day(FilledList list) {
        return list.listing() instanceof Listing.Read read ? read.newestDay() : Optional.empty();
    }

    private static int size(FilledList list) {
        return list.listing() instanceof Listing.Read read ? read.items().size() : 0;
    }

    private static FilledList tie(FilledList one) {
        return new FilledList(one.source(), one.page(), new Listing.Unreadable(UnreadableReason.AMBIGUOUS), List.of());
    }

    private static boolean isTie(FilledList found) {
        return found.listing() instanceof Listing.Unreadable;
    }
}
